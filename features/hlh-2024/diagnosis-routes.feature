Feature: Routes to HLH-2024 and its traps

  @rule:hlh-2024.diagnosis.gene
  Scenario: The genetic route
    Given a 34-year-old patient
    And HLH gene test is pathogenic
    When the patient is assessed
    Then Genetic route is met
    And HLH-2024 is met

  @rule:hlh-2024.diagnosis.cellular
  Scenario: Absent perforin never turns the verdict to met
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
      | perforin              | absent     |
    When the patient is assessed
    Then the finding Cellular route, shown only is met
    And HLH-2024 is not met

  @rule:hlh-2024.diagnosis.masked-fever @rule:hlh-2024.diagnosis.if-fever-counted
  Scenario: Normal temperature under a treatment that lowers fever
    Given these results for a 34-year-old patient
      | temperature                 | 36.9 Cel  |
      | fever_suppressing_treatment | yes       |
      | splenomegaly                | yes       |
      | hemoglobin                  | 78 g/L    |
      | platelets                   | 60 10*9/L |
      | fibrinogen                  | 1.2 g/L   |
      | hemophagocytosis            | no        |
      | nk_activity_low             | no        |
      | ferritin                    | 3000 ug/L |
      | soluble IL-2 receptor       | 900 U/mL  |
    When the patient is assessed
    Then HLH-2024 is not met
    And a warning says "no fever for HLH-2024"
    And the finding HLH-2024 met if fever counted is met

  @rule:hlh-2024.diagnosis.performance
  Scenario: A child of 8 years
    Given an 8-year-old child
    When the patient is assessed
    Then a card says "Without NK function the set was 99.0 % accurate"

  @rule:hlh-2024.diagnosis.masked-fever @rule:hlh-2024.diagnosis.if-fever-counted
  Scenario: A fever that was measured is not masked
    Given these results for a 34-year-old patient
      | temperature                 | 39.0 Cel |
      | fever_duration              | 8 d      |
      | fever_suppressing_treatment | yes      |
    When the patient is assessed
    Then no warning says "no fever for HLH-2024"
    And the finding HLH-2024 met if fever counted is not met
