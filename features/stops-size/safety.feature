Feature: Weight, height and typing errors

  @rule:stops-size.safety.hs-01-weight-missing-or-old
  Scenario Outline: The age of a weight decides whether a dose per kilogram is computed
    Given a 34-year-old patient
    And ruxolitinib 0.2 mg/kg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                    | outcome                             |
      | weight is 60 kg 8 days ago | ruxolitinib is blocked by HS-01     |
      | weight is 60 kg 7 days ago | ruxolitinib is not blocked by HS-01 |
      | weight is not done         | ruxolitinib is blocked by HS-01     |

  @rule:stops-size.safety.hs-02-height-missing
  Scenario Outline: A dose per square meter needs the height
    Given a 34-year-old patient
    And weight is 60 kg
    And etoposide 100 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding            | outcome                           |
      | height is not done | etoposide is blocked by HS-02     |
      | height is 165 cm   | etoposide is not blocked by HS-02 |

  @rule:stops-size.safety.hs-03-size-implausible
  Scenario Outline: A child of 9 kg typed as 90 kg
    Given a patient of 12 mo
    And height is 62 cm
    And etoposide 100 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding            | outcome                           |
      | weight is 90 kg    | etoposide is blocked by HS-03     |
      | weight is 9 kg     | etoposide is not blocked by HS-03 |
      | weight is not done | HS-03 is asked about etoposide    |

  @rule:stops-size.safety.hs-03-age-implausible
  Scenario Outline: Nobody is 111 years old
    Given height is 165 cm
    And etoposide 100 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding            | outcome                           |
      | a patient of 111 a | etoposide is blocked by HS-03     |
      | a patient of 110 a | etoposide is not blocked by HS-03 |

  @rule:stops-size.safety.hs-03-weight-jump
  Scenario Outline: A fifth of the weight gone since yesterday
    Given a 34-year-old patient
    And weight is 60 kg 2 days ago
    And etoposide 100 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                       | outcome                           |
      | weight is 48 kg               | etoposide is blocked by HS-03     |
      | weight is 48.1 kg             | etoposide is not blocked by HS-03 |
      | weight_change_explained is no | HS-03 is asked about etoposide    |

  @rule:stops-size.safety.hs-03-creatinine-unit
  Scenario Outline: A creatinine too low for an adult
    Given a 34-year-old patient
    And etoposide 100 mg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                  | outcome                           |
      | creatinine is 0.29 mg/dL | etoposide is blocked by HS-03     |
      | creatinine is 0.3 mg/dL  | etoposide is not blocked by HS-03 |
      | creatinine is pending    | HS-03 is asked about etoposide    |
