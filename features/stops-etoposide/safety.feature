Feature: Etoposide: too much, or for the wrong disease

  @rule:stops-etoposide.safety.hs-10-above-150
  @rule:stops-etoposide.safety.hs-10-adult-pediatric-dose
  Scenario Outline: How much etoposide an adult is ordered
    Given a 34-year-old patient
    And weight is 60 kg
    And height is 165 cm
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                         | outcome                             |
      | etoposide 151 mg/m2 is proposed | the stop HS-10 is hard              |
      | etoposide 150 mg/m2 is proposed | HS-10 warns about etoposide         |
      | etoposide 150 mg/m2 is proposed | etoposide is not blocked by HS-10   |
      | etoposide 100 mg/m2 is proposed | HS-10 does not warn about etoposide |

  @rule:stops-etoposide.safety.hs-10-above-300-mg
  Scenario Outline: More than 300 mg at once
    Given a 34-year-old patient
    And weight is 120 kg
    And height is 190 cm
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                      | outcome                           |
      | etoposide 301 mg is proposed | the stop HS-10 is deliberate      |
      | etoposide 300 mg is proposed | etoposide is not blocked by HS-10 |

  @rule:stops-etoposide.safety.hs-10-child-low-dose
  Scenario Outline: A child ordered less than the protocol
    Given a patient of 8 a
    And weight is 25 kg
    And height is 128 cm
    And etoposide 100 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                          | outcome                             |
      | the order states regimen: hlh-94 | HS-10 warns about etoposide         |
      | the order states regimen: dep    | HS-10 does not warn about etoposide |

  @rule:stops-etoposide.safety.hs-11-treatable-infection
  @rule:stops-etoposide.safety.hs-11-exposed-not-tested
  Scenario Outline: Leishmaniasis, proven or possible
    Given a patient of 14 mo
    And etoposide 150 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                   | outcome                           |
      | leishmania is yes         | the stop HS-11 is deliberate      |
      | kala_azar_exposure is yes | etoposide is blocked by HS-11     |
      | leishmania is no          | etoposide is not blocked by HS-11 |

  @rule:stops-etoposide.safety.hs-11-iec-hs-first-step
  Scenario Outline: IEC-HS before anakinra and a glucocorticoid
    Given a 34-year-old patient
    And dexamethasone 10 mg per day is taken
    And etoposide 50 mg/m2 is proposed
    And the order states indication: iec_hs
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                 | outcome                           |
      | no treatment has been given             | etoposide is blocked by HS-11     |
      | anakinra 100 mg was given on 2026-11-18 | etoposide is not blocked by HS-11 |

  @rule:stops-etoposide.safety.hs-12-cumulative-3000
  @rule:stops-etoposide.safety.hs-12-cumulative-2000
  Scenario Outline: The sum of a life
    Given a 34-year-old patient
    And weight is 60 kg
    And height is 165 cm
    And etoposide 150 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                            | outcome                             |
      | cumulative_etoposide is 2850 mg/m2 | the stop HS-12 is deliberate        |
      | cumulative_etoposide is 2849 mg/m2 | HS-12 warns about etoposide         |
      | cumulative_etoposide is 1849 mg/m2 | HS-12 does not warn about etoposide |
      | cumulative_etoposide is not done   | HS-12 warns about etoposide         |
