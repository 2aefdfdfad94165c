Feature: IEC-HS as a label with counts, never an automatic yes or no

  @rule:iec-hs-2023.diagnosis.label @rule:iec-hs-2023.diagnosis.iec-hs @rule:iec-hs-2023.diagnosis.suspected @rule:iec-hs-2023.diagnosis.review-alternatives @rule:iec-hs-2023.diagnosis.not-alone
  Scenario: Four common items with the alternatives reviewed
    Given these results for a 45-year-old
      | immune_effector_cells        | yes        |        |
      | crs_resolving                | yes        |        |
      | baseline_ferritin            | 600 ug/L   |        |
      | ferritin                     | 18400 ug/L |        |
      | ast                          | 310 U/L    | 40 U/L |
      | fibrinogen                   | 120 mg/dL  |        |
      | neutrophils                  | 0 10*9/L   |        |
      | iec_hs_alternatives_reviewed | yes        |        |
    When the patient is assessed
    Then IEC-HS label is probable
    And IEC-HS (ASTCT 2023) is met
    And IEC-HS suspected is met
    And Review the alternatives to IEC-HS is met
    And HLH-2004 and HScore after cell therapy is met

  @rule:iec-hs-2023.diagnosis.label
  Scenario: The alternatives were not reviewed
    Given these results for a 45-year-old
      | immune_effector_cells        | yes        |        |
      | crs_resolving                | yes        |        |
      | baseline_ferritin            | 600 ug/L   |        |
      | ferritin                     | 18400 ug/L |        |
      | ast                          | 310 U/L    | 40 U/L |
      | fibrinogen                   | 120 mg/dL  |        |
      | iec_hs_alternatives_reviewed | no         |        |
    When the patient is assessed
    Then IEC-HS label is suspected
    And IEC-HS (ASTCT 2023) is not met

  @rule:iec-hs-2023.diagnosis.label @rule:iec-hs-2023.diagnosis.iec-hs
  Scenario: Ferritin stable and low for the setting
    Given these results for a 45-year-old
      | immune_effector_cells   | yes      |          |
      | ferritin_rising_rapidly | no       |          |
      | baseline_ferritin       | 500 ug/L |          |
      | ferritin                | 700 ug/L | 400 ug/L |
    And these results 1 day ago
      | ferritin | 690 ug/L | 400 ug/L |
    When the patient is assessed
    Then IEC-HS label is unmet
    And IEC-HS (ASTCT 2023) is not met

  @rule:iec-hs-2023.diagnosis.iec-hs
  Scenario: No cell therapy
    Given a 45-year-old
    And Immune effector cells given is no
    When the patient is assessed
    Then IEC-HS (ASTCT 2023) does not apply

  @rule:iec-hs-2023.diagnosis.suspected @rule:iec-hs-2023.diagnosis.review-alternatives @rule:iec-hs-2023.diagnosis.not-alone
  Scenario: Cell therapy and nothing measured since
    Given a 45-year-old
    And Immune effector cells given is yes
    When the patient is assessed
    Then the judgments are
      | IEC-HS suspected                  | unknown |
      | Review the alternatives to IEC-HS | unknown |
