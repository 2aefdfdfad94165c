Feature: Published models of death in adults, shown and not computed

  @rule:predictors-adults.severity.age-and-etoposide @rule:predictors-adults.severity.survival-factors @rule:predictors-adults.severity.other-models
  Scenario: An adult with five criteria
    Given these results for a 58-year-old patient
      | temperature      | 39.4 Cel  |
      | splenomegaly     | yes       |
      | fibrinogen       | 1.1 g/L   |
      | hemophagocytosis | yes       |
      | ferritin         | 9000 ug/L |
    When the patient is assessed
    Then HLH-2004 is met
    And a card says "treatment without etoposide"
    And a card says "One-year survival 21 % with malignancy"
    And a card says "They are not computed"

  @rule:predictors-adults.severity.age-and-etoposide @rule:predictors-adults.severity.survival-factors @rule:predictors-adults.severity.other-models
  Scenario: The models of adults are not shown for a child
    Given these results for a 17-year-old patient
      | temperature      | 39.4 Cel  |
      | splenomegaly     | yes       |
      | fibrinogen       | 1.1 g/L   |
      | hemophagocytosis | yes       |
      | ferritin         | 9000 ug/L |
    When the patient is assessed
    Then the judgments are
      | Age, and no etoposide                | not met |
      | What predicted survival in 62 adults | not met |
      | Further models of death in adults    | not met |
