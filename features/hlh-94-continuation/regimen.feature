Feature: Who continues after week 8

  @rule:hlh-94-continuation.regimen.familial
  Scenario: The genotype decides on day 1
    Given these results for a 3-year-old boy
      | temperature   | 39.4 Cel   |
      | splenomegaly  | yes        |
      | hemoglobin    | 72 g/L     |
      | platelets     | 62 10*9/L  |
      | ferritin      | 9200 ug/L  |
      | fibrinogen    | 1.1 g/L    |
      | triglycerides | 3.6 mmol/L |
      | weight        | 14 kg      |
      | height        | 95 cm      |
      | hlh_gene_test | pathogenic |
      | creatinine    | 26 umol/L  |
    When the patient is assessed
    Then Familial disease continues is met

  @rule:hlh-94-continuation.regimen.familial @rule:hlh-94-continuation.regimen.persistent
  Scenario: EBV-HLH in its first week
    Given these results for a 3-year-old boy
      | temperature   | 39.4 Cel   |
      | splenomegaly  | yes        |
      | hemoglobin    | 72 g/L     |
      | platelets     | 62 10*9/L  |
      | ferritin      | 9200 ug/L  |
      | fibrinogen    | 1.1 g/L    |
      | triglycerides | 3.6 mmol/L |
      | weight        | 14 kg      |
      | height        | 95 cm      |
      | ebv_infection | yes        |
      | creatinine    | 26 umol/L  |
      | hlh_gene_test | negative   |
    And etoposide 150 mg/m2 was given on 2026-11-18
    When the patient is assessed
    Then Familial disease continues is not met
    And Severe disease that persists at week 9 is not met
