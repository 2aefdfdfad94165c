Feature: Blood count and growth factor

  @rule:stops-blood.safety.hs-05-count-missing
  Scenario Outline: Etoposide without neutrophils of the last two days
    Given a 34-year-old patient
    And hemoglobin is 80 g/L
    And platelets is 60 10*9/L
    And etoposide 100 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                              | outcome                             |
      | neutrophils is 1.0 10*9/L 3 days ago | HS-05 warns about etoposide         |
      | neutrophils is 1.0 10*9/L 2 days ago | HS-05 does not warn about etoposide |

  @rule:stops-blood.safety.hs-05-count-missing-other
  Scenario Outline: Pegaspargase waits for the blood count
    Given a 34-year-old patient
    And hemoglobin is 80 g/L
    And platelets is 60 10*9/L
    And pegaspargase 2000 [IU]/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                              | outcome                              |
      | neutrophils is 1.0 10*9/L 3 days ago | pegaspargase is blocked by HS-05     |
      | neutrophils is 1.0 10*9/L 2 days ago | pegaspargase is not blocked by HS-05 |

  @rule:stops-blood.safety.hs-30-growth-factor-in-active-hlh
  Scenario Outline: G-CSF while HLH is active
    Given a 34-year-old patient
    And temperature is 39 Cel
    And splenomegaly is yes
    And hemoglobin is 80 g/L
    And platelets is 60 10*9/L
    And ferritin is 2000 ug/L
    And fibrinogen is 1.0 g/L
    And filgrastim 300 ug per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding            | outcome                            |
      | sepsis is no       | filgrastim is blocked by HS-30     |
      | sepsis is yes      | filgrastim is not blocked by HS-30 |
      | sepsis is not done | filgrastim is blocked by HS-30     |
