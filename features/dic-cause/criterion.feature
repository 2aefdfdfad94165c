Feature: HLH as the disorder behind DIC

  @rule:dic-cause.criterion.five-of-hlh-2004 @rule:dic-cause.criterion.five-of-hlh-2024
  Scenario Outline: Four criteria and a ferritin of <ferritin>
    Given these results for a 30-year-old woman
      | temperature           | 39.0 Cel   |
      | splenomegaly          | yes        |
      | hemoglobin            | 80 g/L     |
      | platelets             | 60 10*9/L  |
      | fibrinogen            | 1.2 g/L    |
      | hemophagocytosis      | no         |
      | nk_activity_low       | no         |
      | soluble IL-2 receptor | 900 U/mL   |
      | ferritin              | <ferritin> |
    When the patient is assessed
    Then Five criteria of HLH-2004 is <verdict>
    And Five criteria of HLH-2024 is <verdict>

    Examples:
      | ferritin | verdict |
      | 500 ug/L | met     |
      | 499 ug/L | not met |
      | pending  | unknown |

  @rule:dic-cause.criterion.five-of-hlh-2004 @rule:dic-cause.criterion.five-of-hlh-2024
  Scenario: A low NK activity counts in the older set only
    Given these results for a 30-year-old woman
      | temperature           | 39.0 Cel   |
      | splenomegaly          | yes        |
      | hemoglobin            | 80 g/L     |
      | platelets             | 60 10*9/L  |
      | fibrinogen            | 3.0 g/L    |
      | triglycerides         | 1.0 mmol/L |
      | hemophagocytosis      | no         |
      | nk_activity_low       | yes        |
      | soluble IL-2 receptor | 900 U/mL   |
      | ferritin              | 900 ug/L   |
    When the patient is assessed
    Then Five criteria of HLH-2004 is met
    And Five criteria of HLH-2024 is not met
