Feature: What is measured, and how often

  Background:
    Given a 34-year-old man

  @rule:monitoring.monitoring.active-vital
  Scenario: Vital signs in the first two weeks
    Given prednisolone 40 mg was given on 2026-11-20
    When the patient is assessed
    Then the check of temperature is every 4 h

  @rule:monitoring.monitoring.active-blood
  Scenario: Daily blood in the first two weeks
    Given prednisolone 40 mg was given on 2026-11-20
    When the patient is assessed
    Then the check of ferritin is every 1 d

  @rule:monitoring.monitoring.active-receptor
  Scenario: Soluble receptor on day 7 and 14
    Given prednisolone 40 mg was given on 2026-11-20
    When the patient is assessed
    Then the check of soluble_il2_receptor is every 7 d

  @rule:monitoring.monitoring.active-viruses
  Scenario: Viruses every week
    Given prednisolone 40 mg was given on 2026-11-20
    When the patient is assessed
    Then the check of cmv_dna is every 7 d

  @rule:monitoring.monitoring.active-once
  Scenario: What is done once
    Given prednisolone 40 mg was given on 2026-11-20
    When the patient is assessed
    Then the rule Active: at baseline is met

  @rule:monitoring.monitoring.controlled-vital
  Scenario: Vital signs once controlled
    Given prednisolone 40 mg was given on 2026-11-06
    When the patient is assessed
    Then the check of temperature is every 1 d

  @rule:monitoring.monitoring.controlled-blood
  Scenario: Blood twice a week once controlled
    Given prednisolone 40 mg was given on 2026-11-06
    When the patient is assessed
    Then the check of albumin is every 3 d

  @rule:monitoring.monitoring.controlled-weekly
  Scenario: Every week once controlled
    Given prednisolone 40 mg was given on 2026-11-06
    When the patient is assessed
    Then the check of cxcl9 is every 7 d

  @rule:monitoring.monitoring.later-igg
  Scenario: Immunoglobulin every month
    Given prednisolone 40 mg was given on 2026-11-06
    When the patient is assessed
    Then the check of igg is every 28 d

  @rule:monitoring.monitoring.maintenance-visit
  Scenario: Vital signs at each visit
    Given prednisolone 40 mg was given on 2026-09-25
    When the patient is assessed
    Then the rule Maintenance: at each visit is met

  @rule:monitoring.monitoring.maintenance-count
  Scenario: Count every one to two weeks
    Given prednisolone 40 mg was given on 2026-09-25
    When the patient is assessed
    Then the check of leukocytes is every 7 d

  @rule:monitoring.monitoring.maintenance-blood
  Scenario: Chemistry every two weeks
    Given prednisolone 40 mg was given on 2026-09-25
    When the patient is assessed
    Then the check of albumin is every 14 d

  @rule:monitoring.monitoring.maintenance-receptor
  Scenario: Soluble receptor every month
    Given prednisolone 40 mg was given on 2026-09-25
    When the patient is assessed
    Then the rule Maintenance: soluble IL-2 receptor is met
