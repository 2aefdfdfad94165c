Feature: How many items of IEC-HS are there

  @rule:iec-hs-2023.score.common @rule:iec-hs-2023.score.ldh @rule:iec-hs-2023.score.coagulation @rule:iec-hs-2023.score.bilirubin @rule:iec-hs-2023.score.spleen @rule:iec-hs-2023.score.fever @rule:iec-hs-2023.score.neurotoxicity @rule:iec-hs-2023.score.lung @rule:iec-hs-2023.score.kidney @rule:iec-hs-2023.score.triglycerides @rule:iec-hs-2023.score.other
  Scenario: None of the other items but fasting triglycerides
    Given these results for a 45-year-old
      | immune_effector_cells | yes       |            |
      | ldh                   | 200 U/L   | 250 U/L    |
      | pt                    | 12 s      | 13.5 s     |
      | aptt                  | 30 s      | 35 s       |
      | bilirubin_direct      | 4 umol/L  | 6 umol/L   |
      | splenomegaly          | no        |            |
      | temperature           | 37.2 Cel  |            |
      | neurological_signs    | no        |            |
      | icans_grade           | 0         |            |
      | ventilation           | none      |            |
      | pulmonary_infiltrates | no        |            |
      | pulmonary_edema_grade | 0         |            |
      | creatinine            | 80 umol/L | 104 umol/L |
      | triglycerides         | 290 mg/dL |            |
      | fasting               | yes       |            |
    When the patient is assessed
    Then IEC-HS (ASTCT 2023) scores 1

  @rule:iec-hs-2023.score.ldh @rule:iec-hs-2023.score.coagulation @rule:iec-hs-2023.score.bilirubin @rule:iec-hs-2023.score.spleen @rule:iec-hs-2023.score.fever @rule:iec-hs-2023.score.neurotoxicity @rule:iec-hs-2023.score.lung @rule:iec-hs-2023.score.kidney @rule:iec-hs-2023.score.triglycerides @rule:iec-hs-2023.score.other
  Scenario: Every other item present but a lipid of 265 mg/dL
    Given these results for a 45-year-old
      | immune_effector_cells | yes        |            |
      | ldh                   | 251 U/L    | 250 U/L    |
      | pt                    | 13.6 s     | 13.5 s     |
      | bilirubin_direct      | 7 umol/L   | 6 umol/L   |
      | splenomegaly          | yes        |            |
      | temperature           | 38.0 Cel   |            |
      | icans_grade           | 1          |            |
      | ventilation           | low_flow   |            |
      | creatinine            | 105 umol/L | 104 umol/L |
      | triglycerides         | 265 mg/dL  |            |
    When the patient is assessed
    Then the judgments are
      | LDH (IEC-HS)                           | 1 |
      | Other coagulation abnormality (IEC-HS) | 1 |
      | Direct bilirubin (IEC-HS)              | 1 |
      | New splenomegaly (IEC-HS)              | 1 |
      | Fever (IEC-HS)                         | 1 |
      | Neurotoxicity (IEC-HS)                 | 1 |
      | Lung (IEC-HS)                          | 1 |
      | New renal insufficiency (IEC-HS)       | 1 |
      | Fasting triglycerides (IEC-HS)         | 0 |
      | Other items (IEC-HS)                   | 8 |
