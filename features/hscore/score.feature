Feature: HScore points

  @rule:hscore.score.temperature @rule:hscore.score.organomegaly @rule:hscore.score.cytopenia @rule:hscore.score.ferritin @rule:hscore.score.triglycerides @rule:hscore.score.fibrinogen @rule:hscore.score.ast @rule:hscore.score.hemophagocytosis @rule:hscore.score.immunosuppression @rule:hscore.score.total
  Scenario: Every item exactly at its boundary
    Given these results for a 34-year-old patient
      | immunosuppression | yes        |
      | temperature       | 38.4 Cel   |
      | hepatomegaly      | yes        |
      | splenomegaly      | no         |
      | hemoglobin        | 92 g/L     |
      | leukocytes        | 5.0 10*9/L |
      | platelets         | 110 10*9/L |
      | ferritin          | 2000 ug/L  |
      | triglycerides     | 1.5 mmol/L |
      | fibrinogen        | 2.5 g/L    |
      | ast               | 30 U/L     |
      | hemophagocytosis  | no         |
    When the patient is assessed
    Then HScore scores 236

  @rule:hscore.score.temperature @rule:hscore.score.organomegaly @rule:hscore.score.cytopenia @rule:hscore.score.ferritin @rule:hscore.score.triglycerides @rule:hscore.score.fibrinogen @rule:hscore.score.ast @rule:hscore.score.hemophagocytosis @rule:hscore.score.immunosuppression @rule:hscore.score.total
  Scenario: Every item one step off
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
    Then HScore scores 41

  @rule:hscore.score.temperature @rule:hscore.score.ferritin @rule:hscore.score.triglycerides
  Scenario: Upper bands
    Given these results for a 34-year-old patient
      | immunosuppression | no          |
      | temperature       | 39.5 Cel    |
      | hepatomegaly      | no          |
      | splenomegaly      | no          |
      | hemoglobin        | 120 g/L     |
      | leukocytes        | 8.0 10*9/L  |
      | platelets         | 200 10*9/L  |
      | ferritin          | 6001 ug/L   |
      | triglycerides     | 4.01 mmol/L |
      | fibrinogen        | 3.0 g/L     |
      | ast               | 20 U/L      |
      | hemophagocytosis  | no          |
    When the patient is assessed
    Then HScore scores 163

  @rule:hscore.score.total
  Scenario: Two items missing: an interval
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
    Then HScore scores 164 to 263
