Feature: Probability by HScore and its traps

  @rule:hscore.diagnosis.probability
  Scenario: The probability at the cut-off
    Given these results for a 34-year-old patient
      | immunosuppression | yes        |
      | temperature       | 40.0 Cel   |
      | hepatomegaly      | yes        |
      | splenomegaly      | yes        |
      | hemoglobin        | 80 g/L     |
      | leukocytes        | 2.0 10*9/L |
      | platelets         | 60 10*9/L  |
      | ferritin          | 1500 ug/L  |
      | triglycerides     | 1.2 mmol/L |
      | fibrinogen        | 2.0 g/L    |
      | ast               | 25 U/L     |
      | hemophagocytosis  | no         |
    When the patient is assessed
    Then the probability is about 53 %

  @rule:hscore.diagnosis.probability
  Scenario: A very low score
    Given these results for a 34-year-old patient
      | immunosuppression | yes         |
      | temperature       | 38.3 Cel    |
      | hepatomegaly      | yes         |
      | splenomegaly      | no          |
      | hemoglobin        | 93 g/L      |
      | leukocytes        | 5.1 10*9/L  |
      | platelets         | 111 10*9/L  |
      | ferritin          | 1999 ug/L   |
      | triglycerides     | 1.49 mmol/L |
      | fibrinogen        | 2.51 g/L    |
      | ast               | 29 U/L      |
      | hemophagocytosis  | no          |
    When the patient is assessed
    Then the probability is about <1 %

  @rule:hscore.diagnosis.if-fever-counted @rule:hscore.diagnosis.masked-fever
  Scenario: Normal temperature under a treatment that lowers fever
    Given these results for a 34-year-old patient
      | immunosuppression           | no         |
      | temperature                 | 37.9 Cel   |
      | hepatomegaly                | no         |
      | splenomegaly                | no         |
      | hemoglobin                  | 85 g/L     |
      | leukocytes                  | 6.0 10*9/L |
      | platelets                   | 90 10*9/L  |
      | ferritin                    | 7000 ug/L  |
      | triglycerides               | 4.5 mmol/L |
      | fibrinogen                  | 2.0 g/L    |
      | ast                         | 25 U/L     |
      | hemophagocytosis            | no         |
      | fever_suppressing_treatment | yes        |
    When the patient is assessed
    Then a warning says "0 points for HScore"
    And the finding HScore positive if fever counted is met

  @rule:hscore.diagnosis.fahrenheit
  Scenario: 101.1 degrees Fahrenheit
    Given a 34-year-old patient
    And temperature is 101.1 [degF]
    When the patient is assessed
    Then a card says "Calculators with Fahrenheit bands would give 33"
