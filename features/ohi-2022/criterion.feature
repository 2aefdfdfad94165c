Feature: The two markers of the OHI

  @rule:ohi-2022.criterion.soluble-il2-receptor @rule:ohi-2022.criterion.ferritin @rule:ohi-2022.criterion.soluble-il2-receptor-inclusive @rule:ohi-2022.criterion.ferritin-inclusive
  Scenario Outline: A marker exactly on its limit
    Given a 60-year-old
    And <result> is <value>
    When the patient is assessed
    Then <item> is <verdict>

    Examples:
      | result                | value     | item                                        | verdict |
      | Soluble IL-2 receptor | 3900 U/mL | Soluble IL-2 receptor (OHI)                 | not met |
      | Soluble IL-2 receptor | 3900 U/mL | Soluble IL-2 receptor at 3900 U/mL or above | met     |
      | ferritin              | 1000 ug/L | Ferritin (OHI)                              | not met |
      | ferritin              | 1000 ug/L | Ferritin at 1000 ng/mL or above             | met     |
