Feature: Anakinra below 30 mL/min

  @rule:anakinra-kidney.dose.older-label
  @rule:anakinra-kidney.dose.alternate-day
  @rule:anakinra-kidney.dose.half-dose
  @rule:anakinra-kidney.dose.crrt-full
  Scenario Outline: Every position on a creatinine of <creatinine>
    Given a 40-year-old man
    And weight is 60 kg
    And height is 170 cm
    And creatinine is <creatinine>
    When the patient is assessed
    Then the judgments are
      | Older European label         | <outcome> |
      | Alternate day                | <outcome> |
      | Half                         | <outcome> |
      | Renal replacement, full dose | <outcome> |
    Examples:
      | creatinine | outcome |
      | 2.8 mg/dL  | met     |
      | 2.7 mg/dL  | not met |

  @rule:anakinra-kidney.dose.older-label
  @rule:anakinra-kidney.dose.alternate-day
  @rule:anakinra-kidney.dose.half-dose
  @rule:anakinra-kidney.dose.crrt-full
  Scenario: The sources disagree, and no number is given
    Given a 40-year-old man
    And weight is 60 kg
    And height is 170 cm
    And creatinine is 2.8 mg/dL
    And anakinra 100 mg every 6 h is proposed
    When the patient is assessed
    Then no dose of anakinra is given
    And the disagreement DIS-09 shows "Alternate day: 100 mg every 48 h"
