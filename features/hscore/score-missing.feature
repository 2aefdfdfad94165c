Feature: HScore points where an item is missing or written otherwise

  @rule:hscore.score.total
  Scenario: Several items missing
    Given these results for a 34-year-old patient
      | temperature   | 38.9 Cel   |
      | splenomegaly  | yes        |
      | leukocytes    | 2.4 10*9/L |
      | platelets     | 70 10*9/L  |
      | triglycerides | 2.2 mmol/L |
      | fibrinogen    | 1.4 g/L    |
      | ast           | 140 U/L    |
    When the patient is assessed
    Then HScore scores 173 to 301

  @rule:hscore.score.immunosuppression
  Scenario: HIV stands for an immunosuppression nobody recorded
    Given these results for a 34-year-old patient
      | hiv              | yes        |
      | temperature      | 38.4 Cel   |
      | hepatomegaly     | yes        |
      | splenomegaly     | no         |
      | hemoglobin       | 92 g/L     |
      | leukocytes       | 5.0 10*9/L |
      | platelets        | 110 10*9/L |
      | ferritin         | 2000 ug/L  |
      | triglycerides    | 1.5 mmol/L |
      | fibrinogen       | 2.5 g/L    |
      | ast              | 30 U/L     |
      | hemophagocytosis | no         |
    When the patient is assessed
    Then HScore scores 236

  @rule:hscore.score.triglycerides
  Scenario: 360 mg/dL is above 4 mmol/L
    Given these results for a 34-year-old patient
      | immunosuppression | yes        |
      | temperature       | 38.4 Cel   |
      | hepatomegaly      | yes        |
      | splenomegaly      | no         |
      | hemoglobin        | 92 g/L     |
      | leukocytes        | 5.0 10*9/L |
      | platelets         | 110 10*9/L |
      | ferritin          | 2000 ug/L  |
      | triglycerides     | 360 mg/dL  |
      | fibrinogen        | 2.5 g/L    |
      | ast               | 30 U/L     |
      | hemophagocytosis  | no         |
    When the patient is assessed
    Then HScore scores 256

  @rule:hscore.score.hemophagocytosis
  Scenario: Hemophagocytosis in the spleen leaves the marrow item open
    Given these results for a 34-year-old patient
      | immunosuppression     | yes        |
      | temperature           | 38.4 Cel   |
      | hepatomegaly          | yes        |
      | splenomegaly          | no         |
      | hemoglobin            | 92 g/L     |
      | leukocytes            | 5.0 10*9/L |
      | platelets             | 110 10*9/L |
      | ferritin              | 2000 ug/L  |
      | triglycerides         | 1.5 mmol/L |
      | fibrinogen            | 2.5 g/L    |
      | ast                   | 30 U/L     |
      | hemophagocytosis      | yes        |
      | hemophagocytosis_site | spleen     |
    When the patient is assessed
    Then HScore scores 236 to 271
