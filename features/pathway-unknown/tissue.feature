Feature: Unknown trigger, time for tissue

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
      | ferritin                | 4000 ug/L  |

  @rule:pathway-unknown.pathway.tissue-first
  Scenario: Everything above moderate is excluded
    Given these results 1 day ago
      | ferritin | 3900 ug/L |
    When the patient is assessed
    Then the disagreement DIS-16 shows "No organ failure: wait up to 48 h for tissue"
