Feature: What stands behind HLH-94

  @rule:hlh-94-protocol.regimen.hlh-94 @rule:hlh-94-protocol.regimen.schedule
  Scenario: The study and the sum
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
    When the patient is assessed
    Then a card says "54 % were alive after 5 years"
    And a card says "10 doses of etoposide, 1500 mg"

  @rule:hlh-94-protocol.regimen.infection @rule:hlh-94-protocol.regimen.status
  Scenario: Infection and status
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
    When the patient is assessed
    Then a card says "Severe infection alone does not stop HLH treatment"
    And a card says "off-label for HLH"

  @rule:hlh-94-protocol.regimen.familial
  Scenario: Familial disease needs a transplant
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
    Then a card says "nobody survived long without transplantation"

  @rule:hlh-94-protocol.regimen.reactivation
  Scenario: Without reactivation nothing goes back to week 2
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
    When the patient is assessed
    Then Reactivation: back to week 2 is unknown
