Feature: The five criteria of 1991, as evidence

  @rule:hlh-94.criterion.triglycerides-fibrinogen @rule:hlh-94.criterion.hemophagocytosis
  Scenario Outline: One item at its own limit
    Given an 8-year-old child
    And <result> is <value>
    When the patient is assessed
    Then <item> is <verdict>

    Examples:
      | result           | value      | item                                   | verdict |
      | triglycerides    | 177 mg/dL  | Triglycerides and/or fibrinogen (1991) | met     |
      | triglycerides    | 2.0 mmol/L | Triglycerides and/or fibrinogen (1991) | met     |
      | fibrinogen       | 1.5 g/L    | Triglycerides and/or fibrinogen (1991) | met     |
      | hemophagocytosis | yes        | Hemophagocytosis (1991)                | met     |
      | hemophagocytosis | no         | Hemophagocytosis (1991)                | not met |

  @rule:hlh-94.criterion.cytopenia
  Scenario: Two of three lines
    Given these results for a 34-year-old patient
      | hemoglobin  | 82 g/L     |
      | platelets   | 70 10*9/L  |
      | neutrophils | 1.8 10*9/L |
    When the patient is assessed
    Then Cytopenia (1991) is met

  @rule:hlh-94.criterion.fever
  Scenario: Seven days of 38.5 Cel
    Given these results for a 34-year-old patient
      | temperature    | 38.5 Cel |
      | fever_duration | 7 d      |
    When the patient is assessed
    Then Fever (1991) is met

  @rule:hlh-94.criterion.fever
  Scenario: Six days of 38.5 Cel
    Given these results for a 34-year-old patient
      | temperature    | 38.5 Cel |
      | fever_duration | 6 d      |
    When the patient is assessed
    Then Fever (1991) is not met

  @rule:hlh-94.criterion.splenomegaly
  Scenario: Three centimeters
    Given a 34-year-old patient
    And spleen below the costal margin is 3 cm
    When the patient is assessed
    Then Splenomegaly of 3 cm (1991) is met

  @rule:hlh-94.criterion.splenomegaly
  Scenario: Splenomegaly without centimeters
    Given a 34-year-old patient
    And splenomegaly is yes
    When the patient is assessed
    Then Splenomegaly of 3 cm (1991) is unknown

  @rule:hlh-94.criterion.cytopenia
  Scenario Outline: Low platelets alone and neutrophils of <third>
    Given these results for a 4-year-old child
      | hemoglobin  | 90 g/L    |
      | platelets   | 99 10*9/L |
      | neutrophils | <third>   |
    When the patient is assessed
    Then Cytopenia (1991) is <verdict>

    Examples:
      | third      | verdict |
      | 0.9 10*9/L | met     |
      | 1.0 10*9/L | not met |
      | pending    | unknown |
