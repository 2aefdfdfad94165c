Feature: Hepatitis B serology

  @rule:stops-infection.safety.hs-17-serology-not-sent
  Scenario Outline: Serology not sent, and a drug that cannot wait
    Given a 34-year-old patient
    And anti_hbc is no
    And ruxolitinib 10 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding           | outcome                               |
      | hbsag is not done | HS-17 warns about ruxolitinib         |
      | hbsag is no       | HS-17 does not warn about ruxolitinib |

  @rule:stops-infection.safety.hs-17-serology-not-sent-other
  Scenario Outline: Serology not sent, and alemtuzumab
    Given a 34-year-old patient
    And hbsag is no
    And alemtuzumab 3 mg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding              | outcome                             |
      | anti_hbc is not done | the stop HS-17 is deliberate        |
      | anti_hbc is no       | alemtuzumab is not blocked by HS-17 |

  @rule:stops-infection.safety.hs-17-anti-hbc-alone
  Scenario Outline: Anti-HBc alone and etoposide
    Given a 34-year-old patient
    And hbsag is no
    And etoposide 100 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding         | outcome                             |
      | anti_hbc is yes | HS-17 warns about etoposide         |
      | anti_hbc is no  | HS-17 does not warn about etoposide |
