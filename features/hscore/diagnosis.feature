Feature: HLH by HScore

  @rule:hscore.diagnosis.hlh @rule:hscore.diagnosis.derivation @rule:hscore.diagnosis.at-presentation @rule:hscore.diagnosis.unreachable-totals
  Scenario: Exactly 169 is positive
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
    Then HScore is met
    And a card says "93 % is the sensitivity"
    And a card says "adult specificity falls to 73 %"
    And a card says "Totals that cannot occur"

  @rule:hscore.diagnosis.hlh @rule:hscore.diagnosis.icu-cut-off @rule:hscore.diagnosis.icu-performance
  Scenario: 168 is negative, but positive in intensive care
    Given these results for a 34-year-old patient
      | immunosuppression | no         |
      | temperature       | 37.9 Cel   |
      | hepatomegaly      | no         |
      | splenomegaly      | no         |
      | hemoglobin        | 85 g/L     |
      | leukocytes        | 6.0 10*9/L |
      | platelets         | 90 10*9/L  |
      | ferritin          | 7000 ug/L  |
      | triglycerides     | 4.5 mmol/L |
      | fibrinogen        | 2.0 g/L    |
      | ast               | 25 U/L     |
      | hemophagocytosis  | no         |
    When the patient is assessed
    Then HScore is not met
    And the finding HScore at the intensive-care cut-off 168 is met
    And a card says "cut-off 168"

  @rule:hscore.diagnosis.hlh
  Scenario: An interval on both sides of the cut-off
    Given these results for a 34-year-old patient
      | immunosuppression | no         |
      | temperature       | 39.0 Cel   |
      | hepatomegaly      | no         |
      | splenomegaly      | yes        |
      | hemoglobin        | 88 g/L     |
      | leukocytes        | 3.1 10*9/L |
      | platelets         | 140 10*9/L |
      | ferritin          | 3500 ug/L  |
      | fibrinogen        | 2.1 g/L    |
      | ast               | 85 U/L     |
    When the patient is assessed
    Then HScore cannot decide yet
    And it asks for triglycerides

  @rule:hscore.diagnosis.hlh
  Scenario: Positive whatever is missing
    Given these results for a 34-year-old patient
      | temperature   | 38.9 Cel   |
      | splenomegaly  | yes        |
      | leukocytes    | 2.4 10*9/L |
      | platelets     | 70 10*9/L  |
      | triglycerides | 2.2 mmol/L |
      | fibrinogen    | 1.4 g/L    |
      | ast           | 140 U/L    |
    When the patient is assessed
    Then HScore is met
