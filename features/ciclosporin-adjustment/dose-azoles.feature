Feature: Ciclosporin and azoles

  @rule:ciclosporin-adjustment.dose.voriconazole-itraconazole @rule:ciclosporin-adjustment.dose.posaconazole @rule:ciclosporin-adjustment.dose.fluconazole
  Scenario Outline: An azole runs: <azole>
    Given these results for a 5-year-old boy
      | weight                 | 20 kg      |           |
      | height                 | 112 cm     |           |
      | creatinine             | 35 umol/L  | 45 umol/L |
      | baseline_creatinine    | 35 umol/L  |           |
      | bilirubin_total        | 12 umol/L  |           |
      | albumin                | 36 g/L     |           |
      | potassium              | 4.2 mmol/L |           |
      | calcineurin_level_plan | yes        |           |
    And <azole> is taken
    And ciclosporin 3 mg/kg every 12 h is proposed
    When the patient is assessed
    Then the dose of ciclosporin is <dose> 2 times a day
    Examples:
      | azole        | dose  |
      | voriconazole | 30 mg |
      | itraconazole | 30 mg |
      | posaconazole | 40 mg |
      | fluconazole  | 35 mg |

  @rule:ciclosporin-adjustment.dose.voriconazole-itraconazole-added @rule:ciclosporin-adjustment.dose.posaconazole-added @rule:ciclosporin-adjustment.dose.fluconazole-added
  Scenario Outline: An azole is added: <azole>
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
    And <azole> 100 mg per day is proposed
    When the patient is assessed
    Then the dose of ciclosporin is <dose> 2 times a day
    Examples:
      | azole        | dose  |
      | voriconazole | 30 mg |
      | posaconazole | 40 mg |
      | fluconazole  | 35 mg |
