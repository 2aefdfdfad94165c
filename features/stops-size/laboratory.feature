Feature: Results beyond any patient

  @rule:stops-size.safety.hs-03-fibrinogen-implausible
  Scenario Outline: Fibrinogen typed in another unit
    Given a 34-year-old patient
    And pegaspargase 2000 [IU]/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                              |
      | fibrinogen is 15.1 g/L | pegaspargase is blocked by HS-03     |
      | fibrinogen is 15 g/L   | pegaspargase is not blocked by HS-03 |
      | fibrinogen is pending  | HS-03 is asked about pegaspargase    |

  @rule:stops-size.safety.hs-03-bilirubin-implausible
  Scenario Outline: Bilirubin typed in another unit
    Given a 34-year-old patient
    And liposomal_doxorubicin 25 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                        | outcome                                       |
      | bilirubin_total is 1001 umol/L | liposomal_doxorubicin is blocked by HS-03     |
      | bilirubin_total is 1000 umol/L | liposomal_doxorubicin is not blocked by HS-03 |
      | bilirubin_total is pending     | HS-03 is asked about liposomal_doxorubicin    |

  @rule:stops-size.safety.hs-03-hemoglobin-implausible
  Scenario Outline: Hemoglobin typed in another unit
    Given a 34-year-old patient
    And plasma_exchange 3 L is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding               | outcome                                 |
      | hemoglobin is 251 g/L | plasma_exchange is blocked by HS-03     |
      | hemoglobin is 250 g/L | plasma_exchange is not blocked by HS-03 |
