Feature: Intrathecal therapy from the diagnosis: the companion

  @rule:intrathecal-early.dose.prednisolone
  Scenario: The site chose prednisolone
    Given today is 2026-03-15
    And these results for a patient of 18 mo infant
      | temperature           | 38.6 Cel     |           |
      | splenomegaly          | yes          |           |
      | hemoglobin            | 72 g/L       |           |
      | ferritin              | 9200 ug/L    |           |
      | triglycerides         | 3.6 mmol/L   |           |
      | hemophagocytosis      | yes          |           |
      | weight                | 10.8 kg      |           |
      | height                | 81 cm        |           |
      | creatinine            | 22 umol/L    | 40 umol/L |
      | neurological_signs    | yes          |           |
      | neurological_course   | progressive  |           |
      | inr                   | 1.1          |           |
      | platelets             | 85 10*9/L    |           |
      | fibrinogen            | 1.9 g/L      |           |
      | intrathecal_companion | prednisolone |           |
    And etoposide 150 mg/m2 was given on 2026-03-02
    And the position DIS-12: at-diagnosis is chosen
    When the patient is assessed
    Then the dose of intrathecal prednisolone is 6 mg

  @rule:intrathecal-early.dose.hydrocortisone
  Scenario: The site chose hydrocortisone
    Given today is 2026-03-15
    And these results for a patient of 18 mo infant
      | temperature           | 38.6 Cel       |           |
      | splenomegaly          | yes            |           |
      | hemoglobin            | 72 g/L         |           |
      | ferritin              | 9200 ug/L      |           |
      | triglycerides         | 3.6 mmol/L     |           |
      | hemophagocytosis      | yes            |           |
      | weight                | 10.8 kg        |           |
      | height                | 81 cm          |           |
      | creatinine            | 22 umol/L      | 40 umol/L |
      | neurological_signs    | yes            |           |
      | neurological_course   | progressive    |           |
      | inr                   | 1.1            |           |
      | platelets             | 85 10*9/L      |           |
      | fibrinogen            | 1.9 g/L        |           |
      | intrathecal_companion | hydrocortisone |           |
    And etoposide 150 mg/m2 was given on 2026-03-02
    And the position DIS-12: at-diagnosis is chosen
    When the patient is assessed
    Then the dose of intrathecal hydrocortisone is 10 mg
