Feature: What HLH-2004 does not settle

  @rule:hlh-2004.diagnosis.masked-fever @rule:hlh-2004.diagnosis.if-fever-counted
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
    Then HLH-2004 is not met
    And a warning says "Fever may be masked by treatment"
    And the finding HLH-2004 met if fever counted is met

  @rule:hlh-2004.diagnosis.malignancy-present
  Scenario: Lymphoma does not reject the criteria
    Given these results for a 34-year-old patient
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
      | lymphoma              | yes        |
    When the patient is assessed
    Then HLH-2004 is met
    And a warning says "the pattern may be caused by the tumor"

  @rule:hlh-2004.diagnosis.not-excluded
  Scenario: Criteria not fulfilled do not exclude HLH
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
    Then a card says "do not exclude HLH"

  @rule:hlh-2004.diagnosis.masked-fever @rule:hlh-2004.diagnosis.if-fever-counted
  Scenario: A fever that was measured is not masked
    Given these results for a 34-year-old patient
      | temperature                 | 39.0 Cel |
      | fever_duration              | 8 d      |
      | fever_suppressing_treatment | yes      |
    When the patient is assessed
    Then no warning says "Fever may be masked by treatment: HLH-2004"
    And the finding HLH-2004 met if fever counted is not met
