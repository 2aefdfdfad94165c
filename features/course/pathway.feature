Feature: Week 8 and after

  Background:
    Given these results for a 3-year-old boy
      | hlh_gene_test | negative |

  @rule:course.pathway.week-8-stop
  Scenario: Resolved, not familial
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
    And etoposide 90 mg was given on 2026-10-01, 2026-10-04 and 2026-11-19
    When the patient is assessed
    Then the options include "Non-familial and resolved at week 8: stop all HLH treatment, follow"

  @rule:course.pathway.week-8-continue
  Scenario: Not resolved
    Given these results
      | temperature          | 36.8 Cel   |
      | splenomegaly         | no         |
      | hemoglobin           | 112 g/L    |
      | platelets            | 220 10*9/L |
      | neutrophils          | 2.4 10*9/L |
      | triglycerides        | 1.4 mmol/L |
      | ferritin             | 2400 ug/L  |
      | soluble_il2_receptor | 700 U/mL   |
    And these results 51 days ago
      | temperature          | 39.2 Cel   |
      | ferritin             | 12000 ug/L |
      | soluble_il2_receptor | 9000 U/mL  |
      | triglycerides        | 3.5 mmol/L |
      | hemoglobin           | 80 g/L     |
      | platelets            | 45 10*9/L  |
    And etoposide 90 mg was given on 2026-10-01, 2026-10-04 and 2026-11-19
    When the patient is assessed
    Then the options include "Continuation from week 9 as a bridge"

  @rule:course.pathway.emapalumab-step-down
  Scenario: Resolved under emapalumab
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
    And emapalumab 14 mg was given on 2026-10-01 and 2026-11-17
    When the patient is assessed
    Then the options include "Step emapalumab down to the previous dose, then stop"
