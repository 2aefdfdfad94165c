Feature: Continuation on its dates

  @rule:hlh-94-continuation.dose.etoposide @rule:hlh-94-continuation.dose.dexamethasone
  Scenario: A familial child knows the dates of week 9 and 10 on day 1
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
      | hlh_gene_test | pathogenic |
      | creatinine    | 26 umol/L  |
    When the patient is assessed
    Then the schedule of etoposide is 2026-04-27, 2026-05-11
    And the schedule of dexamethasone is 2026-05-04, 2026-05-05, 2026-05-06, 2026-05-18

  @rule:hlh-94-continuation.dose.etoposide-per-kg @rule:hlh-94-continuation.dose.etoposide-per-m2
  Scenario Outline: Below 10 kg as chosen
    Given today is 2026-03-02
    And these results for a patient of 4 mo infant
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
    And the position DIS-03: <side> is chosen
    When the patient is assessed
    Then the schedule of etoposide is 2026-04-27, 2026-05-11
    And the dose of etoposide is <dose>
    Examples:
      | side   | dose  |
      | per-kg | 31 mg |
      | per-m2 | 49 mg |

  @rule:hlh-94-continuation.dose.ciclosporin
  Scenario: Ciclosporin begins in week 9
    Given today is 2026-03-02
    And these results for a 5-year-old boy
      | temperature         | 39.4 Cel   |           |
      | splenomegaly        | yes        |           |
      | hemoglobin          | 72 g/L     |           |
      | platelets           | 62 10*9/L  |           |
      | ferritin            | 9200 ug/L  |           |
      | fibrinogen          | 1.1 g/L    |           |
      | triglycerides       | 3.6 mmol/L |           |
      | weight              | 20 kg      |           |
      | height              | 112 cm     |           |
      | hlh_gene_test       | pathogenic |           |
      | creatinine          | 35 umol/L  | 45 umol/L |
      | baseline_creatinine | 35 umol/L  |           |
      | bilirubin_total     | 12 umol/L  |           |
      | albumin             | 36 g/L     |           |
      | potassium           | 4.2 mmol/L |           |
    When the patient is assessed
    Then the dose of ciclosporin is 60 mg 2 times a day
    And the schedule of ciclosporin is 2026-04-27, 2026-04-28
