Feature: Other aids for MAS in Still disease

  @rule:still-mas.diagnosis.ferritin-esr-ratio
  Scenario: High ferritin for the sedimentation rate
    Given these results for an 8-year-old child
      | sjia     | yes      |
      | ferritin | 900 ug/L |
      | esr      | 20 mm/h  |
    When the patient is assessed
    Then High ferritin to ESR ratio in sJIA is met

  @rule:still-mas.diagnosis.opposite-trends
  Scenario: Platelets fall while ferritin rises
    Given an 8-year-old child
    And sjia is yes
    And these results 2 days ago
      | platelets | 400 10*9/L |
      | ferritin  | 900 ug/L   |
    And these results
      | platelets | 250 10*9/L |
      | ferritin  | 3000 ug/L  |
    When the patient is assessed
    Then Opposite trends in Still disease is met

  @rule:still-mas.diagnosis.il18
  Scenario: Very high interleukin-18
    Given an 8-year-old child
    And il18 is 45000 pg/mL
    When the patient is assessed
    Then Very high interleukin-18 is met

  @rule:still-mas.diagnosis.ferritin-esr-ratio @rule:still-mas.diagnosis.il18 @rule:still-mas.diagnosis.opposite-trends
  Scenario: A flare of sJIA with everything rising together
    Given these results for an 8-year-old child
      | sjia       | yes         |
      | ferritin   | 2150 ug/L   |
      | esr        | 100 mm/h    |
      | platelets  | 500 10*9/L  |
      | fibrinogen | 6.0 g/L     |
      | il18       | 10000 pg/mL |
    And these results 2 days ago
      | ferritin   | 900 ug/L   |
      | esr        | 80 mm/h    |
      | platelets  | 450 10*9/L |
      | fibrinogen | 5.0 g/L    |
    When the patient is assessed
    Then the judgments are
      | High ferritin to ESR ratio in sJIA | not met |
      | Opposite trends in Still disease   | not met |
      | Very high interleukin-18           | not met |
