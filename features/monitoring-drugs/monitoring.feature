Feature: What a drug asks to be measured

  Background:
    Given a 34-year-old man

  @rule:monitoring-drugs.monitoring.ciclosporin-active
  Scenario: Trough after a start
    Given prednisolone 40 mg was given on 2026-11-20
    And ciclosporin is taken
    When the patient is assessed
    Then the check of ciclosporin_trough is every 2 d

  @rule:monitoring-drugs.monitoring.ciclosporin-controlled
  Scenario Outline: Trough every week
    Given prednisolone 40 mg was given on 2026-11-06
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                                            |
      | ciclosporin is taken   | the rule Ciclosporin trough: every week is met     |
      | dexamethasone is taken | the rule Ciclosporin trough: every week is not met |

  @rule:monitoring-drugs.monitoring.ciclosporin-maintenance
  Scenario Outline: Trough every month
    Given prednisolone 40 mg was given on 2026-09-25
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                                         |
      | ciclosporin is taken   | the rule Ciclosporin: on maintenance is met     |
      | dexamethasone is taken | the rule Ciclosporin: on maintenance is not met |

  @rule:monitoring-drugs.monitoring.ciclosporin-kidney
  Scenario: Kidney every week on ciclosporin
    Given prednisolone 40 mg was given on 2026-09-25
    And ciclosporin is taken
    When the patient is assessed
    Then the check of creatinine is every 7 d

  @rule:monitoring-drugs.monitoring.glucose-active
  Scenario: Glucose on a glucocorticoid
    Given prednisolone 40 mg was given on 2026-11-20
    And dexamethasone is taken
    When the patient is assessed
    Then the check of glucose is every 6 h

  @rule:monitoring-drugs.monitoring.glucose-controlled
  Scenario: Glucose once controlled
    Given prednisolone 40 mg was given on 2026-11-06
    When the patient is assessed
    Then the check of glucose is every 1 d

  @rule:monitoring-drugs.monitoring.glucose-maintenance
  Scenario: Glucose at each visit
    Given prednisolone 40 mg was given on 2026-09-25
    When the patient is assessed
    Then the rule Glucose: maintenance is met

  @rule:monitoring-drugs.monitoring.heart
  Scenario: The heart before liposomal doxorubicin
    Given liposomal doxorubicin is taken
    When the patient is assessed
    Then the rule Echocardiogram and ECG before liposomal doxorubicin is met

  @rule:monitoring-drugs.monitoring.pancreas-active
  Scenario: Pancreas in the first weeks of L-DEP
    Given prednisolone 40 mg was given on 2026-11-20
    And pegaspargase 3000 [IU] was given on 2026-11-18
    When the patient is assessed
    Then the check of lipase is every 3 d

  @rule:monitoring-drugs.monitoring.asparaginase
  Scenario: Six weeks after pegaspargase
    Given prednisolone 40 mg was given on 2026-11-20
    And pegaspargase 3000 [IU] was given on 2026-11-18
    When the patient is assessed
    Then the check of antithrombin activity is every 7 d

  @rule:monitoring-drugs.monitoring.tumor-lysis
  Scenario: The first 72 hours in lymphoma
    Given lymphoma is yes
    And prednisolone 40 mg was given on 2026-11-20
    When the patient is assessed
    Then the check of uric_acid is every 6 h
