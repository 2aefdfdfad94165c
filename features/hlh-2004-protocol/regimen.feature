Feature: What stands behind HLH-2004

  @rule:hlh-2004-protocol.regimen.hlh-2004 @rule:hlh-2004-protocol.regimen.before-transplant @rule:hlh-2004-protocol.regimen.ciclosporin
  Scenario: The study
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
    Then a card says "61 % were alive after 5 years"
    And a card says "P = .064"
    And a card says "P = .06): the HLH-94 backbone"

  @rule:hlh-2004-protocol.regimen.weeks-7-8 @rule:hlh-2004-protocol.regimen.china
  Scenario: Familial disease
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
    Then a card says "less reduction of treatment in weeks 7 and 8"
    And a card says "bilirubin of 30 umol/L or more was adverse"

  @rule:hlh-2004-protocol.regimen.week-40
  Scenario: Nothing of week 40 in a first week
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
    Then HLH-2004 ends with week 40 is not met
