Feature: A dose that jumps

  @rule:stops-dose-change.safety.hs-03-dose-jump
  Scenario Outline: Etoposide after 100 mg last week
    Given a 34-year-old patient
    And etoposide 100 mg was given on 2026-11-13
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                      | outcome                             |
      | etoposide 131 mg is proposed | HS-03 warns about etoposide         |
      | etoposide 130 mg is proposed | HS-03 does not warn about etoposide |

  @rule:stops-dose-change.safety.hs-03-dose-jump
  Scenario Outline: The dose before is not known
    Given a 34-year-old patient
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                      | outcome                        |
      | etoposide 131 mg is proposed | HS-03 is asked about etoposide |
