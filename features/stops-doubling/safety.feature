Feature: The same drug twice

  @rule:stops-doubling.safety.hs-31-etoposide-twice
  Scenario Outline: Etoposide of two regimens
    Given a 34-year-old man
    And no medicines are taken
    And etoposide 100 mg/m2 per week is proposed
    And the order states regimen: dep
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                         | outcome                           |
      | etoposide 150 mg/m2 is proposed | etoposide is blocked by HS-31     |
      | weight is 60 kg                 | etoposide is not blocked by HS-31 |

  @rule:stops-doubling.safety.hs-31-dexamethasone-with-pulse
  Scenario Outline: Dexamethasone beside a methylprednisolone pulse
    Given a 34-year-old man
    And weight is 60 kg
    And dexamethasone 10 mg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                         | outcome                                    |
      | methylprednisolone 15 mg/kg per day is proposed | methylprednisolone is blocked by HS-31     |
      | methylprednisolone 14 mg/kg per day is proposed | methylprednisolone is not blocked by HS-31 |
      | methylprednisolone 900 mg is proposed           | HS-31 is asked about methylprednisolone    |

  @rule:stops-doubling.safety.hs-52-two-full-glucocorticoids
  Scenario Outline: Two glucocorticoids at full dose
    Given a 34-year-old man
    And weight is 60 kg
    And prednisolone 60 mg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                      | outcome                              |
      | methylprednisolone 48 mg per day is proposed | prednisolone is blocked by HS-52     |
      | methylprednisolone 47 mg per day is proposed | prednisolone is not blocked by HS-52 |
      | methylprednisolone 48 mg is proposed         | HS-52 is asked about prednisolone    |

  @rule:stops-doubling.safety.hs-52-background-glucocorticoid
  Scenario Outline: A background steroid
    Given a 34-year-old man
    And methylprednisolone 900 mg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                                      |
      | prednisolone is taken  | HS-52 warns about methylprednisolone         |
      | no medicines are taken | HS-52 does not warn about methylprednisolone |
