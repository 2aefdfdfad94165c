Feature: Drugs at case level are shown, never computed

  @rule:case-level-drugs.dose.canakinumab
  @rule:case-level-drugs.dose.venetoclax
  @rule:case-level-drugs.dose.selinexor
  @rule:case-level-drugs.dose.bortezomib
  @rule:case-level-drugs.dose.hdac-inhibitor
  Scenario Outline: <drug> is ordered without a dose
    Given a 40-year-old patient
    And <drug> is proposed without a dose
    When the patient is assessed
    Then rule <title> is met
    And no dose of <drug> is given
    Examples:
      | drug           | title                          |
      | canakinumab    | Canakinumab                    |
      | venetoclax     | Venetoclax                     |
      | selinexor      | Selinexor                      |
      | bortezomib     | Bortezomib                     |
      | hdac_inhibitor | Histone-deacetylase inhibitors |

  @rule:case-level-drugs.dose.canakinumab
  @rule:case-level-drugs.dose.venetoclax
  @rule:case-level-drugs.dose.selinexor
  @rule:case-level-drugs.dose.bortezomib
  @rule:case-level-drugs.dose.hdac-inhibitor
  Scenario Outline: <drug> is neither ordered nor taken
    Given a 40-year-old patient
    And no medicines are taken
    And no treatment has been given
    And prednisolone is proposed without a dose
    When the patient is assessed
    Then rule <title> is not met
    Examples:
      | drug           | title                          |
      | canakinumab    | Canakinumab                    |
      | venetoclax     | Venetoclax                     |
      | selinexor      | Selinexor                      |
      | bortezomib     | Bortezomib                     |
      | hdac_inhibitor | Histone-deacetylase inhibitors |
