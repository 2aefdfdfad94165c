Feature: Dose cards and daily totals

  @rule:stops-bands.safety.hs-56-adult-dose-for-a-child
  Scenario Outline: Ruxolitinib 10 mg for a child
    Given a 12-year-old boy
    And weight is 38 kg
    And ruxolitinib 10 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding            | outcome                             |
      | height is 150 cm   | ruxolitinib is blocked by HS-56     |
      | dose_card is child | ruxolitinib is not blocked by HS-56 |

  @rule:stops-bands.safety.hs-56-child-dose-above-the-adult
  Scenario Outline: Aciclovir per kilogram in a heavy child
    Given a 14-year-old boy
    And aciclovir 20 mg/kg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding           | outcome                           |
      | weight is 39 kg   | aciclovir is not blocked by HS-56 |
      | weight is 50 kg   | aciclovir is blocked by HS-56     |
      | weight is pending | HS-56 is asked about aciclovir    |

  @rule:stops-bands.safety.hs-56-adult-without-weight
  Scenario Outline: An adult without a weight
    Given a 34-year-old man
    And ruxolitinib 10 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding          | outcome                               |
      | height is 170 cm | HS-56 warns about ruxolitinib         |
      | weight is 60 kg  | HS-56 does not warn about ruxolitinib |

  @rule:stops-bands.safety.hs-57-dose-or-day
  Scenario Outline: Per dose or per day
    Given a 34-year-old man
    And weight is 60 kg
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                               | outcome                          |
      | anakinra 400 mg is proposed           | anakinra is blocked by HS-57     |
      | anakinra 100 mg every 6 h is proposed | anakinra is not blocked by HS-57 |
