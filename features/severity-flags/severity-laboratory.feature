Feature: Laboratory flags of severity

  @rule:severity-flags.severity.bilirubin @rule:severity-flags.severity.inr @rule:severity-flags.severity.platelets @rule:severity-flags.severity.albumin @rule:severity-flags.severity.hemoglobin @rule:severity-flags.severity.fibrinogen @rule:severity-flags.severity.ferritin-very-high
  Scenario: Each value one step past its limit
    Given these results for a 45-year-old man
      | bilirubin_total | 51 umol/L  |
      | inr             | 2.1        |
      | platelets       | 39 10*9/L  |
      | albumin         | 24 g/L     |
      | hemoglobin      | 59 g/L     |
      | fibrinogen      | 0.99 g/L   |
      | ferritin        | 10001 ug/L |
    When the patient is assessed
    Then the judgments are
      | Bilirubin above 50 umol/L | met |
      | INR above 2               | met |
      | Platelets below 40        | met |
      | Albumin below 25 g/L      | met |
      | Hemoglobin below 60 g/L   | met |
      | Fibrinogen below 1.0 g/L  | met |
      | Ferritin above 10 000     | met |

  @rule:severity-flags.severity.bilirubin @rule:severity-flags.severity.inr @rule:severity-flags.severity.platelets @rule:severity-flags.severity.albumin @rule:severity-flags.severity.hemoglobin @rule:severity-flags.severity.fibrinogen @rule:severity-flags.severity.ferritin-very-high
  Scenario: Each value exactly at its limit
    Given these results for a 45-year-old man
      | bilirubin_total | 50 umol/L  |
      | inr             | 2.0        |
      | platelets       | 40 10*9/L  |
      | albumin         | 25 g/L     |
      | hemoglobin      | 60 g/L     |
      | fibrinogen      | 1.0 g/L    |
      | ferritin        | 10000 ug/L |
    When the patient is assessed
    Then the judgments are
      | Bilirubin above 50 umol/L | not met |
      | INR above 2               | not met |
      | Platelets below 40        | not met |
      | Albumin below 25 g/L      | not met |
      | Hemoglobin below 60 g/L   | not met |
      | Fibrinogen below 1.0 g/L  | not met |
      | Ferritin above 10 000     | not met |

  @rule:severity-flags.severity.bilirubin @rule:severity-flags.severity.inr @rule:severity-flags.severity.platelets @rule:severity-flags.severity.albumin @rule:severity-flags.severity.hemoglobin @rule:severity-flags.severity.fibrinogen @rule:severity-flags.severity.ferritin-very-high @rule:severity-flags.severity.kidney @rule:severity-flags.severity.ferritin-rising
  Scenario: Nothing measured is not the same as normal
    Given a 45-year-old man
    When the patient is assessed
    Then the judgments are
      | Bilirubin above 50 umol/L                            | unknown |
      | INR above 2                                          | unknown |
      | Platelets below 40                                   | unknown |
      | Albumin below 25 g/L                                 | unknown |
      | Hemoglobin below 60 g/L                              | unknown |
      | Fibrinogen below 1.0 g/L                             | unknown |
      | Ferritin above 10 000                                | unknown |
      | Acute kidney injury                                  | unknown |
      | Ferritin above 10 000 and rising, or doubled in 24 h | unknown |
