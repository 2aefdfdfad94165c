Feature: Rituximab in EBV-HLH

  Background:
    Given these results for a 10-year-old boy
      | temperature    | 39.5 Cel           |
      | splenomegaly   | yes                |
      | hemoglobin     | 82 g/L             |
      | platelets      | 60 10*9/L          |
      | neutrophils    | 0.8 10*9/L         |
      | ferritin       | 8450 ug/L          |
      | fibrinogen     | 1.3 g/L            |
      | triglycerides  | 3.4 mmol/L         |
      | creatinine     | 40 umol/L          |
      | weight         | 30 kg              |
      | height         | 138 cm             |
      | allergy        | no                 |
      | hbsag          | no                 |
      | anti_hbc       | no                 |
      | ebv_infection  | yes                |
      | ebv_dna_plasma | 120000 {copies}/mL |
      | lymphoma       | no                 |

  @rule:rituximab.dose.rituximab
  Scenario Outline: EBV in B cells
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                         |
      | ebv_lineage is b       | the dose of rituximab is 402 mg |
      | ebv_lineage is t       | no dose of rituximab is given   |
      | ebv_lineage is unknown | no dose of rituximab is given   |

  @rule:rituximab.dose.evidence
  Scenario: What speaks for and against
    Given ebv_lineage is b
    When the patient is assessed
    Then a card says "9 of 11 with EBV in T cells"
