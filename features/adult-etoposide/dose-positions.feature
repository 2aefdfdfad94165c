Feature: Etoposide from 15 years: the other positions

  @rule:adult-etoposide.dose.etoposide-hlh-94
  Scenario: HLH-94 unmodified, where it is chosen
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
    And the position DIS-02: hlh-94 is chosen
    When the patient is assessed
    Then the dose of etoposide is 250 mg

  @rule:adult-etoposide.dose.etoposide-cn
  Scenario Outline: Chinese age bands in the Chinese profile
    Given these results for a <age>-year-old man
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
    And the profile cn-2022
    When the patient is assessed
    Then the dose of etoposide is <dose>
    Examples:
      | age | dose   |
      | 39  | 125 mg |
      | 40  | 85 mg  |
