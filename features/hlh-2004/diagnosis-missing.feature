Feature: HLH-2004 with missing or unusual results

  @rule:hlh-2004.diagnosis.five-of-eight
  Scenario: Other units, and a mass result that does not count
    Given these results for a 34-year-old patient
      | temperature           | 101.8 [degF] |
      | splenomegaly          | no           |
      | hemoglobin            | 5.4 mmol/L   |
      | platelets             | 88000 /uL    |
      | triglycerides         | 300 mg/dL    |
      | fibrinogen            | 140 mg/dL    |
      | hemophagocytosis      | yes          |
      | ferritin              | 1800 pmol/L  |
      | soluble IL-2 receptor | 2600 pg/mL   |
    When the patient is assessed
    Then HLH-2004 is met

  @rule:hlh-2004.diagnosis.five-of-eight
  Scenario: A missing NK test keeps the set open
    Given these results for a 34-year-old patient
      | temperature   | 38.9 Cel   |
      | splenomegaly  | no         |
      | hemoglobin    | 118 g/L    |
      | platelets     | 140 10*9/L |
      | neutrophils   | 3.0 10*9/L |
      | triglycerides | 1.4 mmol/L |
      | fibrinogen    | 3.4 g/L    |
      | ferritin      | 900 ug/L   |
    When the patient is assessed
    Then HLH-2004 cannot decide yet
    And it asks for NK-cell activity low or absent, by the laboratory's limit
