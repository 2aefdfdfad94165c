Feature: Counts and temperature in the Chinese response criteria

  @rule:response-2022-indicators.response.hemoglobin @rule:response-2022-indicators.response.platelets
  Scenario Outline: Hemoglobin to <hemoglobin> and platelets to <platelets>, transfused within 72 h: <transfused>
    Given a 40-year-old patient
    And these results 15 days ago
      | hemoglobin | 80 g/L    |  | 115 g/L    |
      | platelets  | 40 10*9/L |  | 125 10*9/L |
    And etoposide 150 mg/m2 was given on 2026-11-06
    And these results
      | hemoglobin         | <hemoglobin> |  | 115 g/L    |
      | platelets          | <platelets>  |  | 125 10*9/L |
      | recent_transfusion | <transfused> |  |            |
    When the patient is assessed
    Then Hemoglobin risen by a quarter is <verdict>
    And Platelets risen by a quarter is <verdict>

    Examples:
      | hemoglobin | platelets | transfused | verdict |
      | 100 g/L    | 50 10*9/L | no         | met     |
      | 99 g/L     | 49 10*9/L | no         | not met |
      | 100 g/L    | 50 10*9/L | yes        | unknown |

  @rule:response-2022-indicators.response.temperature
  Scenario Outline: <temperature> with a treatment that lowers fever: <masked>
    Given these results for a 40-year-old patient
      | temperature                 | <temperature> |
      | fever_suppressing_treatment | <masked>      |
    When the patient is assessed
    Then Temperature normal is <verdict>

    Examples:
      | temperature | masked | verdict |
      | 37.9 Cel    | no     | met     |
      | 38.0 Cel    | no     | not met |
      | 37.9 Cel    | yes    | unknown |
