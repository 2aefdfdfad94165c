Feature: Glucocorticoids for children, and pulses

  @rule:glucocorticoids.dose.child-alone
  Scenario: A child outside a protocol gets no number
    Given these results for a 9-year-old girl
      | temperature             | 39.4 Cel   |
      | splenomegaly            | yes        |
      | hemoglobin              | 72 g/L     |
      | platelets               | 80 10*9/L  |
      | ferritin                | 9200 ug/L  |
      | fibrinogen              | 1.1 g/L    |
      | triglycerides           | 3.6 mmol/L |
      | weight                  | 28 kg      |
      | height                  | 130 cm     |
      | trigger_search_negative | yes        |
    When the patient is assessed
    Then no dose of prednisolone is given

  @rule:glucocorticoids.dose.pulse-child @rule:glucocorticoids.dose.after-pulse-child
  Scenario: MAS of a child of 20 kg
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
    Then the dose of methylprednisolone is 600 mg
    And the dose of methylprednisolone is 40 mg

  @rule:glucocorticoids.dose.pulse-adult
  Scenario: MAS of an adult
    Given these results for a 30-year-old woman
      | temperature   | 39.4 Cel   |
      | splenomegaly  | yes        |
      | hemoglobin    | 72 g/L     |
      | platelets     | 35 10*9/L  |
      | ferritin      | 9200 ug/L  |
      | fibrinogen    | 1.1 g/L    |
      | triglycerides | 3.6 mmol/L |
      | weight        | 60 kg      |
      | height        | 165 cm     |
      | lymphoma      | no         |
      | creatinine    | 70 umol/L  |
      | aosd          | yes        |
    When the patient is assessed
    Then the dose of methylprednisolone is 1000 mg
