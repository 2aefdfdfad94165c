Feature: DEP after two weeks without response

  Background:
    Given these results for a 34-year-old man
      | temperature              | 39.5 Cel   |
      | splenomegaly             | yes        |
      | hemoglobin               | 82 g/L     |
      | platelets                | 60 10*9/L  |
      | neutrophils              | 0.8 10*9/L |
      | ferritin                 | 8450 ug/L  |
      | fibrinogen               | 1.3 g/L    |
      | triglycerides            | 3.4 mmol/L |
      | creatinine               | 75 umol/L  |
      | weight                   | 70 kg      |
      | height                   | 172 cm     |
      | allergy                  | no         |
      | bilirubin_total          | 15 umol/L  |
      | albumin                  | 30 g/L     |
      | lvef                     | 62 %       |
      | cumulative_anthracycline | 0 mg/m2    |
      | cumulative_etoposide     | 200 mg/m2  |
    And best_response is none

  @rule:dep.dose.liposomal-doxorubicin
  Scenario Outline: Liposomal doxorubicin of DEP, only when two weeks have failed
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                  | outcome                                    |
      | etoposide 185 mg was given on 2026-11-06 | the dose of liposomal doxorubicin is 46 mg |
      | etoposide 185 mg was given on 2026-11-13 | no dose of liposomal doxorubicin is given  |

  @rule:dep.dose.etoposide
  Scenario: Etoposide of DEP once a week
    Given etoposide 185 mg was given on 2026-11-06
    When the patient is assessed
    Then the dose of etoposide is 185 mg
    And the schedule of etoposide is 2026-11-20, 2026-11-27, 2026-12-04, 2026-12-11

  @rule:dep.dose.methylprednisolone
  Scenario: Methylprednisolone of DEP is capped at one gram
    Given etoposide 185 mg was given on 2026-11-06
    When the patient is assessed
    Then the dose of methylprednisolone is 1000 mg
    And the schedule of methylprednisolone is 2026-11-20, 2026-11-21, 2026-11-22

  @rule:dep.dose.methylprednisolone-later
  Scenario Outline: Weeks three and four are shown from memory
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                  | outcome                                 |
      | etoposide 185 mg was given on 2026-11-06 | the dose of methylprednisolone is 35 mg |
      | etoposide 185 mg was given on 2026-11-13 | no dose of methylprednisolone is given  |
