Feature: Etoposide at 15 to 17 years

  @rule:adult-etoposide.dose.etoposide-adolescent-severe
  Scenario: Sixteen years, severe: the pediatric protocol
    Given these results for a 16-year-old boy
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
      | ebv_infection | yes        |
    When the patient is assessed
    Then the dose of etoposide is 250 mg

  @rule:adult-etoposide.dose.etoposide-adolescent
  Scenario: Sixteen years, not severe
    Given these results for a 16-year-old boy
      | temperature      | 39.4 Cel   |
      | splenomegaly     | yes        |
      | hemoglobin       | 72 g/L     |
      | platelets        | 62 10*9/L  |
      | ferritin         | 9200 ug/L  |
      | fibrinogen       | 1.1 g/L    |
      | triglycerides    | 3.6 mmol/L |
      | weight           | 60 kg      |
      | height           | 165 cm     |
      | ebv_infection    | yes        |
      | creatinine       | 70 umol/L  |
      | transfusion_need | yes        |
      | ecog             | 3          |
    When the patient is assessed
    Then the dose of etoposide is 165 mg
