Feature: What the rules of 1991 say, as evidence

  @rule:hlh-94.diagnosis.hlh @rule:hlh-94.diagnosis.evidence-only
  Scenario: All five
    Given these results for a 2-year-old child
      | temperature                    | 39.2 Cel   |
      | fever_duration                 | 9 d        |
      | spleen below the costal margin | 4 cm       |
      | hemoglobin                     | 78 g/L     |
      | platelets                      | 32 10*9/L  |
      | triglycerides                  | 4.1 mmol/L |
      | fibrinogen                     | 0.9 g/L    |
      | hemophagocytosis               | yes        |
    When the patient is assessed
    Then 1991/HLH-94 is met
    And a card says "evidence, not followed by any profile"

  @rule:hlh-94.diagnosis.hlh
  Scenario: Four of five
    Given these results for a 2-year-old child
      | temperature                    | 39.2 Cel   |
      | fever_duration                 | 9 d        |
      | spleen below the costal margin | 4 cm       |
      | hemoglobin                     | 78 g/L     |
      | platelets                      | 32 10*9/L  |
      | triglycerides                  | 4.1 mmol/L |
      | fibrinogen                     | 0.9 g/L    |
      | hemophagocytosis               | no         |
    When the patient is assessed
    Then 1991/HLH-94 is not met

  @rule:hlh-94.diagnosis.hlh
  Scenario: Hemophagocytosis not examined
    Given these results for a 2-year-old child
      | temperature                    | 39.2 Cel   |
      | fever_duration                 | 9 d        |
      | spleen below the costal margin | 4 cm       |
      | hemoglobin                     | 78 g/L     |
      | platelets                      | 32 10*9/L  |
      | triglycerides                  | 4.1 mmol/L |
      | fibrinogen                     | 0.9 g/L    |
    When the patient is assessed
    Then 1991/HLH-94 cannot decide yet
