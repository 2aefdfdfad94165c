Feature: Ciclosporin, tacrolimus and their interactions

  @rule:stops-csa.safety.hs-25-inhibitor-without-plan
  Scenario Outline: Tacrolimus with voriconazole
    Given a 34-year-old patient
    And voriconazole is taken
    And tacrolimus 2 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                       | outcome                            |
      | calcineurin_level_plan is no  | tacrolimus is blocked by HS-25     |
      | calcineurin_level_plan is yes | tacrolimus is not blocked by HS-25 |

  @rule:stops-csa.safety.hs-25-change-without-plan
  Scenario Outline: An inhibitor stops
    Given a 34-year-old patient
    And ciclosporin 3 mg/kg every 12 h is proposed
    And calcineurin_level_plan is no
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                         | outcome                             |
      | cyp3a4_inhibitor_stopped is yes | ciclosporin is blocked by HS-25     |
      | cyp3a4_inhibitor_stopped is no  | ciclosporin is not blocked by HS-25 |
