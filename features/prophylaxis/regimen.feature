Feature: Who needs which prophylaxis

  Background:
    Given these results for a 34-year-old man
      | temperature   | 39.5 Cel   |
      | splenomegaly  | yes        |
      | hemoglobin    | 82 g/L     |
      | platelets     | 60 10*9/L  |
      | neutrophils   | 0.8 10*9/L |
      | ferritin      | 8450 ug/L  |
      | fibrinogen    | 1.3 g/L    |
      | triglycerides | 3.4 mmol/L |
      | creatinine    | 75 umol/L  |
      | weight        | 70 kg      |
      | height        | 172 cm     |
      | allergy       | no         |

  @rule:prophylaxis.regimen.antifungal
  Scenario Outline: Ruxolitinib, ciclosporin or a vinca drug
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                      | outcome                                    |
      | ciclosporin is taken         | the rule Antifungal prophylaxis is met     |
      | bilirubin_total is 60 umol/L | the rule Antifungal prophylaxis is not met |

  @rule:prophylaxis.regimen.herpes
  Scenario Outline: Emapalumab, ruxolitinib, alemtuzumab or rituximab
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                      | outcome                                   |
      | emapalumab is taken          | the rule Aciclovir prophylaxis is met     |
      | bilirubin_total is 60 umol/L | the rule Aciclovir prophylaxis is not met |

  @rule:prophylaxis.regimen.hepatitis-b
  Scenario Outline: Hepatitis B behind HLH
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding         | outcome                                            |
      | anti_hbc is yes | the rule Antiviral cover of hepatitis B is met     |
      | anti_hbc is no  | the rule Antiviral cover of hepatitis B is not met |

  @rule:prophylaxis.regimen.tmp-smx-unsuitable
  Scenario Outline: A potassium of 5.5
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                 | outcome                                                      |
      | potassium is 5.5 mmol/L | the rule Trimethoprim-sulfamethoxazole unsuitable is met     |
      | potassium is 5.4 mmol/L | the rule Trimethoprim-sulfamethoxazole unsuitable is not met |
