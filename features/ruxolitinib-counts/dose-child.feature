Feature: Blood counts on ruxolitinib: a child

  Background:
    Given these results for an 8-year-old boy
      | weight               | 25 kg     |
      | height               | 128 cm    |
      | creatinine           | 40 umol/L |
      | bilirubin_total      | 12 umol/L |
      | hbsag                | no        |
      | anti_hbc             | no        |
      | tuberculosis         | excluded  |
      | cirrhosis_child_pugh | none      |
      | dialysis             | no        |
    And no medicines are taken

  @rule:ruxolitinib-counts.dose.platelets-child
  Scenario Outline: Platelets of <platelets>
    Given platelets is <platelets>
    And neutrophils is 2.0 10*9/L
    And ruxolitinib 10 mg every 12 h is running since 2026-11-01
    When the patient is assessed
    Then <outcome>
    Examples:
      | platelets | outcome                                       |
      | 19 10*9/L | the dose of ruxolitinib is 5 mg 2 times a day |
      | 20 10*9/L | Platelets on treatment, child is not met     |

  @rule:ruxolitinib-counts.dose.neutrophils-child
  Scenario Outline: Neutrophils of <neutrophils>: hold, one level down, no other dose
    Given platelets is 120 10*9/L
    And neutrophils is <neutrophils>
    And ruxolitinib 10 mg every 12 h is running since 2026-11-01
    When the patient is assessed
    Then <outcome>
    Examples:
      | neutrophils | outcome                                        |
      | 0.49 10*9/L | no dose of ruxolitinib is given                |
      | 0.5 10*9/L  | the dose of ruxolitinib is 5 mg 2 times a day  |
      | 0.74 10*9/L | the dose of ruxolitinib is 5 mg 2 times a day  |
      | 0.75 10*9/L | no dose of ruxolitinib is given                |
