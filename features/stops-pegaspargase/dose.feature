Feature: How much pegaspargase, and how often

  @rule:stops-pegaspargase.safety.hs-21-interval
  Scenario Outline: Fourteen days apart
    Given a 34-year-old patient
    And pegaspargase 2000 [IU]/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                           | outcome                              |
      | pegaspargase 2000 [IU]/m2 was given on 2026-11-07 | pegaspargase is blocked by HS-21     |
      | pegaspargase 2000 [IU]/m2 was given on 2026-11-06 | pegaspargase is not blocked by HS-21 |

  @rule:stops-pegaspargase.safety.hs-21-into-muscle
  Scenario Outline: Into the muscle
    Given a 34-year-old patient
    And pegaspargase 2000 [IU]/m2 IM is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                              |
      | platelets is 49 10*9/L | pegaspargase is blocked by HS-21     |
      | platelets is 50 10*9/L | pegaspargase is not blocked by HS-21 |

  @rule:stops-pegaspargase.safety.hs-21-above-3750
  Scenario Outline: How much at once
    Given a 34-year-old patient
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                            | outcome                              |
      | pegaspargase 3751 [IU] is proposed | the stop HS-21 is deliberate         |
      | pegaspargase 3750 [IU] is proposed | pegaspargase is not blocked by HS-21 |
