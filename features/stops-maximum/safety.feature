Feature: Maximum doses

  @rule:stops-maximum.safety.hs-33-above-the-maximum
  Scenario Outline: Methylprednisolone above 1 g a day
    Given a 34-year-old man
    And weight is 60 kg
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                        | outcome                                    |
      | methylprednisolone 1001 mg per day is proposed | methylprednisolone is blocked by HS-33     |
      | methylprednisolone 1000 mg per day is proposed | methylprednisolone is not blocked by HS-33 |
      | methylprednisolone 1200 mg is proposed         | HS-33 is asked about methylprednisolone    |

  @rule:stops-maximum.safety.hs-33-far-above-the-maximum
  Scenario Outline: Vincristine above 2 mg
    Given a 34-year-old man
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                | outcome                             |
      | vincristine 2.1 mg is proposed         | vincristine is blocked by HS-33     |
      | vincristine 2 mg is proposed           | vincristine is not blocked by HS-33 |
      | vincristine is proposed without a dose | HS-33 is asked about vincristine    |

  @rule:stops-maximum.safety.hs-34-order-not-computed
  Scenario Outline: A drug whose amount is not computed
    Given a 34-year-old man
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                         | outcome                           |
      | alemtuzumab 3 mg is proposed    | alemtuzumab is blocked by HS-34   |
      | etoposide 100 mg/m2 is proposed | etoposide is not blocked by HS-34 |

  @rule:stops-maximum.safety.hs-34-ruxolitinib-not-computed
  Scenario Outline: Ruxolitinib per kilogram
    Given a 34-year-old man
    And weight is 60 kg
    And height is 165 cm
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                      | outcome                             |
      | ruxolitinib 0.5 mg/kg every 12 h is proposed | ruxolitinib is blocked by HS-34     |
      | ruxolitinib 25 mg/m2 every 12 h is proposed  | ruxolitinib is blocked by HS-34     |
      | ruxolitinib 10 mg every 12 h is proposed     | ruxolitinib is not blocked by HS-34 |
      | ruxolitinib is proposed without a dose       | HS-34 is asked about ruxolitinib    |

  @rule:stops-maximum.safety.hs-34-row-not-computed
  Scenario Outline: A row the rulebook does not compute
    Given a 34-year-old man
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                | outcome                           |
      | canakinumab is proposed without a dose | canakinumab is blocked by HS-34   |
      | etoposide is proposed without a dose   | etoposide is not blocked by HS-34 |
