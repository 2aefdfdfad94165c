Feature: What is known of ruxolitinib

  Background:
    Given these results for a 3-year-old boy
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
      | ebv_infection        | yes        |
      | lymphoma             | no         |
      | hlh_gene_test        | negative   |
      | creatinine           | 26 umol/L  |
      | transfusion_need     | yes        |
      | weight               | 14 kg      |
      | height               | 95 cm      |

  @rule:ruxolitinib-evidence.pathway.ahmed-2019
  @rule:ruxolitinib-evidence.pathway.wang-j-2020
  @rule:ruxolitinib-evidence.pathway.wei-2020
  @rule:ruxolitinib-evidence.pathway.song-2023
  Scenario: Adults, and refractory disease
    When the patient is assessed
    Then a card says "Ahmed 2019, n = 5"
    And a card says "Wang J 2020, n = 34: overall response 73.5 %"
    And a card says "Wei 2020, n = 9: no fever within 48 h"
    And a card says "Song 2023, n = 8: 4 of 8 improved"

  @rule:ruxolitinib-evidence.pathway.zhang-2021
  @rule:ruxolitinib-evidence.pathway.zhang-2022
  @rule:ruxolitinib-evidence.pathway.chi-2021
  Scenario: Children first treated
    When the patient is assessed
    Then a card says "Zhang 2021, n = 12: day-28 response 83.3 %"
    And a card says "Zhang 2022, n = 52: day-28 response 69.2 %"
    And a card says "Chi 2021, n = 22: faster defervescence"
