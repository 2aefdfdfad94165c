Feature: When the response is judged

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

  @rule:course.monitoring.twelve-hourly @rule:course.monitoring.ferritin-daily
  @rule:course.monitoring.hour-48-to-72 @rule:course.monitoring.day-7
  @rule:course.monitoring.day-14 @rule:course.monitoring.day-28
  @rule:course.monitoring.week-8
  Scenario: A severe patient on the first day
    When the patient is assessed
    Then these tests are advised
      | Every 12 hours while unstable     | hemoglobin           | 12 h |
      | Ferritin every day while unstable | ferritin             | 1 d  |
      | 48 to 72 hours                    | temperature          |      |
      | Day 7                             | soluble_il2_receptor |      |
      | Day 14: full grading              | soluble_il2_receptor |      |
      | Day 28                            | soluble_il2_receptor |      |
      | Week 8                            | soluble_il2_receptor |      |

  @rule:course.monitoring.after-week-8
  Scenario: After week 8
    Given dexamethasone 18 mg was given on 2026-09-20 and 2026-09-21
    When the patient is assessed
    Then these tests are advised
      | Every two weeks after week 8 | soluble_il2_receptor | 14 d |
