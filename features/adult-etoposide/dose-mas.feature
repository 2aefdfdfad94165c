Feature: Etoposide in MAS

  @rule:adult-etoposide.dose.etoposide-own-range
  Scenario: MAS keeps its own range
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
    Then the dose of etoposide is 85 mg
