Feature: Watching ruxolitinib

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

  @rule:ruxolitinib.monitoring.blood-count
  @rule:ruxolitinib.monitoring.lipids
  @rule:ruxolitinib.monitoring.infection-screen
  Scenario: Counts, lipids, infections
    When the patient is assessed
    Then rule Blood count twice a week is met
    And rule Lipids is met
    And rule Infection screen is met
