Feature: The stop stands on the vaccine

  @rule:stops-vaccines.safety.hs-19-on-therapy
  Scenario Outline: A live vaccine on treatment
    Given a 34-year-old patient
    And mmr_vaccine 0.5 mL is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                                  | outcome                             |
      | ruxolitinib 10 mg every 12 h is running since 2026-11-10 | mmr_vaccine is blocked by HS-19     |
      | no medicines are taken                                   | mmr_vaccine is not blocked by HS-19 |

  @rule:stops-vaccines.safety.hs-19-after-emapalumab
  Scenario Outline: A live vaccine after emapalumab
    Given a patient of 9 a
    And no medicines are taken
    And bcg_vaccine 0.1 mL is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                    | outcome                             |
      | emapalumab 1 mg/kg was given on 2026-10-24 | bcg_vaccine is blocked by HS-19     |
      | emapalumab 1 mg/kg was given on 2026-10-23 | bcg_vaccine is not blocked by HS-19 |

  @rule:stops-vaccines.safety.hs-19-after-rituximab
  Scenario Outline: A live vaccine after rituximab
    Given a patient of 9 a
    And no medicines are taken
    And varicella_vaccine 0.5 mL is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                     | outcome                                   |
      | rituximab 375 mg/m2 was given on 2026-06-01 | varicella_vaccine is blocked by HS-19     |
      | rituximab 375 mg/m2 was given on 2026-05-01 | varicella_vaccine is not blocked by HS-19 |

  @rule:stops-vaccines.safety.hs-19-after-immunoglobulin
  Scenario Outline: Measles vaccine after immunoglobulin
    Given a patient of 9 a
    And no medicines are taken
    And mmr_vaccine 0.5 mL is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                             | outcome                             |
      | ivig 2 g/kg was given on 2026-02-01 | mmr_vaccine is blocked by HS-19     |
      | ivig 2 g/kg was given on 2025-12-01 | mmr_vaccine is not blocked by HS-19 |

  @rule:stops-vaccines.safety.hs-19-on-therapy
  Scenario Outline: A vaccine already given does not hold etoposide back
    Given a patient of 9 mo
    And weight is 7.5 kg
    And height is 67 cm
    And live_vaccine_date is 2026-10-30
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                         | outcome                           |
      | etoposide 150 mg/m2 is proposed | etoposide is not blocked by HS-19 |
