Feature: Phase and line of treatment

  Background:
    Given these results for a 45-year-old man
      | temperature          | 39.2 Cel   |
      | splenomegaly         | yes        |
      | hemoglobin           | 80 g/L     |
      | platelets            | 45 10*9/L  |
      | neutrophils          | 0.8 10*9/L |
      | ferritin             | 12000 ug/L |
      | triglycerides        | 3.5 mmol/L |
      | fibrinogen           | 1.2 g/L    |
      | soluble_il2_receptor | 9000 U/mL  |
      | bilirubin_total      | 80 umol/L  |

  @rule:course.response.hlh @rule:course.response.first-line
  Scenario: The first day
    When the patient is assessed
    Then finding HLH to treat is met
    And finding First line is met

  @rule:course.response.refractory @rule:course.response.phase-initial
  Scenario: Two weeks of treatment without response
    Given best_response is none
    And etoposide 185 mg was given on 2026-11-01 and 2026-11-08
    When the patient is assessed
    Then finding Refractory: less than a partial response at day 14 is met
    And the phase is initial

  @rule:course.response.early-failure
  Scenario: Three days without response
    Given clinical_improvement is unsatisfactory
    And methylprednisolone 1000 mg was given on 2026-11-14, 2026-11-15 and 2026-11-16
    When the patient is assessed
    Then finding No response after 48 to 72 hours is met

  @rule:course.response.continuation @rule:course.response.phase-continuation
  Scenario: Week 9
    Given etoposide 185 mg was given on 2026-09-20 and 2026-11-15
    When the patient is assessed
    Then finding Continuation, from week 9 is met
    And the phase is continuation

  @rule:course.response.infection-not-ebv
  Scenario: An infection other than EBV
    Given malaria is yes
    When the patient is assessed
    Then finding Infection other than EBV is met

  @rule:course.response.relapsed
  Scenario: Active again
    Given best_response is resolution
    And etoposide 185 mg was given on 2026-11-01 and 2026-11-08
    When the patient is assessed
    Then finding Relapsed: active again after resolution is met
