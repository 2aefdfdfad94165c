Feature: Response-adapted ruxolitinib

  Background:
    Given these results for a 6-year-old boy
      | splenomegaly    | yes        |
      | hemoglobin      | 80 g/L     |
      | platelets       | 45 10*9/L  |
      | neutrophils     | 0.8 10*9/L |
      | triglycerides   | 3.5 mmol/L |
      | fibrinogen      | 1.2 g/L    |
      | bilirubin_total | 80 umol/L  |

  @rule:course-ruxolitinib.pathway.start
  Scenario: The first day
    Given these results
      | ferritin    | 12000 ug/L |
      | temperature | 39.2 Cel   |
    When the patient is assessed
    Then the options include "Ruxolitinib with or without a low-dose glucocorticoid"

  @rule:course-ruxolitinib.pathway.hour-72-continue
  Scenario: Afebrile and falling after 72 hours
    Given these results
      | temperature | 37.2 Cel  |
      | ferritin    | 6000 ug/L |
    And these results 5 days ago
      | ferritin | 12000 ug/L |
    And ruxolitinib 10 mg was given on 2026-11-16, 2026-11-17, 2026-11-18, 2026-11-19 and 2026-11-20
    When the patient is assessed
    Then the options include "Afebrile and ferritin falling: go on and judge again at day 7"

  @rule:course-ruxolitinib.pathway.hour-72-add
  Scenario: Fever after 72 hours
    Given these results
      | temperature | 39.2 Cel  |
      | ferritin    | 6000 ug/L |
    And these results 5 days ago
      | ferritin | 12000 ug/L |
    And ruxolitinib 10 mg was given on 2026-11-16, 2026-11-17, 2026-11-18, 2026-11-19 and 2026-11-20
    When the patient is assessed
    Then the options include "No response: add HLH-94 or DEP, keep ruxolitinib"

  @rule:course-ruxolitinib.pathway.day-7-continue
  Scenario: A partial response on day 8
    Given these results
      | temperature          | 37.0 Cel  |
      | ferritin             | 4000 ug/L |
      | soluble_il2_receptor | 3000 U/mL |
    And these results 8 days ago
      | ferritin             | 12000 ug/L |
      | soluble_il2_receptor | 9000 U/mL  |
    And ruxolitinib 10 mg was given on 2026-11-13, 2026-11-14, 2026-11-15, 2026-11-16, 2026-11-17, 2026-11-18, 2026-11-19 and 2026-11-20
    When the patient is assessed
    Then the options include "At least a partial response: go on to day 28"

  @rule:course-ruxolitinib.pathway.day-7-add
  Scenario: Fever on day 8
    Given these results
      | temperature | 39.2 Cel   |
      | ferritin    | 12000 ug/L |
    And ruxolitinib 10 mg was given on 2026-11-13, 2026-11-14, 2026-11-15, 2026-11-16, 2026-11-17, 2026-11-18, 2026-11-19 and 2026-11-20
    When the patient is assessed
    Then the options include "Less than a partial response or a rebound: add HLH-94, keep"

  @rule:course-ruxolitinib.pathway.day-14-ebv
  Scenario: EBV persists in NK cells
    Given these results
      | temperature    | 38.5 Cel          |
      | ferritin       | 9000 ug/L         |
      | ebv_dna_plasma | 50000 {copies}/mL |
      | ebv_lineage    | nk                |
    And ruxolitinib 10 mg was given on 2026-11-04 and 2026-11-20
    When the patient is assessed
    Then the options include "EBV persists in T or NK cells: L-DEP or PD-1 pathway and work-up"
