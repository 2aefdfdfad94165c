Feature: Complete response of MAS

  @rule:response-mas.response.complete
  Scenario Outline: Eight weeks in: ferritin <ferritin>, AST <ast>, activity <activity> of 10
    Given a 9-year-old girl
    And these results 56 days ago
      | ferritin | 9000 ug/L |
    And etoposide 150 mg/m2 was given on 2026-09-26
    And these results
      | sjia             | yes        |         |            |
      | mas_activity_vas | <activity> |         |            |
      | leukocytes       | 4.0 10*9/L |         | 4.0 10*9/L |
      | platelets        | 150 10*9/L |         | 150 10*9/L |
      | ldh              | 299 U/L    | 200 U/L |            |
      | ast              | <ast>      | 40 U/L  |            |
      | alt              | 59 U/L     | 40 U/L  |            |
      | fibrinogen       | 101 mg/dL  |         |            |
      | ferritin         | <ferritin> |         |            |
    When the patient is assessed
    Then Complete response of MAS is <verdict>

    Examples:
      | ferritin  | ast    | activity | verdict |
      | 1800 ug/L | 59 U/L | 1        | met     |
      | 1801 ug/L | 59 U/L | 1        | not met |
      | 1800 ug/L | 60 U/L | 1        | not met |
      | 1800 ug/L | 59 U/L | 2        | not met |
      | 1800 ug/L | 59 U/L | not done | unknown |

  @rule:response-mas.response.complete
  Scenario: Neither Still disease nor MAS
    Given these results for a 9-year-old girl
      | sjia | no |
      | aosd | no |
      | sle  | no |
    When the patient is assessed
    Then Complete response of MAS does not apply
