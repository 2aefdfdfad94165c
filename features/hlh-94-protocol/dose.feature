Feature: Milligrams and dates of HLH-94

  @rule:hlh-94-protocol.dose.etoposide
  Scenario: A child of 14 kg with EBV-HLH
    Given today is 2026-03-02
    And these results for a 3-year-old boy
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
    When the patient is assessed
    Then the dose of etoposide is 90 mg
    And the schedule of etoposide is 2026-03-02, 2026-03-05, 2026-03-09, 2026-03-12, 2026-03-16

  @rule:hlh-94-protocol.dose.etoposide-per-kg @rule:hlh-94-protocol.dose.etoposide-per-m2
  Scenario: Below 10 kg nothing is chosen silently
    Given these results for a patient of 4 mo infant
      | temperature   | 39.4 Cel   |
      | splenomegaly  | yes        |
      | hemoglobin    | 72 g/L     |
      | platelets     | 62 10*9/L  |
      | ferritin      | 9200 ug/L  |
      | fibrinogen    | 1.1 g/L    |
      | triglycerides | 3.6 mmol/L |
      | weight        | 6.2 kg     |
      | height        | 62 cm      |
      | hlh_gene_test | pathogenic |
    When the patient is assessed
    Then no dose of etoposide is given
    And the disagreement DIS-03 shows "31 mg"
    And the disagreement DIS-03 shows "49 mg"

  @rule:hlh-94-protocol.dose.etoposide-per-kg
  Scenario: Per kilogram is chosen
    Given these results for a patient of 4 mo infant
      | temperature   | 39.4 Cel   |
      | splenomegaly  | yes        |
      | hemoglobin    | 72 g/L     |
      | platelets     | 62 10*9/L  |
      | ferritin      | 9200 ug/L  |
      | fibrinogen    | 1.1 g/L    |
      | triglycerides | 3.6 mmol/L |
      | weight        | 6.2 kg     |
      | height        | 62 cm      |
      | hlh_gene_test | pathogenic |
    And the position DIS-03: per-kg is chosen
    When the patient is assessed
    Then the dose of etoposide is 31 mg

  @rule:hlh-94-protocol.dose.etoposide-per-m2
  Scenario: Per square meter is chosen
    Given these results for a patient of 4 mo infant
      | temperature   | 39.4 Cel   |
      | splenomegaly  | yes        |
      | hemoglobin    | 72 g/L     |
      | platelets     | 62 10*9/L  |
      | ferritin      | 9200 ug/L  |
      | fibrinogen    | 1.1 g/L    |
      | triglycerides | 3.6 mmol/L |
      | weight        | 6.2 kg     |
      | height        | 62 cm      |
      | hlh_gene_test | pathogenic |
    And the position DIS-03: per-m2 is chosen
    When the patient is assessed
    Then the dose of etoposide is 49 mg
