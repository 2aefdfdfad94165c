Feature: Ciclosporin, adjusted

  @rule:ciclosporin-adjustment.dose.kidney @rule:ciclosporin-adjustment.dose.liver
  Scenario Outline: Before a dose
    Given these results for a 5-year-old boy
      | weight                 | 20 kg      |
      | height                 | 112 cm     |
      | baseline_creatinine    | 35 umol/L  |
      | albumin                | 36 g/L     |
      | potassium              | 4.2 mmol/L |
      | calcineurin_level_plan | yes        |
    And creatinine is <creatinine>
    And bilirubin_total is <bilirubin>
    And ciclosporin 3 mg/kg every 12 h is proposed
    When the patient is assessed
    Then <outcome>
    Examples:
      | creatinine | bilirubin | outcome                                        |
      | 45 umol/L  | 34 umol/L | the dose of ciclosporin is 60 mg 2 times a day |
      | 46 umol/L  | 34 umol/L | the dose of ciclosporin is 45 mg 2 times a day |
      | 53 umol/L  | 34 umol/L | no dose of ciclosporin is given                |
      | 45 umol/L  | 35 umol/L | the dose of ciclosporin is 30 mg 2 times a day |

  @rule:ciclosporin-adjustment.dose.kidney-running
  Scenario: While it runs
    Given these results for a 5-year-old boy
      | weight                 | 20 kg      |           |
      | height                 | 112 cm     |           |
      | creatinine             | 46 umol/L  | 60 umol/L |
      | baseline_creatinine    | 35 umol/L  |           |
      | bilirubin_total        | 12 umol/L  |           |
      | albumin                | 36 g/L     |           |
      | potassium              | 4.2 mmol/L |           |
      | calcineurin_level_plan | yes        |           |
    And ciclosporin 60 mg every 12 h is running since 2026-11-01
    When the patient is assessed
    Then the dose of ciclosporin is 45 mg 2 times a day

  @rule:ciclosporin-adjustment.dose.level
  Scenario Outline: The trough
    Given these results for a 5-year-old boy
      | weight                 | 20 kg      |           |
      | height                 | 112 cm     |           |
      | creatinine             | 35 umol/L  | 45 umol/L |
      | baseline_creatinine    | 35 umol/L  |           |
      | bilirubin_total        | 12 umol/L  |           |
      | albumin                | 36 g/L     |           |
      | potassium              | 4.2 mmol/L |           |
      | calcineurin_level_plan | yes        |           |
    And ciclosporin 60 mg every 12 h is running since 2026-11-01
    And ciclosporin_trough is <trough>
    When the patient is assessed
    Then <outcome>
    Examples:
      | trough   | outcome                                        |
      | 301 ug/L | the dose of ciclosporin is 45 mg 2 times a day |
      | 320 ug/L | the dose of ciclosporin is 45 mg 2 times a day |
      | 401 ug/L | no dose of ciclosporin is given                |
