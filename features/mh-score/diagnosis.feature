Feature: Primary HLH or sJIA-MAS by the MH score

  @rule:mh-score.diagnosis.primary-hlh
  Scenario: Sixty points favor primary HLH
    Given these results for a 3-year-old child
      | sjia           | yes        |
      | fever_reported | yes        |
      | ferritin       | 9000 ng/mL |
      | ast            | 90 U/L     |
      | onset_age      | 1.2 a      |
      | neutrophils    | 3.0 10*9/L |
      | fibrinogen     | 200 mg/dL  |
      | splenomegaly   | yes        |
      | platelets      | 70 10*9/L  |
      | hemoglobin     | 9.0 g/dL   |
    When the patient is assessed
    Then MH score is met

  @rule:mh-score.diagnosis.mas-favored
  Scenario: Few points favor MAS
    Given these results for a 6-year-old child
      | sjia           | yes        |
      | fever_reported | yes        |
      | ferritin       | 9000 ng/mL |
      | ast            | 90 U/L     |
      | onset_age      | 5 a        |
      | neutrophils    | 3.0 10*9/L |
      | fibrinogen     | 200 mg/dL  |
      | splenomegaly   | no         |
      | platelets      | 70 10*9/L  |
      | hemoglobin     | 9.0 g/dL   |
    When the patient is assessed
    Then MAS favored over primary HLH is met

  @rule:mh-score.diagnosis.primary-hlh
  Scenario: Not for an adult
    Given a 34-year-old
    When the patient is assessed
    Then MH score does not apply
