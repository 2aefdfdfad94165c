Feature: Unknown trigger, mild

  Background:
    Given these results for a 45-year-old man
      | temperature             | 39.2 Cel   |
      | splenomegaly            | yes        |
      | hemoglobin              | 85 g/L     |
      | platelets               | 95 10*9/L  |
      | triglycerides           | 3.5 mmol/L |
      | fibrinogen              | 1.6 g/L    |
      | soluble_il2_receptor    | 9000 U/mL  |
      | bilirubin_total         | 15 umol/L  |
      | creatinine              | 70 umol/L  |
      | baseline_creatinine     | 70 umol/L  |
      | inr                     | 1.1        |
      | albumin                 | 35 g/L     |
      | vasopressor             | none       |
      | shock                   | no         |
      | ventilation             | none       |
      | fio2                    | 0.21       |
      | glasgow_coma_scale      | 15         |
      | seizure                 | no         |
      | bleeding                | none       |
      | neurological_signs      | no         |
      | csf_leukocytes          | 1 10*6/L   |
      | csf_protein             | 0.3 g/L    |
      | cns_imaging_abnormal    | no         |
      | dic_underlying_disorder | no         |
      | transfusion_need        | no         |
      | ferritin                | 2900 ug/L  |

  @rule:pathway-tiers.pathway.mild
  Scenario: Mild: watch, no etoposide
    Given these results 1 day ago
      | ferritin | 2800 ug/L |
    When the patient is assessed
    Then the options include "Look for and treat the trigger, watch daily, no etoposide"
    And the options do not include "with etoposide in the adult range"
