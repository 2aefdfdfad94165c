Feature: Unknown trigger in a child

  Background:
    Given these results for a 3-year-old boy
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

  @rule:pathway-tiers.pathway.child
  Scenario: Severe, the first day
    When the patient is assessed
    Then the options include "HLH-94: etoposide and dexamethasone"

  @rule:pathway-tiers.pathway.escalate-child
  Scenario: Three days without response
    Given clinical_improvement is unsatisfactory
    And dexamethasone 6 mg was given on 2026-11-15 and 2026-11-16
    When the patient is assessed
    Then the options include "No response to the first measures: HLH-94"
