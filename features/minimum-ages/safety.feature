Feature: Minimum ages

  @rule:minimum-ages.safety.hs-40-newborn
  Scenario Outline: A newborn
    Given ruxolitinib 2.5 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding           | outcome                             |
      | a patient of 27 d | ruxolitinib is blocked by HS-40     |
      | a patient of 28 d | ruxolitinib is not blocked by HS-40 |
      | weight is 3 kg    | HS-40 is asked about ruxolitinib    |

  @rule:minimum-ages.safety.anakinra-below-8-months
  Scenario Outline: Anakinra by age
    Given weight is 12 kg
    And anakinra 20 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding           | outcome                           |
      | a patient of 7 mo | anakinra is blocked by AGE-01     |
      | a patient of 8 mo | anakinra is not blocked by AGE-01 |
      | height is 80 cm   | AGE-01 is asked about anakinra    |

  @rule:minimum-ages.safety.tocilizumab-below-2-years
  Scenario Outline: Tocilizumab by age
    Given weight is 12 kg
    And tocilizumab 8 mg/kg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding          | outcome                              |
      | a patient of 1 a | tocilizumab is blocked by AGE-02     |
      | a patient of 2 a | tocilizumab is not blocked by AGE-02 |
      | height is 80 cm  | AGE-02 is asked about tocilizumab    |

  @rule:minimum-ages.safety.rituximab-below-6-months
  Scenario Outline: Rituximab by age
    Given weight is 12 kg
    And rituximab 375 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding           | outcome                            |
      | a patient of 5 mo | rituximab is blocked by AGE-03     |
      | a patient of 6 mo | rituximab is not blocked by AGE-03 |
      | height is 80 cm   | AGE-03 is asked about rituximab    |

  @rule:minimum-ages.safety.pegaspargase-below-1-month
  Scenario Outline: Pegaspargase by age
    Given weight is 12 kg
    And pegaspargase 82.5 [IU]/kg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding           | outcome                               |
      | a patient of 27 d | pegaspargase is blocked by AGE-04     |
      | a patient of 1 mo | pegaspargase is not blocked by AGE-04 |
      | height is 80 cm   | AGE-04 is asked about pegaspargase    |

  @rule:minimum-ages.safety.pd1-below-12-years
  Scenario Outline: Sintilimab by age
    Given weight is 12 kg
    And sintilimab 2 mg/kg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding           | outcome                             |
      | a patient of 11 a | sintilimab is blocked by AGE-05     |
      | a patient of 12 a | sintilimab is not blocked by AGE-05 |
      | height is 80 cm   | AGE-05 is asked about sintilimab    |
