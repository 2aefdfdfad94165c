Feature: MAS in systemic juvenile idiopathic arthritis by the 2016 classification

  @rule:mas-2016.diagnosis.mas
  Scenario: Fever, ferritin and two of four laboratory items
    Given these results for an 8-year-old child
      | sjia           | yes        |
      | fever_reported | yes        |
      | ferritin       | 685 ng/mL  |
      | platelets      | 181 10*9/L |
      | ast            | 48 U/L     |
      | triglycerides  | 156 mg/dL  |
      | fibrinogen     | 360 mg/dL  |
    When the patient is assessed
    Then MAS 2016 (sJIA) is met

  @rule:mas-2016.diagnosis.mas
  Scenario: Ferritin exactly at the limit decides against MAS
    Given these results for an 8-year-old child
      | sjia           | yes        |
      | fever_reported | yes        |
      | ferritin       | 684 ng/mL  |
      | platelets      | 100 10*9/L |
      | ast            | 90 U/L     |
    When the patient is assessed
    Then MAS 2016 (sJIA) is not met

  @rule:mas-2016.diagnosis.mas
  Scenario: One item met and one not measured
    Given these results for an 8-year-old child
      | sjia           | yes        |
      | fever_reported | yes        |
      | ferritin       | 2000 ng/mL |
      | platelets      | 220 10*9/L |
      | ast            | 60 U/L     |
      | fibrinogen     | 4.1 g/L    |
    When the patient is assessed
    Then MAS 2016 (sJIA) cannot decide yet
    And it asks for triglycerides

  @rule:mas-2016.diagnosis.mas
  Scenario: Without sJIA the set does not apply
    Given these results for an 8-year-old child
      | sjia           | no         |
      | fever_reported | yes        |
      | ferritin       | 2000 ng/mL |
    When the patient is assessed
    Then MAS 2016 (sJIA) does not apply

  @rule:mas-2016.diagnosis.masked-fever @rule:mas-2016.diagnosis.if-fever-counted
  Scenario: A normal temperature under fever-lowering treatment
    Given these results for an 8-year-old child
      | sjia                        | yes        |
      | temperature                 | 37.6 Cel   |
      | fever_suppressing_treatment | yes        |
      | ferritin                    | 2000 ng/mL |
      | platelets                   | 100 10*9/L |
      | ast                         | 60 U/L     |
    When the patient is assessed
    Then MAS 2016 (sJIA) is not met
    And a warning says "Fever may be masked"
    And Met if the masked fever counted (MAS 2016) is met

  @rule:mas-2016.diagnosis.other-explanation
  Scenario: Recorded hepatitis may explain the numbers
    Given an 8-year-old child
    And sjia is suspected
    And Viral hepatitis is yes
    When the patient is assessed
    Then Another explanation of the laboratory items is met

  @rule:mas-2016.diagnosis.aosd
  Scenario: Adult-onset Still disease is outside the set
    Given these results for a 34-year-old
      | aosd     | yes        |
      | sjia     | no         |
      | ferritin | 9000 ng/mL |
    When the patient is assessed
    Then MAS 2016 (sJIA) does not apply
    And MAS 2016 numbers in adult-onset Still disease is met
