Feature: MAS in lupus of a child

  Background:
    Given these results for a 12-year-old girl
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
      | sle                  | yes        |

  @rule:pathway-sle.pathway.pulse-child
  Scenario: The first day of a child
    When the patient is assessed
    Then the options include "Methylprednisolone pulse by weight"
