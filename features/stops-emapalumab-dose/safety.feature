Feature: Emapalumab on its schedule

  @rule:stops-emapalumab-dose.safety.hs-08-first-dose
  Scenario Outline: The first dose on too little dexamethasone
    Given a patient of 9 mo
    And emapalumab 1 mg/kg is proposed
    And the order states indication: primary_hlh
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                  | outcome                            |
      | dexamethasone 4.9 mg/m2 per day is taken | the stop HS-08 is hard             |
      | dexamethasone 5 mg/m2 per day is taken   | emapalumab is not blocked by HS-08 |
      | dexamethasone is taken                   | HS-08 warns about emapalumab       |

  @rule:stops-emapalumab-dose.safety.hs-08-later-dose
  Scenario Outline: A later dose while dexamethasone is tapered
    Given a patient of 9 mo
    And emapalumab 1 mg/kg was given on 2026-11-16
    And emapalumab 1 mg/kg is proposed
    And the order states indication: primary_hlh
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                  | outcome                            |
      | dexamethasone 4.9 mg/m2 per day is taken | the stop HS-08 is deliberate       |
      | dexamethasone 5 mg/m2 per day is taken   | emapalumab is not blocked by HS-08 |

  @rule:stops-emapalumab-dose.safety.hs-08-no-dexamethasone
  Scenario Outline: No dexamethasone on record
    Given a patient of 9 mo
    And emapalumab 1 mg/kg is proposed
    And the order states indication: primary_hlh
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                | outcome                              |
      | no medicines are taken                 | HS-08 warns about emapalumab         |
      | dexamethasone 5 mg/m2 per day is taken | HS-08 does not warn about emapalumab |

  @rule:stops-emapalumab-dose.safety.hs-09-above-10
  Scenario Outline: No dose above 10 mg/kg
    Given a patient of 9 mo
    And emapalumab 1 mg/kg was given on 2026-11-01
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                           | outcome                            |
      | emapalumab 10.1 mg/kg is proposed | emapalumab is blocked by HS-09     |
      | emapalumab 10 mg/kg is proposed   | emapalumab is not blocked by HS-09 |

  @rule:stops-emapalumab-dose.safety.hs-09-too-fast
  Scenario Outline: Escalated before its day
    Given a patient of 9 mo
    And emapalumab 3 mg/kg is proposed
    And the order states indication: primary_hlh
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                    | outcome                            |
      | emapalumab 1 mg/kg was given on 2026-11-19 | emapalumab is blocked by HS-09     |
      | emapalumab 1 mg/kg was given on 2026-11-18 | emapalumab is not blocked by HS-09 |
      | weight is 7.5 kg                           | HS-09 warns about emapalumab       |

  @rule:stops-emapalumab-dose.safety.hs-09-mas-schedule
  Scenario Outline: A MAS dose off its schedule
    Given a patient of 8 a
    And no treatment has been given
    And emapalumab 3 mg/kg is proposed
    And the order states indication: still_mas
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                           | outcome                            |
      | weight is 25 kg                   | emapalumab is blocked by HS-09     |
      | emapalumab_schedule_agreed is yes | emapalumab is not blocked by HS-09 |
