Feature: Anakinra below 30 mL/min

  @rule:anakinra-kidney.dose.older-label
  @rule:anakinra-kidney.dose.alternate-day
  @rule:anakinra-kidney.dose.half-dose
  @rule:anakinra-kidney.dose.crrt-full
  Scenario Outline: Every position on a clearance of <clearance>
    Given a 40-year-old man
    And creatinine_clearance is <clearance>
    When the patient is assessed
    Then the judgments are
      | Older European label        | <outcome> |
      | Alternate day               | <outcome> |
      | Half                        | <outcome> |
      | Renal replacement, full dose | <outcome> |
    Examples:
      | clearance   | outcome |
      | 29.9 mL/min | met     |
      | 30 mL/min   | not met |
