Feature: MAS in adult-onset Still's disease

  Background:
    Given these results for a 30-year-old woman
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
      | aosd                 | yes        |

  @rule:pathway-mas.pathway.pulse-adult
  Scenario: The first day of an adult
    When the patient is assessed
    Then the options include "Methylprednisolone 1 g a day for 3 to 5 days"
