Feature: Which of two amounts

  @rule:adult-etoposide.regimen.higher @rule:adult-etoposide.regimen.lower
  Scenario: Severe and fit
    Given these results for a 65-year-old man
      | temperature   | 39.4 Cel   |
      | splenomegaly  | yes        |
      | hemoglobin    | 72 g/L     |
      | platelets     | 35 10*9/L  |
      | ferritin      | 9200 ug/L  |
      | fibrinogen    | 1.1 g/L    |
      | triglycerides | 3.6 mmol/L |
      | weight        | 60 kg      |
      | height        | 165 cm     |
      | lymphoma      | yes        |
      | creatinine    | 70 umol/L  |
    When the patient is assessed
    Then The higher amount is met
    And The lower amount is not met

  @rule:adult-etoposide.regimen.higher @rule:adult-etoposide.regimen.lower
  Scenario: Two comorbidities
    Given these results for a 65-year-old man
      | temperature   | 39.4 Cel   |
      | splenomegaly  | yes        |
      | hemoglobin    | 72 g/L     |
      | platelets     | 35 10*9/L  |
      | ferritin      | 9200 ug/L  |
      | fibrinogen    | 1.1 g/L    |
      | triglycerides | 3.6 mmol/L |
      | weight        | 60 kg      |
      | height        | 165 cm     |
      | lymphoma      | yes        |
      | creatinine    | 70 umol/L  |
      | comorbidities | 2          |
    When the patient is assessed
    Then The higher amount is not met
    And The lower amount is met

  @rule:adult-etoposide.regimen.own
  Scenario: Still disease
    Given these results for a 30-year-old woman
      | temperature   | 39.4 Cel   |
      | splenomegaly  | yes        |
      | hemoglobin    | 72 g/L     |
      | platelets     | 35 10*9/L  |
      | ferritin      | 9200 ug/L  |
      | fibrinogen    | 1.1 g/L    |
      | triglycerides | 3.6 mmol/L |
      | weight        | 60 kg      |
      | height        | 165 cm     |
      | lymphoma      | yes        |
      | creatinine    | 70 umol/L  |
      | aosd          | yes        |
    When the patient is assessed
    Then finding The range of MAS and IEC-HS is met
