Feature: MAS, open questions

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

  @rule:pathway-mas-order.pathway.us-table @rule:pathway-mas-order.pathway.eular-pres
  @rule:pathway-mas-order.pathway.us-label
  Scenario: Three sources, three orders
    When the patient is assessed
    Then the disagreement DIS-15 shows "Glucocorticoids and anakinra first"
    And the disagreement DIS-15 shows "High-dose glucocorticoids, IL-1 inhibitor, ciclosporin,"
    And the disagreement DIS-15 shows "Emapalumab after glucocorticoids failed or MAS recurred"

  @rule:pathway-mas-order.pathway.no-tocilizumab
  Scenario: What none recommends
    When the patient is assessed
    Then the options include "No tocilizumab for acute MAS"
