Feature: Pegaspargase and bilirubin

  @rule:stops-pegaspargase.safety.hs-21-bilirubin
  Scenario Outline: Bilirubin against three times the limit
    Given a 34-year-old patient
    And pegaspargase 2000 [IU]/m2 is proposed
    And these results
      | bilirubin_total | <value> | 21 umol/L |
    When the patient is assessed
    Then pegaspargase <verdict> by HS-21
    Examples:
      | value     | verdict        |
      | 64 umol/L | is blocked     |
      | 63 umol/L | is not blocked |

  @rule:stops-pegaspargase.safety.hs-21-bilirubin-recovering
  Scenario Outline: Bilirubin on its way down
    Given a 34-year-old patient
    And pegaspargase 2000 [IU]/m2 is proposed
    And bilirubin_total is 80 umol/L 6 days ago
    And these results
      | bilirubin_total | <value> | 21 umol/L |
    When the patient is assessed
    Then pegaspargase <verdict> by HS-21
    Examples:
      | value       | verdict        |
      | 32 umol/L   | is blocked     |
      | 31.5 umol/L | is not blocked |
