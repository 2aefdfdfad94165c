Feature: The plan and what already runs

  @rule:stops-plan.safety.hs-35-plan-without-date-or-name
  Scenario Outline: A missing date stops no dose
    Given a 34-year-old man
    And weight is 60 kg
    And height is 165 cm
    And etoposide 100 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                   | outcome                           |
      | next_assessment_set is no | etoposide is not blocked by HS-35 |

  @rule:stops-plan.safety.hs-41-do-not-stop-abruptly
  Scenario Outline: Ruxolitinib runs and fluconazole comes
    Given a 34-year-old man
    And weight is 70 kg
    And ruxolitinib 10 mg every 12 h is running since 2026-11-01
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                             | outcome                               |
      | fluconazole 400 mg per day is taken | HS-41 warns about ruxolitinib         |
      | no medicines are taken              | HS-41 does not warn about ruxolitinib |

  @rule:stops-plan.safety.hs-41-emergency-glucocorticoid
  Scenario Outline: Glucocorticoid without a weight
    Given a 34-year-old man
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                        | outcome                                      |
      | methylprednisolone 2 mg/kg per day is proposed | HS-41 warns about methylprednisolone         |
      | methylprednisolone 1000 mg per day is proposed | HS-41 does not warn about methylprednisolone |

  @rule:stops-plan.safety.hs-42-glucocorticoid-stopped-at-once
  Scenario Outline: Stopping prednisolone at once
    Given a 34-year-old man
    And weight is 60 kg
    And prednisolone 60 mg per day is running since 2026-11-01
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                               | outcome                              |
      | prednisolone 5 mg per day is proposed | prednisolone is not blocked by HS-42 |

  @rule:stops-plan.safety.hs-42-no-stress-dose-plan
  Scenario Outline: Tapering without a plan for stress doses
    Given a 34-year-old man
    And prednisolone 60 mg per day is running since 2026-11-01
    And prednisolone 30 mg per day is proposed
    And the order states plan: taper
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                 | outcome                              |
      | stress_dose_plan is no  | prednisolone is blocked by HS-42     |
      | stress_dose_plan is yes | prednisolone is not blocked by HS-42 |
      | weight is 60 kg         | HS-42 warns about prednisolone       |

  @rule:stops-plan.safety.hs-42-ruxolitinib-stopped-at-once
  Scenario Outline: Stopping ruxolitinib at once
    Given a 34-year-old man
    And weight is 60 kg
    And ruxolitinib 10 mg every 12 h is running since 2026-11-01
    And ruxolitinib 5 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                      | outcome                             |
      | the order states plan: stop  | ruxolitinib is blocked by HS-42     |
      | the order states plan: taper | ruxolitinib is not blocked by HS-42 |
