Feature: What is measured, and how often

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
      | hlh_gene_test | negative   |

  @rule:monitoring.monitoring.active-vital
  Scenario: Vital signs in the first two weeks
    Given best_response is partial
    And prednisolone 40 mg was given on 2026-11-20
    When the patient is assessed
    Then the check of temperature is every 4 h

  @rule:monitoring.monitoring.active-blood
  Scenario: Daily blood in the first two weeks
    Given best_response is partial
    And prednisolone 40 mg was given on 2026-11-20
    When the patient is assessed
    Then the check of ferritin is every 1 d

  @rule:monitoring.monitoring.active-receptor
  Scenario: Soluble receptor on day 7 and 14
    Given best_response is partial
    And prednisolone 40 mg was given on 2026-11-20
    When the patient is assessed
    Then the check of soluble_il2_receptor is every 7 d

  @rule:monitoring.monitoring.active-viruses
  Scenario: Viruses every week
    Given best_response is partial
    And prednisolone 40 mg was given on 2026-11-20
    When the patient is assessed
    Then the check of cmv_dna is every 7 d

  @rule:monitoring.monitoring.active-once
  Scenario: What is done once
    Given best_response is partial
    And prednisolone 40 mg was given on 2026-11-20
    When the patient is assessed
    Then the rule Active: at baseline is met

  @rule:monitoring.monitoring.controlled-vital
  Scenario: Vital signs once controlled
    Given best_response is partial
    And prednisolone 40 mg was given on 2026-11-06
    When the patient is assessed
    Then the check of temperature is every 1 d

  @rule:monitoring.monitoring.controlled-blood
  Scenario: Blood twice a week once controlled
    Given best_response is partial
    And prednisolone 40 mg was given on 2026-11-06
    When the patient is assessed
    Then the check of albumin is every 3 d

  @rule:monitoring.monitoring.controlled-weekly
  Scenario: Every week once controlled
    Given best_response is partial
    And prednisolone 40 mg was given on 2026-11-06
    When the patient is assessed
    Then the check of cxcl9 is every 7 d

  @rule:monitoring.monitoring.later-igg
  Scenario: Immunoglobulin every month
    Given best_response is partial
    And prednisolone 40 mg was given on 2026-11-06
    When the patient is assessed
    Then the check of igg is every 28 d

  @rule:monitoring.monitoring.maintenance-visit
  Scenario: Vital signs at each visit
    Given best_response is partial
    And prednisolone 40 mg was given on 2026-09-25
    When the patient is assessed
    Then the rule Maintenance: at each visit is met

  @rule:monitoring.monitoring.maintenance-count
  Scenario: Count every one to two weeks
    Given best_response is partial
    And prednisolone 40 mg was given on 2026-09-25
    When the patient is assessed
    Then the check of leukocytes is every 7 d

  @rule:monitoring.monitoring.maintenance-blood
  Scenario: Chemistry every two weeks
    Given best_response is partial
    And prednisolone 40 mg was given on 2026-09-25
    When the patient is assessed
    Then the check of albumin is every 14 d

  @rule:monitoring.monitoring.maintenance-receptor
  Scenario: Soluble receptor every month
    Given best_response is partial
    And prednisolone 40 mg was given on 2026-09-25
    When the patient is assessed
    Then the check of soluble_il2_receptor is every 28 d
