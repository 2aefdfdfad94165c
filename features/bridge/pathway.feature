Feature: On the way to transplantation

  Background:
    Given these results for a 3-year-old boy
      | transplant_candidate | yes |

  @rule:bridge.pathway.now
  Scenario: In remission
    Given these results
      | temperature          | 36.8 Cel   |
      | splenomegaly         | no         |
      | hemoglobin           | 112 g/L    |
      | platelets            | 220 10*9/L |
      | neutrophils          | 2.4 10*9/L |
      | triglycerides        | 1.4 mmol/L |
      | ferritin             | 180 ug/L   |
      | soluble_il2_receptor | 700 U/mL   |
    And these results 51 days ago
      | temperature          | 39.2 Cel   |
      | ferritin             | 12000 ug/L |
      | soluble_il2_receptor | 9000 U/mL  |
      | triglycerides        | 3.5 mmol/L |
      | hemoglobin           | 80 g/L     |
      | platelets            | 45 10*9/L  |
    And etoposide 90 mg was given on 2026-10-01 and 2026-11-05
    When the patient is assessed
    Then the options include "In remission: transplant as soon as a donor is ready"

  @rule:bridge.pathway.relapsed-refractory @rule:bridge.pathway.salvage-first
  @rule:bridge.pathway.donor
  Scenario: Two weeks without response
    Given these results
      | temperature          | 39.2 Cel   |
      | splenomegaly         | yes        |
      | hemoglobin           | 80 g/L     |
      | platelets            | 45 10*9/L  |
      | neutrophils          | 0.8 10*9/L |
      | ferritin             | 12000 ug/L |
      | triglycerides        | 3.5 mmol/L |
      | fibrinogen           | 1.2 g/L    |
      | soluble_il2_receptor | 9000 U/mL  |
      | bilirubin_total      | 80 umol/L  |
      | best_response        | none       |
    And etoposide 185 mg was given on 2026-11-01 and 2026-11-08
    When the patient is assessed
    Then the options include "Relapsed or refractory without a reversible trigger: refer for"
    And the options include "Refractory: salvage first, keep the time to transplantation short"
    And the options include "Donor: matched sibling, then matched unrelated, then haploidentical"
