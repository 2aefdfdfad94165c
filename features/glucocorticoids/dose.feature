Feature: Glucocorticoids in milligrams

  @rule:glucocorticoids.dose.dexamethasone
  Scenario: Severe disease in an adult
    Given today is 2026-03-02
    And these results for a 65-year-old man
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
    Then the dose of dexamethasone is 17 mg
    And the schedule of dexamethasone is 2026-03-02, 2026-03-03

  @rule:glucocorticoids.dose.dexamethasone-moderate @rule:glucocorticoids.dose.prednisolone
  Scenario: An adult whose disease is not severe
    Given these results for a 45-year-old man
      | temperature   | 39.4 Cel   |
      | splenomegaly  | yes        |
      | hemoglobin    | 72 g/L     |
      | platelets     | 62 10*9/L  |
      | ferritin      | 9200 ug/L  |
      | fibrinogen    | 1.1 g/L    |
      | triglycerides | 3.6 mmol/L |
      | weight        | 60 kg      |
      | height        | 165 cm     |
      | ebv_infection | yes        |
      | creatinine    | 70 umol/L  |
    When the patient is assessed
    Then the dose of dexamethasone is 8.5 mg
    And the dose of prednisolone is 60 mg

  @rule:glucocorticoids.dose.dexamethasone-alone
  Scenario: The rule without etoposide needs its regimen
    Given these results for a 45-year-old man
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
    Then Dexamethasone for adults, severe, without etoposide is not met
