Feature: Response of an adult by the Chinese criteria

  @rule:response-2022.response.at-least-partial @rule:response-2022.response.partial @rule:response-2022.response.none @rule:response-2022.response.refractory
  Scenario Outline: Two weeks of etoposide at <temperature>, soluble CD25 now <cd25>, ferritin now <ferritin>
    Given a 40-year-old patient
    And these results 15 days ago
      | soluble_il2_receptor | 9600 U/mL  | 1000 U/mL  |            |
      | ferritin             | 12000 ug/L | 300 ug/L   |            |
      | triglycerides        | 4.0 mmol/L | 1.7 mmol/L |            |
      | neutrophils          | 0.4 10*9/L |            | 1.8 10*9/L |
      | alt                  | 380 U/L    | 40 U/L     |            |
      | hemoglobin           | 84 g/L     |            | 115 g/L    |
      | platelets            | 30 10*9/L  |            | 125 10*9/L |
    And etoposide 150 mg/m2 was given on 2026-11-06
    And these results
      | temperature          | <temperature> |            |            |
      | soluble_il2_receptor | <cd25>        | 1000 U/mL  |            |
      | ferritin             | <ferritin>    | 300 ug/L   |            |
      | triglycerides        | 3.2 mmol/L    | 1.7 mmol/L |            |
      | neutrophils          | 0.5 10*9/L    |            | 1.8 10*9/L |
      | alt                  | 300 U/L       | 40 U/L     |            |
      | hemoglobin           | 88 g/L        |            | 115 g/L    |
      | platelets            | 32 10*9/L     |            | 125 10*9/L |
    When the patient is assessed
    Then the judgments are
      | At least a partial response | <partly>     |
      | Partial response            | <partial>    |
      | No response                 | <none>       |
      | Refractory at two weeks     | <refractory> |

    Examples:
      | temperature | cd25      | ferritin  | partly  | partial | none    | refractory |
      | 36.8 Cel    | 6200 U/mL | 8400 ug/L | met     | met     | not met | not met    |
      | 36.8 Cel    | 6400 U/mL | 8400 ug/L | not met | not met | met     | met        |
      | 38.2 Cel    | 6200 U/mL | 8400 ug/L | not met | not met | met     | met        |

  @rule:response-2022.response.complete @rule:response-2022.response.partial
  Scenario Outline: Every indicator within its limits and ferritin at <ferritin>
    Given a 40-year-old patient
    And these results 29 days ago
      | soluble_il2_receptor | 9600 U/mL  | 1000 U/mL |
      | ferritin             | 12000 ug/L | 300 ug/L  |
    And etoposide 150 mg/m2 was given on 2026-10-23
    And these results
      | temperature          | 36.8 Cel   |            |            |
      | soluble_il2_receptor | 1000 U/mL  | 1000 U/mL  |            |
      | ferritin             | <ferritin> | 300 ug/L   |            |
      | triglycerides        | 1.7 mmol/L | 1.7 mmol/L |            |
      | alt                  | 40 U/L     | 40 U/L     |            |
      | hemoglobin           | 115 g/L    |            | 115 g/L    |
      | platelets            | 125 10*9/L |            | 125 10*9/L |
      | neutrophils          | 1.8 10*9/L |            | 1.8 10*9/L |
    When the patient is assessed
    Then Complete response is <complete>
    And Partial response is <partial>

    Examples:
      | ferritin | complete | partial |
      | 300 ug/L | met      | not met |
      | 301 ug/L | not met  | met     |

  @rule:response-2022.response.none @rule:response-2022.response.refractory
  Scenario: Too early to call it a failure on day 13
    Given a 40-year-old patient
    And etoposide 150 mg/m2 was given on 2026-11-08
    And temperature is 38.6 Cel
    When the patient is assessed
    Then the judgments are
      | No response             | not applicable |
      | Refractory at two weeks | not applicable |
