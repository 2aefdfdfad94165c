Feature: Etoposide and low counts

  @rule:etoposide-counts.dose.label @rule:etoposide-counts.dose.hlh-practice
  Scenario: Both positions are shown
    Given a 34-year-old man
    And weight is 60 kg
    And height is 165 cm
    And etoposide 100 mg/m2 is proposed
    And platelets is 30 10*9/L
    When the patient is assessed
    Then the disagreement DIS-04 shows "hold"
    And the disagreement DIS-04 shows "100 %"

  @rule:etoposide-counts.dose.after-control
  Scenario Outline: Attribution decides
    Given a 34-year-old man
    And these results
      | weight      | 60 kg      |
      | height      | 165 cm     |
      | creatinine  | 70 umol/L  |
      | neutrophils | 0.4 10*9/L |
    And cytopenia_from_hlh is <attributed>
    And etoposide 100 mg/m2 is proposed
    When the patient is assessed
    Then <outcome>
    Examples:
      | attributed | outcome                         |
      | yes        | the dose of etoposide is 165 mg |
      | no         | no dose of etoposide is given   |

  @rule:etoposide-counts.dose.after-hold
  Scenario: 75 % after a held dose
    Given a 34-year-old man
    And these results
      | weight                    | 60 kg      |
      | height                    | 165 cm     |
      | creatinine                | 70 umol/L  |
      | neutrophils               | 0.9 10*9/L |
      | platelets                 | 90 10*9/L  |
      | etoposide_held_for_counts | yes        |
    And etoposide 100 mg/m2 is proposed
    When the patient is assessed
    Then the dose of etoposide is 125 mg
