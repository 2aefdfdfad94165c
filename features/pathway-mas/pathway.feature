Feature: MAS in Still's disease

  Background:
    Given these results for an 8-year-old girl
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
      | sjia                 | yes        |

  @rule:pathway-mas.pathway.pulse-child @rule:pathway-mas.pathway.anakinra
  Scenario: The first day of a child
    When the patient is assessed
    Then the options include "Methylprednisolone pulse for 1 to 3 days, then 1 to 2 mg/kg a day"
    And the options include "Anakinra"
    And the options do not include "Emapalumab on"

  @rule:pathway-mas.pathway.emapalumab @rule:pathway-mas.pathway.ciclosporin
  @rule:pathway-mas.pathway.ruxolitinib
  Scenario: Pulses without effect after three days
    Given clinical_improvement is unsatisfactory
    And methylprednisolone 750 mg was given on 2026-11-14, 2026-11-15 and 2026-11-16
    When the patient is assessed
    Then the options include "Emapalumab on the background of glucocorticoids"
    And the options include "Ciclosporin with levels"
    And the options include "Ruxolitinib"

  @rule:pathway-mas.pathway.etoposide
  Scenario: Life is threatened
    Given vasopressor is one
    When the patient is assessed
    Then the options include "Etoposide 50 to 100 mg/m2 weekly"

  @rule:pathway-mas.pathway.no-etoposide
  Scenario: Improving
    Given clinical_improvement is satisfactory
    When the patient is assessed
    Then the options include "No etoposide before glucocorticoids and anakinra: mild or improving"

  @rule:pathway-mas.pathway.keep-blockers
  Scenario: Anakinra is running
    Given anakinra is taken
    When the patient is assessed
    Then a warning says "Do not stop the IL-1 or IL-6 blocker abruptly"
