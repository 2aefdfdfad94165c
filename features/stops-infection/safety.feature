Feature: Hepatitis B under treatment of HLH

  @rule:stops-infection.safety.hs-17-hepatitis-no-antiviral
  @rule:stops-infection.safety.hs-17-under-antiviral
  Scenario Outline: Surface antigen and etoposide
    Given a 34-year-old patient
    And hbsag is yes
    And anti_hbc is yes
    And etoposide 100 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                           |
      | no medicines are taken | the stop HS-17 is deliberate      |
      | entecavir is taken     | etoposide is not blocked by HS-17 |
      | entecavir is taken     | HS-17 warns about etoposide       |

  @rule:stops-infection.safety.hs-17-hepatitis-no-antiviral
  Scenario Outline: Whether there is hepatitis B is not known
    Given a 34-year-old patient
    And anti_hbc is no
    And etoposide 100 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding          | outcome                           |
      | hbsag is pending | HS-17 is asked about etoposide    |
      | hbsag is pending | etoposide is not blocked by HS-17 |

  @rule:stops-infection.safety.hs-17-high-dose-glucocorticoid
  Scenario Outline: High-dose dexamethasone with surface antigen
    Given a 34-year-old patient
    And weight is 60 kg
    And hbsag is yes
    And anti_hbc is yes
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                  | outcome                               |
      | dexamethasone 9 mg per day is proposed   | dexamethasone is blocked by HS-17     |
      | dexamethasone 8.9 mg per day is proposed | dexamethasone is not blocked by HS-17 |

  @rule:stops-infection.safety.hs-17-antibody-no-antiviral
  Scenario Outline: Anti-HBc alone and rituximab
    Given a 34-year-old patient
    And weight is 60 kg
    And hbsag is no
    And rituximab 375 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding             | outcome                             |
      | anti_hbc is yes     | the stop HS-17 is hard              |
      | anti_hbc is no      | HS-17 does not warn about rituximab |
      | anti_hbc is pending | HS-17 warns about rituximab         |

  @rule:stops-infection.safety.hs-17-antibody-no-antiviral
  Scenario Outline: Rituximab under an antiviral
    Given a 34-year-old patient
    And hbsag is no
    And anti_hbc is yes
    And rituximab 375 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding            | outcome                           |
      | entecavir is taken | rituximab is not blocked by HS-17 |
