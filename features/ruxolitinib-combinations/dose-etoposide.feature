Feature: Ruxolitinib with etoposide

  @rule:ruxolitinib-combinations.dose.rux-etoposide @rule:ruxolitinib-combinations.dose.r-ded
  Scenario: NK/T-cell lymphoma
    Given these results for a 52-year-old woman
      | temperature          | 39.2 Cel   |
      | splenomegaly         | yes        |
      | hemoglobin           | 80 g/L     |
      | platelets            | 45 10*9/L  |
      | neutrophils          | 0.8 10*9/L |
      | ferritin             | 12000 ug/L |
      | triglycerides        | 3.5 mmol/L |
      | fibrinogen           | 1.2 g/L    |
      | soluble_il2_receptor | 9000 U/mL  |
      | bilirubin_total      | 15 umol/L  |
      | lymphoma             | yes        |
      | lymphoma_type        | nk_t       |
    When the patient is assessed
    Then rule Ruxolitinib with etoposide, NK/T-cell lymphoma is met
    And no dose of ruxolitinib is given
    And a card says "R-DED against HLH-94 in lymphoma-associated HLH"

  @rule:ruxolitinib-combinations.dose.rux-hlh-94
  Scenario: Beside HLH-94
    Given these results for a patient of 5 mo girl
      | temperature          | 39.2 Cel   |
      | splenomegaly         | yes        |
      | hemoglobin           | 80 g/L     |
      | platelets            | 45 10*9/L  |
      | neutrophils          | 0.8 10*9/L |
      | ferritin             | 12000 ug/L |
      | triglycerides        | 3.5 mmol/L |
      | fibrinogen           | 1.2 g/L    |
      | soluble_il2_receptor | 9000 U/mL  |
      | bilirubin_total      | 15 umol/L  |
      | hlh_gene_test        | pathogenic |
      | hlh_gene             | prf1       |
    And ruxolitinib is taken
    When the patient is assessed
    Then a card says "Low-dose ruxolitinib (5 to 10 mg twice a day) with HLH-94"
