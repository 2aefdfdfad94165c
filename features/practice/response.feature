Feature: Which definitions of response are used

  @rule:practice.response.definition-set
  Scenario Outline: A patient of <age>
    Given a patient of <age>
    When the patient is assessed
    Then Definition set by age is <set>

    Examples:
      | age  | set             |
      | 17 a | response-hlh-94 |
      | 18 a | response-2022   |

  @rule:practice.response.definition-set
  Scenario: The age is not known
    Given ferritin is 9000 ug/L
    When the patient is assessed
    Then Definition set by age is response-hlh-94 or response-2022
