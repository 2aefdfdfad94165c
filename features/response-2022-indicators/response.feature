Feature: Indicators of the Chinese response criteria, against the value before the line

  @rule:response-2022-indicators.response.soluble-cd25 @rule:response-2022-indicators.response.ferritin @rule:response-2022-indicators.response.triglycerides @rule:response-2022-indicators.response.neutrophils @rule:response-2022-indicators.response.alt
  Scenario Outline: <finding> from <before> to <now> two weeks into etoposide
    Given a 40-year-old patient
    And these results 15 days ago
      | <finding> | <before> |
    And etoposide 150 mg/m2 was given on 2026-11-06
    And <finding> is <now>
    When the patient is assessed
    Then <item> is <verdict>

    Examples:
      | finding                  | before      | now         | item                                     | verdict |
      | Soluble IL-2 receptor    | 9600 U/mL   | 6399 U/mL   | Soluble CD25 fallen by more than a third | met     |
      | Soluble IL-2 receptor    | 9600 U/mL   | 6400 U/mL   | Soluble CD25 fallen by more than a third | not met |
      | Ferritin                 | 12000 ug/L  | 9000 ug/L   | Ferritin fallen by a quarter             | met     |
      | Ferritin                 | 12000 ug/L  | 9001 ug/L   | Ferritin fallen by a quarter             | not met |
      | Triglycerides            | 4.00 mmol/L | 3.00 mmol/L | Triglycerides fallen by a quarter        | met     |
      | Triglycerides            | 4.00 mmol/L | 3.01 mmol/L | Triglycerides fallen by a quarter        | not met |
      | Neutrophils, absolute    | 0.4 10*9/L  | 0.8 10*9/L  | Neutrophils doubled                      | met     |
      | Neutrophils, absolute    | 0.2 10*9/L  | 0.5 10*9/L  | Neutrophils doubled                      | not met |
      | Neutrophils, absolute    | 0.9 10*9/L  | 2.0 10*9/L  | Neutrophils doubled                      | not met |
      | Neutrophils, absolute    | 0.9 10*9/L  | 2.1 10*9/L  | Neutrophils doubled                      | met     |
      | Alanine aminotransferase | 620 U/L     | 310 U/L     | ALT halved                               | met     |
      | Alanine aminotransferase | 620 U/L     | 311 U/L     | ALT halved                               | not met |
      | Ferritin                 | not done    | 9000 ug/L   | Ferritin fallen by a quarter             | unknown |

  @rule:response-2022-indicators.response.neutrophils @rule:response-2022-indicators.response.alt
  Scenario: Values that were not abnormal before the line are not counted
    Given a 40-year-old patient
    And these results 15 days ago
      | neutrophils | 2.1 10*9/L |
      | alt         | 400 U/L    |
    And etoposide 150 mg/m2 was given on 2026-11-06
    When the patient is assessed
    Then the judgments are
      | Neutrophils doubled | not applicable |
      | ALT halved          | not applicable |
