Feature: Liposomal doxorubicin in HLH hepatitis

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
      | albumin                  | 30 g/L     |
      | lvef                     | 62 %       |
      | cumulative_anthracycline | 0 mg/m2    |
      | cumulative_etoposide     | 200 mg/m2  |
    And etoposide 185 mg was given on 2026-11-06 and 2026-11-13
    And best_response is none

  @rule:dep-liver.dose.label-cut
  Scenario Outline: The label-type cut is followed unless somebody chooses
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                      | outcome                                    |
      | bilirubin_total is 19 umol/L | the dose of liposomal doxorubicin is 46 mg |
      | bilirubin_total is 20 umol/L | the dose of liposomal doxorubicin is 23 mg |
      | bilirubin_total is 52 umol/L | no dose of liposomal doxorubicin is given  |

  @rule:dep-liver.dose.full-dose
  Scenario Outline: A center that gives the full dose to 51 umol/L
    Given the position DIS-14: full-dose is chosen
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                      | outcome                                    |
      | bilirubin_total is 51 umol/L | the dose of liposomal doxorubicin is 46 mg |
      | bilirubin_total is 52 umol/L | no dose of liposomal doxorubicin is given  |
