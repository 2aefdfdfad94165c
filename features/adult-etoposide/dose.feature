Feature: Etoposide from 15 years

  @rule:adult-etoposide.dose.etoposide
  Scenario Outline: Severe disease: <age> years
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
    When the patient is assessed
    Then the dose of etoposide is <dose>
    And the disagreement DIS-02 shows "150 mg/m2 x 1.658"
    Examples:
      | age | dose   |
      | 30  | 165 mg |
      | 45  | 125 mg |
      | 65  | 85 mg  |

  @rule:adult-etoposide.dose.etoposide
  Scenario: ECOG 3 takes the lower amount
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
      | ecog          | 3          |
    When the patient is assessed
    Then the dose of etoposide is 85 mg

  @rule:adult-etoposide.dose.etoposide
  Scenario: The next dose is due on day 8
    Given today is 2026-03-03
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
    And etoposide 85 mg was given on 2026-03-02
    When the patient is assessed
    Then the schedule of etoposide is 2026-03-09
