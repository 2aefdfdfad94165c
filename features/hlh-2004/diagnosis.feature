Feature: HLH by HLH-2004

  @rule:hlh-2004.diagnosis.hlh @rule:hlh-2004.diagnosis.five-of-eight
  Scenario: An infant with seven of eight
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
    Then HLH-2004 is met
    And Five of eight criteria is met

  @rule:hlh-2004.diagnosis.five-of-eight
  Scenario: Every item exactly at its limit
    Given these results for a 34-year-old patient
      | temperature           | 38.5 Cel    |
      | splenomegaly          | yes         |
      | hemoglobin            | 90 g/L      |
      | platelets             | 100 10*9/L  |
      | neutrophils           | 0.99 10*9/L |
      | triglycerides         | 265 mg/dL   |
      | fibrinogen            | 2.0 g/L     |
      | ferritin              | 500 ug/L    |
      | soluble IL-2 receptor | 2400 U/mL   |
    When the patient is assessed
    Then HLH-2004 is met

  @rule:hlh-2004.diagnosis.five-of-eight @rule:hlh-2004.diagnosis.hlh
  Scenario: One step below every limit
    Given these results for a 34-year-old patient
      | temperature           | 38.4 Cel    |
      | splenomegaly          | yes         |
      | hemoglobin            | 90 g/L      |
      | platelets             | 100 10*9/L  |
      | neutrophils           | 0.99 10*9/L |
      | triglycerides         | 264 mg/dL   |
      | fibrinogen            | 1.51 g/L    |
      | ferritin              | 499.9 ug/L  |
      | soluble IL-2 receptor | 2399 U/mL   |
    When the patient is assessed
    Then HLH-2004 is not met

  @rule:hlh-2004.diagnosis.five-of-eight @rule:hlh-2004.diagnosis.hlh
  Scenario: Four met, four not yet measured
    Given these results for a 34-year-old patient
      | temperature  | 39.1 Cel  |
      | splenomegaly | yes       |
      | hemoglobin   | 85 g/L    |
      | platelets    | 60 10*9/L |
      | ferritin     | 2300 ug/L |
    When the patient is assessed
    Then HLH-2004 cannot decide yet
    And it asks for fibrinogen
