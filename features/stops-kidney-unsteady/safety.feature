Feature: Kidney function not steady

  @rule:stops-kidney-unsteady.safety.hs-48-band-not-confirmed
  Scenario Outline: Creatinine up from 90 to 150
    Given a 34-year-old man
    And weight is 70 kg
    And urine_output_per_kg is 1 mL/kg/h
    And renal_replacement_changed is no
    And creatinine is 150 umol/L
    And etoposide 100 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                               | outcome                           |
      | creatinine was 90 umol/L 36 hours ago | etoposide is blocked by HS-48     |
      | kidney_band_confirmed is yes          | etoposide is not blocked by HS-48 |
      | height is 170 cm                      | HS-48 is asked about etoposide    |

  @rule:stops-kidney-unsteady.safety.hs-48-band-confirmed
  Scenario Outline: The band is confirmed
    Given a 34-year-old man
    And weight is 70 kg
    And renal_replacement_changed is yes
    And kidney_band_confirmed is yes
    And etoposide 100 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding          | outcome                      |
      | height is 170 cm | the stop HS-48 is deliberate |
