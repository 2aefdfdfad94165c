Feature: Which column of the monitoring table

  Background:
    Given a 34-year-old man

  @rule:monitoring.regimen.active
  Scenario Outline: Weeks 1 and 2
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                    | outcome                                   |
      | prednisolone 40 mg was given on 2026-11-20 | the rule Active, weeks 1 and 2 is met     |
      | prednisolone 40 mg was given on 2026-09-25 | the rule Active, weeks 1 and 2 is not met |

  @rule:monitoring.regimen.controlled
  Scenario Outline: Weeks 3 to 8
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                    | outcome                                      |
      | prednisolone 40 mg was given on 2026-11-06 | the rule Controlled, weeks 3 to 8 is met     |
      | prednisolone 40 mg was given on 2026-11-20 | the rule Controlled, weeks 3 to 8 is not met |

  @rule:monitoring.regimen.maintenance
  Scenario Outline: From week 9
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                    | outcome                                            |
      | prednisolone 40 mg was given on 2026-09-25 | the rule monitoring.regimen.maintenance is met     |
      | prednisolone 40 mg was given on 2026-11-06 | the rule monitoring.regimen.maintenance is not met |
