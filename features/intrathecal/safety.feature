Feature: Beside an intrathecal dose

  @rule:intrathecal.safety.vinca @rule:intrathecal.safety.trial-dose
  Scenario: Never events and the trial dose
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
    And the position DIS-12: after-two-weeks is chosen
    When the patient is assessed
    Then a warning says "Vinca alkaloids never in the same procedure area"
    And a card says "do not exceed 12 mg"

  @rule:intrathecal.safety.kidney
  Scenario: A clearance of 50
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
      | creatinine          | 58 umol/L   | 60 umol/L |
      | neurological_signs  | yes         |           |
      | neurological_course | progressive |           |
      | inr                 | 1.1         |           |
      | platelets           | 85 10*9/L   |           |
      | fibrinogen          | 1.9 g/L     |           |
    And etoposide 150 mg/m2 was given on 2026-03-02
    When the patient is assessed
    Then a warning says "caution with intrathecal methotrexate"
