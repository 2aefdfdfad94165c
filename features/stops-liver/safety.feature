Feature: Liver tests

  @rule:stops-liver.safety.hs-37-liver-tests-missing
  Scenario Outline: Ciclosporin without an albumin
    Given a 34-year-old man
    And bilirubin_total is 12 umol/L
    And ciclosporin 3 mg/kg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding            | outcome                             |
      | albumin is 38 g/L  | ciclosporin is not blocked by HS-37 |
      | albumin is pending | ciclosporin is blocked by HS-37     |
