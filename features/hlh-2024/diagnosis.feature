Feature: HLH by HLH-2024

  @rule:hlh-2024.diagnosis.hlh @rule:hlh-2024.diagnosis.five-of-seven
  Scenario: An infant with six of seven
    Given these results for a patient of 5 mo
      | temperature           | 39.2 Cel   |
      | splenomegaly          | yes        |
      | hemoglobin            | 78 g/L     |
      | platelets             | 32 10*9/L  |
      | neutrophils           | 0.6 10*9/L |
      | triglycerides         | 4.1 mmol/L |
      | fibrinogen            | 0.9 g/L    |
      | hemophagocytosis      | no         |
      | nk_activity_low       | yes        |
      | ferritin              | 8600 ug/L  |
      | soluble IL-2 receptor | 12400 U/mL |
    When the patient is assessed
    Then HLH-2024 is met

  @rule:hlh-2024.diagnosis.five-of-seven @rule:hlh-2024.diagnosis.decided-by-nk
  Scenario: Five of eight in 2004 are four of seven in 2024
    Given these results for a 2-year-old child
      | temperature           | 39.0 Cel   |
      | splenomegaly          | yes        |
      | hemoglobin            | 82 g/L     |
      | platelets             | 70 10*9/L  |
      | neutrophils           | 1.8 10*9/L |
      | triglycerides         | 2.1 mmol/L |
      | fibrinogen            | 2.2 g/L    |
      | hemophagocytosis      | no         |
      | nk_activity_low       | yes        |
      | ferritin              | 3200 ug/L  |
      | soluble IL-2 receptor | 1900 U/mL  |
    When the patient is assessed
    Then HLH-2004 is met
    And HLH-2024 is not met
    And a warning says "the deciding item is NK activity"

  @rule:hlh-2024.diagnosis.five-of-seven @rule:hlh-2024.diagnosis.hlh
  Scenario: A missing NK test does not keep this set open
    Given these results for a 34-year-old patient
      | temperature   | 38.9 Cel   |
      | splenomegaly  | no         |
      | hemoglobin    | 118 g/L    |
      | platelets     | 140 10*9/L |
      | neutrophils   | 3.0 10*9/L |
      | triglycerides | 1.4 mmol/L |
      | fibrinogen    | 3.4 g/L    |
      | ferritin      | 900 ug/L   |
    When the patient is assessed
    Then HLH-2024 is not met

  @rule:hlh-2024.diagnosis.five-of-seven @rule:hlh-2024.diagnosis.hlh
  Scenario: Four met, three not yet measured
    Given these results for a 34-year-old patient
      | temperature  | 39.1 Cel  |
      | splenomegaly | yes       |
      | hemoglobin   | 85 g/L    |
      | platelets    | 60 10*9/L |
      | ferritin     | 2300 ug/L |
    When the patient is assessed
    Then HLH-2024 cannot decide yet
