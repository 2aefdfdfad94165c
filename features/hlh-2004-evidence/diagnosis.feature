Feature: How well HLH-2004 performs

  @rule:hlh-2004-evidence.diagnosis.children
  Scenario: A child of 8 years
    Given an 8-year-old child
    When the patient is assessed
    Then a card says "97.4 % accurate"

  @rule:hlh-2004-evidence.diagnosis.icu-four @rule:hlh-2004-evidence.diagnosis.icu-death
  Scenario: Four criteria in an adult with high ferritin
    Given these results for a 34-year-old patient
      | temperature  | 39.1 Cel  |
      | splenomegaly | yes       |
      | hemoglobin   | 85 g/L    |
      | platelets    | 60 10*9/L |
      | ferritin     | 2300 ug/L |
    When the patient is assessed
    Then a card says "best cut-off was four criteria"
    And a card says "1.513-fold"

  @rule:hlh-2004-evidence.diagnosis.icu-four
  Scenario: The same in a child of 17 years
    Given these results for a 17-year-old patient
      | temperature  | 39.1 Cel  |
      | splenomegaly | yes       |
      | hemoglobin   | 85 g/L    |
      | platelets    | 60 10*9/L |
      | ferritin     | 2300 ug/L |
    When the patient is assessed
    Then Four criteria in the adult intensive care unit is not met
