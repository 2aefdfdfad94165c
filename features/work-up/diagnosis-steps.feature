Feature: What is done once HLH is suspected

  @rule:work-up.diagnosis.immediate @rule:work-up.diagnosis.save-before-steroids @rule:work-up.diagnosis.re-evaluate @rule:work-up.diagnosis.confirm @rule:work-up.diagnosis.not-excluded
  Scenario: An adult with the three Fs
    Given these results for a 52-year-old woman
      | temperature | 38.6 Cel  |
      | hemoglobin  | 85 g/L    |
      | platelets   | 70 10*9/L |
      | ferritin    | 900 ug/L  |
    When the patient is assessed
    Then these tests are advised
      | Immediate tests (hours)                     | fibrinogen           |     |
      | Immediate tests (hours)                     | blood_culture        |     |
      | Save before steroids                        | soluble_il2_receptor |     |
      | Save before steroids                        | hlh_gene_test        |     |
      | Re-evaluate every 24 to 48 h while unstable | ferritin             | 2 d |
    And a card says "Confirm with HLH-2004"
    And a card says "Not fulfilled is not excluded"

  @rule:work-up.diagnosis.disease-or-mimic @rule:work-up.diagnosis.pattern-only
  Scenario: Fulfilled criteria are not an order to treat
    Given these results for a 45-year-old man
      | temperature      | 39.4 Cel  |
      | splenomegaly     | yes       |
      | fibrinogen       | 1.1 g/L   |
      | hemophagocytosis | yes       |
      | ferritin         | 9000 ug/L |
    When the patient is assessed
    Then HLH-2004 is met
    And a card says "It does not mean: give immunosuppression"
    And a card says "would it help or harm"

  @rule:work-up.diagnosis.immediate @rule:work-up.diagnosis.save-before-steroids @rule:work-up.diagnosis.re-evaluate @rule:work-up.diagnosis.confirm @rule:work-up.diagnosis.disease-or-mimic @rule:work-up.diagnosis.pattern-only @rule:work-up.diagnosis.not-excluded
  Scenario: Neither suspected nor met so far
    Given a 52-year-old woman
    When the patient is assessed
    Then the judgments are
      | Immediate tests (hours)                     | unknown |
      | Save before steroids                        | unknown |
      | Which criteria for whom                     | unknown |
      | Disease or mimic?                           | unknown |
      | Criteria met means a pattern                | unknown |
      | Criteria not fulfilled do not exclude HLH   | unknown |
      | Re-evaluate every 24 to 48 h while unstable | unknown |

  @rule:work-up.diagnosis.central-nervous-system
  Scenario: A seizure asks for imaging and, once safe, the lumbar puncture
    Given a 7-year-old child
    And seizure is yes
    When the patient is assessed
    Then these tests are advised
      | Look at the nervous system | csf_leukocytes       |
      | Look at the nervous system | cns_imaging_abnormal |

  @rule:work-up.diagnosis.central-nervous-system
  Scenario: No sign of the nervous system
    Given these results for a 7-year-old child
      | neurological_signs | no     |
      | seizure            | no     |
      | glasgow_coma_scale | 15     |
      | consciousness      | normal |
    When the patient is assessed
    Then no test is advised by
      | Look at the nervous system |
