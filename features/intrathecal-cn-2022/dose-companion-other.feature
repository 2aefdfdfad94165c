Feature: Intrathecal therapy, China 2022: other choices

  @rule:intrathecal-cn-2022.dose.dexamethasone
  Scenario: The site chose dexamethasone
    Given today is 2026-03-15
    And these results for a patient of 18 mo infant
      | temperature           | 38.6 Cel      |           |
      | splenomegaly          | yes           |           |
      | hemoglobin            | 72 g/L        |           |
      | ferritin              | 9200 ug/L     |           |
      | triglycerides         | 3.6 mmol/L    |           |
      | hemophagocytosis      | yes           |           |
      | weight                | 10.8 kg       |           |
      | height                | 81 cm         |           |
      | creatinine            | 22 umol/L     | 40 umol/L |
      | neurological_signs    | yes           |           |
      | neurological_course   | progressive   |           |
      | inr                   | 1.1           |           |
      | platelets             | 85 10*9/L     |           |
      | fibrinogen            | 1.9 g/L       |           |
      | intrathecal_companion | dexamethasone |           |
    And etoposide 150 mg/m2 was given on 2026-03-02
    And the position DIS-12: cn-2022 is chosen
    When the patient is assessed
    Then the dose of intrathecal dexamethasone is 2 mg

  @rule:intrathecal-cn-2022.dose.dexamethasone
  Scenario: Nobody chose: dexamethasone
    Given today is 2026-03-15
    And these results for a patient of 18 mo infant
      | temperature         | 38.6 Cel    |           |
      | splenomegaly        | yes         |           |
      | hemoglobin          | 72 g/L      |           |
      | ferritin            | 9200 ug/L   |           |
      | triglycerides       | 3.6 mmol/L  |           |
      | hemophagocytosis    | yes         |           |
      | weight              | 10.8 kg     |           |
      | height              | 81 cm       |           |
      | creatinine          | 22 umol/L   | 40 umol/L |
      | neurological_signs  | yes         |           |
      | neurological_course | progressive |           |
      | inr                 | 1.1         |           |
      | platelets           | 85 10*9/L   |           |
      | fibrinogen          | 1.9 g/L     |           |
    And etoposide 150 mg/m2 was given on 2026-03-02
    And the position DIS-12: cn-2022 is chosen
    When the patient is assessed
    Then the dose of intrathecal dexamethasone is 2 mg
