Feature: Pregnant, or not tested

  @rule:stops-pregnancy.safety.hs-18-pregnant-contraindicated
  Scenario Outline: Ruxolitinib in pregnancy
    Given a 30-year-old woman
    And ruxolitinib 10 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding             | outcome                               |
      | pregnant is yes     | the stop HS-18 is hard                |
      | pregnant is no      | HS-18 does not warn about ruxolitinib |
      | pregnant is pending | HS-18 warns about ruxolitinib         |

  @rule:stops-pregnancy.safety.hs-18-pregnant-consensus
  Scenario Outline: Etoposide in pregnancy
    Given a 30-year-old woman
    And pregnant is yes
    And etoposide 100 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                    | outcome                           |
      | pregnancy_consensus is no  | the stop HS-18 is deliberate      |
      | pregnancy_consensus is yes | etoposide is not blocked by HS-18 |

  @rule:stops-pregnancy.safety.hs-18-pregnant-fluconazole
  Scenario Outline: Fluconazole in pregnancy
    Given a 30-year-old woman
    And pregnant is yes
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                | outcome                             |
      | fluconazole 400 mg per day is proposed | the stop HS-18 is deliberate        |
      | fluconazole 200 mg per day is proposed | fluconazole is not blocked by HS-18 |

  @rule:stops-pregnancy.safety.hs-18-not-tested
  Scenario Outline: No pregnancy test before etoposide
    Given etoposide 100 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding               | outcome                             |
      | a 55-year-old woman   | HS-18 warns about etoposide         |
      | a 56-year-old woman   | HS-18 does not warn about etoposide |
      | a 30-year-old man     | HS-18 does not warn about etoposide |
      | a 30-year-old patient | HS-18 is asked about etoposide      |

  @rule:stops-pregnancy.safety.hs-18-not-tested-other
  Scenario Outline: No pregnancy test before lenalidomide
    Given lenalidomide 5 mg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding             | outcome                              |
      | a 30-year-old woman | the stop HS-18 is hard               |
      | a 9-year-old girl   | lenalidomide is not blocked by HS-18 |

  @rule:stops-pregnancy.safety.hs-18-not-tested-fluconazole
  Scenario Outline: No pregnancy test before much fluconazole
    Given a 30-year-old woman
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                | outcome                             |
      | fluconazole 400 mg per day is proposed | the stop HS-18 is hard              |
      | fluconazole 200 mg per day is proposed | fluconazole is not blocked by HS-18 |
