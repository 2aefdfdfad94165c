Feature: Settings and signs that should make one think of HLH or MAS

  @rule:eular-acr-2022.criterion.setting @rule:eular-acr-2022.criterion.cytopenia @rule:eular-acr-2022.criterion.liver-or-clotting @rule:eular-acr-2022.criterion.organs
  Scenario Outline: One sign is enough
    Given these results for a 34-year-old
      | <result> | <value> | <upper limit> |
    When the patient is assessed
    Then <heading> is met

    Examples:
      | result | value  | upper limit | heading                          |
      | sle    | yes    |             | Fever or a known trigger context |
      | alt    | 90 U/L | 40 U/L      | Hepatitis or coagulopathy        |
      | rash   | yes    |             | Rash, organs, nodes or brain     |

  @rule:eular-acr-2022.criterion.cytopenia
  Scenario: Without the laboratory's limit a count says nothing here
    Given a 34-year-old
    And platelets is 140 10*9/L
    When the patient is assessed
    Then Any falling count is unknown

  @rule:eular-acr-2022.criterion.rising-ferritin
  Scenario: Ferritin higher than two days ago
    Given a 34-year-old
    And these results 2 days ago
      | ferritin | 900 ug/L |
    And these results
      | ferritin | 2100 ug/L |
    When the patient is assessed
    Then Rising ferritin is met

  @rule:eular-acr-2022.criterion.cytopenia @rule:eular-acr-2022.criterion.rising-ferritin
  Scenario Outline: Hemoglobin <hemoglobin> against a limit of 115, ferritin now <ferritin>
    Given a 40-year-old patient
    And these results 1 day ago
      | ferritin | 900 ug/L |
    And these results
      | hemoglobin  | <hemoglobin> |  | 115 g/L    |
      | platelets   | 200 10*9/L   |  | 125 10*9/L |
      | neutrophils | 3.0 10*9/L   |  | 1.8 10*9/L |
      | ferritin    | <ferritin>   |  |            |
    When the patient is assessed
    Then Any falling count is <count>
    And Rising ferritin is <rise>

    Examples:
      | hemoglobin | ferritin | count   | rise    |
      | 114 g/L    | 901 ug/L | met     | met     |
      | 115 g/L    | 900 ug/L | not met | not met |
      | not done   | not done | unknown | unknown |
