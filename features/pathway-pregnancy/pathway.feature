Feature: HLH in pregnancy

  Background:
    Given these results for a 30-year-old woman
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
      | pregnant             | yes        |
      | gestation_weeks      | 24 wk      |

  @rule:pathway-pregnancy.pathway.pulse @rule:pathway-pregnancy.pathway.immunoglobulin
  @rule:pathway-pregnancy.pathway.delivery
  Scenario: The first day
    When the patient is assessed
    Then the options include "Methylprednisolone 1 g a day for 3 days, or prednisolone"
    And the options include "Immunoglobulin beside the pulse"
    And the options include "Decide on delivery with obstetrics"

  @rule:pathway-pregnancy.pathway.avoided
  Scenario: What is not given
    When the patient is assessed
    Then the options include "No ruxolitinib, anthracycline, lenalidomide, methotrexate,"

  @rule:pathway-pregnancy.pathway.anakinra @rule:pathway-pregnancy.pathway.ciclosporin
  @rule:pathway-pregnancy.pathway.etoposide
  Scenario: Steroids without effect after three days
    Given clinical_improvement is unsatisfactory
    And methylprednisolone 1000 mg was given on 2026-11-14, 2026-11-15 and 2026-11-16
    When the patient is assessed
    Then the options include "Anakinra, with limited data"
    And the options include "Ciclosporin with levels, with limited data"
    And the options include "Etoposide if life is threatened, with recorded consensus of"

  @rule:pathway-pregnancy.pathway.steroids-first @rule:pathway-pregnancy.pathway.non-responders
  Scenario: Two series, two answers
    When the patient is assessed
    Then the disagreement DIS-21 shows "Steroids with or without immunoglobulin first, etoposide avoided"
    And the disagreement DIS-21 shows "No response to steroids and immunoglobulin: use etoposide"
