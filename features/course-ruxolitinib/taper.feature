Feature: Ruxolitinib, day 28

  Background:
    Given these results for a 6-year-old boy
      | temperature          | 36.8 Cel   |
      | splenomegaly         | no         |
      | hemoglobin           | 112 g/L    |
      | platelets            | 220 10*9/L |
      | neutrophils          | 2.4 10*9/L |
      | triglycerides        | 1.4 mmol/L |
      | ferritin             | 180 ug/L   |
      | soluble_il2_receptor | 700 U/mL   |

  @rule:course-ruxolitinib.pathway.day-28-taper
  Scenario: Resolved
    Given these results 30 days ago
      | temperature          | 39.2 Cel   |
      | ferritin             | 12000 ug/L |
      | soluble_il2_receptor | 9000 U/mL  |
      | triglycerides        | 3.5 mmol/L |
      | hemoglobin           | 80 g/L     |
      | platelets            | 45 10*9/L  |
    And ruxolitinib 5 mg every 12 h is running since 2026-10-22
    When the patient is assessed
    Then the options include "Resolved at day 28: taper ruxolitinib over 4 weeks or more, never"
