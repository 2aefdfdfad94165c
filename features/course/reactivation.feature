Feature: Active again after resolution

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

  @rule:course.pathway.reactivation
  Scenario: Reactivation under treatment
    Given best_response is resolution
    And etoposide 90 mg was given on 2026-10-01, 2026-10-04 and 2026-11-19
    When the patient is assessed
    Then the options include "Return to the intensity of week 2, re-evaluate the nervous system,"
