Feature: The review on targeted drugs

  Background:
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
      | bilirubin_total      | 80 umol/L  |
      | hlh_gene_test        | pathogenic |

  @rule:source-coverage.regimen.a09 @rule:source-coverage.regimen.a10
  @rule:source-coverage.regimen.a16
  Scenario: Emapalumab opened
    Given best_response is none
    And etoposide 30 mg was given on 2026-11-01 and 2026-11-08
    When the patient is assessed
    Then a card says "The review: first antibody against interferon gamma, for"
    And a card says "Interferon gamma is the hub"
    And a card says "The review's sequence of emapalumab, chemotherapy and"

  @rule:source-coverage.regimen.a13 @rule:source-coverage.regimen.a17
  Scenario: Ruxolitinib opened
    Given best_response is none
    And etoposide 30 mg was given on 2026-11-01 and 2026-11-08
    When the patient is assessed
    Then a card says "Ruxolitinib: the review gives neither dose nor rate, and"
    And a card says "The review: no broadly accepted targeted regimen for"

  @rule:source-coverage.regimen.a18 @rule:source-coverage.regimen.a19
  Scenario: Names and references
    When the patient is assessed
    Then a card says "The review's abstract writes imamazumab and rutinib: read"
    And a card says "The review's 17 citations have no list: nothing of it is"

  @rule:source-coverage.regimen.a11
  Scenario: Two antibodies ordered together
    Given emapalumab 6 mg once is proposed
    And ruxolitinib 2.5 mg every 12 h is proposed
    When the patient is assessed
    Then a card says "Emapalumab with ruxolitinib or a PD-1 antibody is claimed"

  @rule:source-coverage.regimen.a12 @rule:source-coverage.regimen.a14
  Scenario: Drugs of the review's margin
    Given infliximab 30 mg once is proposed
    And STAT inhibitor 1 mg once is proposed
    When the patient is assessed
    Then a card says "Infliximab is named by the review"
    And a card says "STAT inhibitors are experimental: never an option here."
