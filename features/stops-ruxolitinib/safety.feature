Feature: Ruxolitinib where its exposure cannot be foreseen

  @rule:stops-ruxolitinib.safety.hs-15-fluconazole-above-limit
  Scenario Outline: An adult on fluconazole
    Given a 34-year-old patient
    And ruxolitinib 10 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                             | outcome                             |
      | fluconazole 201 mg per day is taken | ruxolitinib is blocked by HS-15     |
      | fluconazole 200 mg per day is taken | ruxolitinib is not blocked by HS-15 |

  @rule:stops-ruxolitinib.safety.hs-15-fluconazole-above-limit
  Scenario Outline: A child of 20 kg on fluconazole
    Given a patient of 8 a
    And weight is 20 kg
    And ruxolitinib 5 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                             | outcome                             |
      | fluconazole 120 mg per day is taken | ruxolitinib is blocked by HS-15     |
      | fluconazole 60 mg per day is taken  | ruxolitinib is not blocked by HS-15 |

  @rule:stops-ruxolitinib.safety.hs-15-fluconazole-dose-unknown
  Scenario Outline: Fluconazole of which nobody wrote the dose
    Given a 34-year-old patient
    And ruxolitinib 10 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                             |
      | fluconazole is taken   | the stop HS-15 is deliberate        |
      | no medicines are taken | ruxolitinib is not blocked by HS-15 |

  @rule:stops-ruxolitinib.safety.hs-15-dose-above-maximum
  Scenario Outline: More than the maximum of a child
    Given a patient of 17 a
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                    | outcome                             |
      | ruxolitinib 10.1 mg every 12 h is proposed | ruxolitinib is blocked by HS-15     |
      | ruxolitinib 10 mg every 12 h is proposed   | ruxolitinib is not blocked by HS-15 |

  @rule:stops-ruxolitinib.safety.hs-15-newborn
  Scenario Outline: A newborn
    Given ruxolitinib 2.5 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding           | outcome                             |
      | a patient of 27 d | ruxolitinib is blocked by HS-15     |
      | a patient of 28 d | ruxolitinib is not blocked by HS-15 |

  @rule:stops-ruxolitinib.safety.hs-16-clearance-below-15
  @rule:stops-ruxolitinib.safety.hs-16-child-on-dialysis
  Scenario Outline: The kidney has failed
    Given a patient of 17 a
    And height is 165 cm
    And creatinine is 450 umol/L
    And ruxolitinib 5 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding         | outcome                         |
      | dialysis is no  | ruxolitinib is blocked by HS-16 |
      | dialysis is yes | ruxolitinib is blocked by HS-16 |

  @rule:stops-ruxolitinib.safety.hs-16-clearance-below-15
  @rule:stops-ruxolitinib.safety.hs-16-child-on-dialysis
  Scenario Outline: The kidney works, or nobody knows
    Given a patient of 17 a
    And height is 165 cm
    And dialysis is no
    And ruxolitinib 5 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                  | outcome                             |
      | creatinine is 400 umol/L | ruxolitinib is not blocked by HS-16 |
      | creatinine is pending    | HS-16 is asked about ruxolitinib    |
