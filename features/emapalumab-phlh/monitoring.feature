Feature: Watching emapalumab

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

  @rule:emapalumab-phlh.monitoring.infections
  @rule:emapalumab-phlh.monitoring.infections-revised
  Scenario: Infections, by both wordings of the label
    When the patient is assessed
    Then rule Infections every two weeks is met
    And rule Infections as indicated is met
    And the disagreement DIS-13 shows "as clinically indicated"

  @rule:emapalumab-phlh.monitoring.cxcl9
  Scenario: CXCL9 is a trend
    When the patient is assessed
    Then the check of cxcl9 is every 7 d
