Feature: Pan risk group

  @rule:pan-2020.severity.group
  Scenario Outline: Hemoglobin <hemoglobin> and platelets <platelets> with albumin <albumin>
    Given these results for a 6-year-old child
      | hemoglobin | <hemoglobin> |
      | platelets  | <platelets>  |
      | albumin    | <albumin>    |
    When the patient is assessed
    Then Pan risk group is <group>

    Examples:
      | hemoglobin | platelets | albumin  | group                       |
      | 59 g/L     | 29 10*9/L | 25 g/L   | poor                        |
      | 59 g/L     | 30 10*9/L | 25 g/L   | intermediate                |
      | 60 g/L     | 29 10*9/L | 25 g/L   | low                         |
      | 72 g/L     | 12 10*9/L | not done | poor or intermediate or low |
