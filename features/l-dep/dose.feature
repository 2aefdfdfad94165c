Feature: L-DEP in refractory EBV disease of T or NK cells

  Background:
    Given these results for a 34-year-old man
      | temperature              | 39.5 Cel           |
      | splenomegaly             | yes                |
      | hemoglobin               | 82 g/L             |
      | platelets                | 60 10*9/L          |
      | neutrophils              | 0.8 10*9/L         |
      | ferritin                 | 8450 ug/L          |
      | fibrinogen               | 1.3 g/L            |
      | triglycerides            | 3.4 mmol/L         |
      | creatinine               | 75 umol/L          |
      | weight                   | 70 kg              |
      | height                   | 172 cm             |
      | allergy                  | no                 |
      | bilirubin_total          | 15 umol/L          |
      | albumin                  | 30 g/L             |
      | lvef                     | 62 %               |
      | cumulative_anthracycline | 0 mg/m2            |
      | cumulative_etoposide     | 200 mg/m2          |
      | ebv_infection            | yes                |
      | ebv_dna_plasma           | 120000 {copies}/mL |
      | lymphoma                 | no                 |
    And etoposide 185 mg was given on 2026-11-06 and 2026-11-13
    And best_response is none

  @rule:l-dep.dose.pegaspargase-protocol
  Scenario Outline: Pegaspargase is never computed by the protocol figure
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding          | outcome                                                  |
      | ebv_lineage is t | the rule Pegaspargase, protocol figure is met            |
      | ebv_lineage is t | no dose of pegaspargase is given                         |
      | ebv_lineage is b | the rule Pegaspargase, protocol figure is not applicable |

  @rule:l-dep.dose.pegaspargase-label
  Scenario Outline: Nor by the ceiling of the label
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding           | outcome                                                |
      | ebv_lineage is nk | the rule Pegaspargase, label ceiling is met            |
      | ebv_lineage is b  | the rule Pegaspargase, label ceiling is not applicable |

  @rule:l-dep.dose.evidence
  Scenario: The series of adults and children
    Given ebv_lineage is t
    When the patient is assessed
    Then a card says "85.7 %"

  @rule:l-dep.dose.modified-taper
  Scenario: The taper of modified L-DEP is from memory
    Given ebv_lineage is t
    When the patient is assessed
    Then a card says "0.75, 0.25 and 0.1 mg/kg"
