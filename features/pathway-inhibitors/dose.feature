Feature: Pathway inhibitors are shown, never computed

  @rule:pathway-inhibitors.dose.stat-inhibitor
  @rule:pathway-inhibitors.dose.baricitinib
  @rule:pathway-inhibitors.dose.tofacitinib
  @rule:pathway-inhibitors.dose.itacitinib
  @rule:pathway-inhibitors.dose.tadekinig-alfa
  @rule:pathway-inhibitors.dose.mas825
  @rule:pathway-inhibitors.dose.ela026
  Scenario Outline: <drug> is ordered without a dose
    Given a 40-year-old patient
    And <drug> is proposed without a dose
    When the patient is assessed
    Then rule <title> is met
    And no dose of <drug> is given
    Examples:
      | drug           | title                                  |
      | stat_inhibitor | pathway-inhibitors.dose.stat-inhibitor |
      | baricitinib    | Baricitinib                            |
      | tofacitinib    | Tofacitinib                            |
      | itacitinib     | Itacitinib                             |
      | tadekinig_alfa | Tadekinig alfa (IL-18BP)               |
      | mas825         | MAS825                                 |
      | ela026         | ELA026 (anti-SIRP)                     |

  @rule:pathway-inhibitors.dose.stat-inhibitor
  @rule:pathway-inhibitors.dose.baricitinib
  @rule:pathway-inhibitors.dose.tofacitinib
  @rule:pathway-inhibitors.dose.itacitinib
  @rule:pathway-inhibitors.dose.tadekinig-alfa
  @rule:pathway-inhibitors.dose.mas825
  @rule:pathway-inhibitors.dose.ela026
  Scenario Outline: <drug> is neither ordered nor taken
    Given a 40-year-old patient
    And no medicines are taken
    And no treatment has been given
    And prednisolone is proposed without a dose
    When the patient is assessed
    Then rule <title> is not met
    Examples:
      | drug           | title                                  |
      | stat_inhibitor | pathway-inhibitors.dose.stat-inhibitor |
      | baricitinib    | Baricitinib                            |
      | tofacitinib    | Tofacitinib                            |
      | itacitinib     | Itacitinib                             |
      | tadekinig_alfa | Tadekinig alfa (IL-18BP)               |
      | mas825         | MAS825                                 |
      | ela026         | ELA026 (anti-SIRP)                     |
