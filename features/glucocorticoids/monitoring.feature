Feature: Watching a glucocorticoid

  @rule:glucocorticoids.monitoring.course
  Scenario: On a glucocorticoid
    Given a 34-year-old patient
    And prednisolone is taken
    When the patient is assessed
    Then rule On a glucocorticoid is met

  @rule:glucocorticoids.monitoring.pulse
  Scenario: During a pulse
    Given these results for a 6-year-old girl
      | temperature   | 39.4 Cel   |
      | splenomegaly  | yes        |
      | hemoglobin    | 72 g/L     |
      | platelets     | 62 10*9/L  |
      | ferritin      | 9200 ug/L  |
      | fibrinogen    | 1.1 g/L    |
      | triglycerides | 3.6 mmol/L |
      | weight        | 20 kg      |
      | height        | 112 cm     |
      | sjia          | yes        |
      | ast           | 120 U/L    |
    When the patient is assessed
    Then rule During a pulse is met
