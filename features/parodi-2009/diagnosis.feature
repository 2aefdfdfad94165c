Feature: MAS in juvenile lupus by the preliminary set

  @rule:parodi-2009.diagnosis.mas
  Scenario: One clinical and two laboratory items
    Given these results for a 14-year-old girl
      | sle         | yes      |
      | temperature | 39.0 Cel |
      | ferritin    | 900 ug/L |
      | ast         | 120 U/L  |
    When the patient is assessed
    Then Juvenile SLE MAS, preliminary (Parodi 2009) is met

  @rule:parodi-2009.diagnosis.mas
  Scenario: An adult with lupus
    Given a 34-year-old woman
    And sle is yes
    When the patient is assessed
    Then Juvenile SLE MAS, preliminary (Parodi 2009) does not apply
