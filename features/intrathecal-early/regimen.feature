Feature: Intrathecal therapy from the diagnosis: for whom

  @rule:intrathecal-early.regimen.indicated
  Scenario: Progressive signs on day 14
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
    When the patient is assessed
    Then Any CNS involvement is met
