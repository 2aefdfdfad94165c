Feature: The 2016 classification in adults

  @rule:mas-2016.diagnosis.mas
  Scenario: Adult-onset Still disease, nobody recorded sJIA
    Given these results for a 34-year-old
      | aosd        | yes        |
      | temperature | 39.0 Cel   |
      | ferritin    | 9000 ng/mL |
      | platelets   | 100 10*9/L |
      | ast         | 60 U/L     |
    When the patient is assessed
    Then MAS 2016 (sJIA) does not apply
