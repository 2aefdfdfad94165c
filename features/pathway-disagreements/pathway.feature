Feature: Open questions

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

  @rule:pathway-disagreements.pathway.china-wang @rule:pathway-disagreements.pathway.hlh-2004
  @rule:pathway-disagreements.pathway.emapalumab-trial
  Scenario: Three definitions of response
    When the patient is assessed
    Then the disagreement DIS-11 shows "Judge by the Chinese set: complete and partial response at 2 weeks"
    And the disagreement DIS-11 shows "Judge by HLH-2004: early response at 2 weeks, then resolution"
    And the disagreement DIS-11 shows "Judge by the emapalumab trial: complete, partial, improvement"

  @rule:pathway-disagreements.pathway.fda-nmpa @rule:pathway-disagreements.pathway.ema
  Scenario: Two approvals and a refusal
    When the patient is assessed
    Then the disagreement DIS-18 shows "FDA (2018) and NMPA (March 2022) approved emapalumab for primary HLH"
    And the disagreement DIS-18 shows "EMA refused emapalumab on 2021-01-07"
