Feature: Unknown trigger in an adult

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

  @rule:pathway-unknown.pathway.etoposide @rule:pathway-unknown.pathway.dep-first
  @rule:pathway-unknown.pathway.search
  Scenario: Severe, the first day
    When the patient is assessed
    Then the options include "Dexamethasone 10 mg/m2 a day with etoposide in the adult range,"
    And the options include "DEP as first line, Chinese practice"
    And the options include "Search in parallel and classify again every 7 days: PET-CT, marrow,"

  @rule:pathway-unknown.pathway.dep @rule:pathway-unknown.pathway.ru-dep
  @rule:pathway-unknown.pathway.trial
  Scenario: Two weeks without response
    Given best_response is none
    And etoposide 185 mg was given on 2026-11-01 and 2026-11-08
    When the patient is assessed
    Then the options include "DEP instead of HLH-94"
    And the options include "DEP with ruxolitinib, also after DEP"
    And the options include "Trial of ELA026, or emapalumab off-label in an expert center"

  @rule:pathway-unknown.pathway.no-tocilizumab
  Scenario: What is not given alone
    When the patient is assessed
    Then the options include "No tocilizumab as the only treatment of HLH"

  @rule:pathway-unknown.pathway.treat-now
  Scenario: Organs fail before the biopsy
    Given vasopressor is one
    When the patient is assessed
    Then the disagreement DIS-16 shows "Organ failure: treat now, biopsy as soon as possible"
