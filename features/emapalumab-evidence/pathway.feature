Feature: What is known of emapalumab

  Background:
    Given these results for a patient of 9 mo girl
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
      | tuberculosis         | excluded   |
      | herpes_zoster        | no         |
      | hbsag                | no         |
      | anti_hbc             | no         |
      | hlh_gene_test        | pathogenic |
      | hlh_gene             | prf1       |
      | best_response        | none       |
      | weight               | 7.5 kg     |
      | height               | 67 cm      |
      | creatinine           | 20 umol/L  |
    And etoposide 30 mg was given on 2026-11-01 and 2026-11-08

  @rule:emapalumab-evidence.pathway.locatelli
  @rule:emapalumab-evidence.pathway.locatelli-letter
  @rule:emapalumab-evidence.pathway.phase-3
  Scenario: In primary HLH
    When the patient is assessed
    Then a card says "Locatelli 2020, n = 34: response 63 %"
    And a card says "only 14 of 34 (41 %) survived without added etoposide"
    And a card says "Confirmatory phase 3, n = 35"

  @rule:emapalumab-evidence.pathway.de-benedetti
  @rule:emapalumab-evidence.pathway.pooled
  Scenario: In MAS
    When the patient is assessed
    Then a card says "De Benedetti 2023, n = 14: remission of MAS by week 8 in 13 of 14"
    And a card says "EMERALD and NI-0501-06 pooled, n = 39"

  @rule:emapalumab-evidence.pathway.real-hlh
  @rule:emapalumab-evidence.pathway.ebv-case
  @rule:emapalumab-evidence.pathway.status
  @rule:emapalumab-evidence.pathway.combinations
  Scenario: Elsewhere
    When the patient is assessed
    Then a card says "REAL-HLH malignancy, n = 17"
    And a card says "EBV-HLH child, n = 1: enabled transplant"
    And a card says "EMA refused (2021-01-07)"
    And a card says "only single cases were found behind the claim of good efficacy"
