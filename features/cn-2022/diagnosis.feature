Feature: HLH by the Chinese bounds

  @rule:cn-2022.diagnosis.hlh @rule:cn-2022.diagnosis.five-of-eight
  Scenario: Six of eight, the duration of fever not recorded
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
    Then China 2022 is met

  @rule:cn-2022.diagnosis.five-of-eight @rule:cn-2022.diagnosis.hlh
  Scenario: Items at their limits count in HLH-2004, not in China
    Given these results for a 34-year-old patient
      | temperature           | 38.5 Cel    |
      | splenomegaly          | yes         |
      | hemoglobin            | 90 g/L      |
      | platelets             | 100 10*9/L  |
      | neutrophils           | 0.99 10*9/L |
      | triglycerides         | 3.0 mmol/L  |
      | fibrinogen            | 2.0 g/L     |
      | ferritin              | 500 ug/L    |
      | soluble IL-2 receptor | 2400 U/mL   |
      | hemophagocytosis      | no          |
    When the patient is assessed
    Then HLH-2004 is met
    And China 2022 is not met

  @rule:cn-2022.diagnosis.gene
  Scenario: The molecular diagnosis
    Given a 34-year-old patient
    And HLH gene test is pathogenic
    When the patient is assessed
    Then Molecular diagnosis (China 2022) is met
    And China 2022 is met

  @rule:cn-2022.diagnosis.masked-fever @rule:cn-2022.diagnosis.if-fever-counted
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
    Then China 2022 is not met
    And a warning says "no fever for China 2022"
    And the finding China 2022 met if fever counted is met

  @rule:cn-2022.diagnosis.masked-fever @rule:cn-2022.diagnosis.if-fever-counted
  Scenario: A fever that was measured is not masked
    Given these results for a 34-year-old patient
      | temperature                 | 39.0 Cel |
      | fever_duration              | 8 d      |
      | fever_suppressing_treatment | yes      |
    When the patient is assessed
    Then no warning says "no fever for China 2022"
    And the finding China 2022 met if fever counted is not met
