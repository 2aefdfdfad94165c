Feature: Lenalidomide and the kidneys

  @rule:pd1.dose.lenalidomide-kidney
  Scenario Outline: A clearance of <clearance>
    Given a 40-year-old man
    And creatinine_clearance is <clearance>
    When the patient is assessed
    Then Lenalidomide and the kidney is <part>
    Examples:
      | clearance   | part         |
      | 29.9 mL/min | not computed |
      | 30 mL/min   | 50 %         |
      | 59.9 mL/min | 50 %         |
      | 60 mL/min   | 100 %        |
