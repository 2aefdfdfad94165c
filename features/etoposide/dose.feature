Feature: Etoposide, kidney, liver and company

  @rule:etoposide.dose.renal-label
  Scenario Outline: Creatinine and the percentage
    Given a 65-year-old man
    And weight is 60 kg
    And height is 165 cm
    And etoposide 100 mg/m2 is proposed
    And creatinine is <creatinine>
    When the patient is assessed
    Then <outcome>
    Examples:
      | creatinine | outcome                         |
      | 80 umol/L  | the dose of etoposide is 165 mg |
      | 120 umol/L | the dose of etoposide is 125 mg |
      | 400 umol/L | etoposide is blocked by HS-13   |

  @rule:etoposide.dose.renal-hlh-experts @rule:etoposide.dose.renal-german-label
  Scenario: Every rule is shown
    Given a 65-year-old man
    And weight is 60 kg
    And height is 165 cm
    And etoposide 100 mg/m2 is proposed
    And creatinine is 400 umol/L
    When the patient is assessed
    Then the disagreement DIS-01 shows "75 %"
    And the disagreement DIS-01 shows "not computed"

  @rule:etoposide.dose.hepatic-no-reduction @rule:etoposide.dose.hepatic-oncology
  Scenario: Bilirubin of 60
    Given a 34-year-old man
    And weight is 60 kg
    And height is 165 cm
    And etoposide 100 mg/m2 is proposed
    And these results
      | creatinine      | 70 umol/L |
      | bilirubin_total | 60 umol/L |
    When the patient is assessed
    Then the dose of etoposide is 165 mg
    And the disagreement DIS-01b shows "25 %"

  @rule:etoposide.dose.hepatic-not-computed
  Scenario: Kidney and liver fail together
    Given a 34-year-old man
    And weight is 60 kg
    And height is 165 cm
    And etoposide 100 mg/m2 is proposed
    And these results
      | creatinine       | 900 umol/L |
      | bilirubin_direct | 60 umol/L  |
    When the patient is assessed
    Then no dose of etoposide is given

  @rule:etoposide.dose.ciclosporin-exposure
  Scenario: A ciclosporin level of 2100
    Given a 34-year-old man
    And weight is 60 kg
    And height is 165 cm
    And etoposide 100 mg/m2 is proposed
    And these results
      | creatinine         | 70 umol/L |
      | ciclosporin_trough | 2100 ug/L |
    When the patient is assessed
    Then the dose of etoposide is 85 mg
