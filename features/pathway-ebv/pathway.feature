Feature: EBV-HLH, the first choice

  Background:
    Given these results for a 3-year-old boy
      | temperature          | 39.2 Cel          |
      | splenomegaly         | yes               |
      | hemoglobin           | 80 g/L            |
      | platelets            | 45 10*9/L         |
      | neutrophils          | 0.8 10*9/L        |
      | ferritin             | 12000 ug/L        |
      | triglycerides        | 3.5 mmol/L        |
      | fibrinogen           | 1.2 g/L           |
      | soluble_il2_receptor | 9000 U/mL         |
      | bilirubin_total      | 80 umol/L         |
      | ebv_dna_plasma       | 50000 {copies}/mL |

  @rule:pathway-ebv.pathway.hlh-94 @rule:pathway-ebv.pathway.rux-adapt
  Scenario: A child with severe disease
    When the patient is assessed
    Then the options include "HLH-94 with early etoposide, within 4 weeks"
    And the options include "Ruxolitinib first, adapted to the response at 72 h, day 7, 14 and 28"
    And the options do not include "Add rituximab"

  @rule:pathway-ebv.pathway.rituximab
  Scenario: EBV sits in B cells
    Given ebv_lineage is b
    When the patient is assessed
    Then the options include "Add rituximab, 2 to 4 weekly infusions, decided again after 2"
