Feature: Ciclosporin from day 1

  @rule:hlh-2004-protocol.dose.ciclosporin
  Scenario: Shown beside the default, not followed
    Given these results for a 3-year-old boy
      | temperature     | 39.4 Cel   |
      | splenomegaly    | yes        |
      | hemoglobin      | 72 g/L     |
      | platelets       | 62 10*9/L  |
      | ferritin        | 9200 ug/L  |
      | fibrinogen      | 1.1 g/L    |
      | triglycerides   | 3.6 mmol/L |
      | weight          | 14 kg      |
      | height          | 95 cm      |
      | hlh_gene_test   | pathogenic |
      | creatinine      | 26 umol/L  |
      | bilirubin_total | 12 umol/L  |
      | albumin         | 36 g/L     |
    When the patient is assessed
    Then the disagreement DIS-17 shows "40 mg"
    And the position followed in DIS-17 is hlh-94
