Feature: State of the disease in a child, by HLH-94 and HLH-2004

  @rule:response-hlh-94.response.clinical
  Scenario Outline: Two weeks in: platelets <platelets>, ferritin <ferritin>
    Given a 5-year-old child
    And these results 15 days ago
      | ferritin                   | 4000 ug/L |
      | spleen_below_costal_margin | 6.0 cm    |
    And etoposide 150 mg/m2 was given on 2026-11-06
    And these results
      | temperature                | 36.9 Cel    |  |         |
      | spleen_below_costal_margin | 5.9 cm      |  |         |
      | platelets                  | <platelets> |  |         |
      | fibrinogen                 | 2.0 g/L     |  | 2.0 g/L |
      | ferritin                   | <ferritin>  |  |         |
    When the patient is assessed
    Then Clinical response at two weeks is <verdict>

    Examples:
      | platelets  | ferritin  | verdict |
      | 100 10*9/L | 3000 ug/L | met     |
      | 99 10*9/L  | 3000 ug/L | not met |
      | 100 10*9/L | 3001 ug/L | not met |
      | not done   | 3000 ug/L | unknown |

  @rule:response-hlh-94.response.resolution @rule:response-hlh-94.response.active
  Scenario Outline: Eight weeks in with a ferritin of <ferritin>
    Given a 5-year-old child
    And these results 56 days ago
      | soluble_il2_receptor | 9600 U/mL |
    And etoposide 150 mg/m2 was given on 2026-09-26
    And these results
      | temperature          | 36.9 Cel    |
      | splenomegaly         | no          |
      | hemoglobin           | 90 g/L      |
      | platelets            | 100 10*9/L  |
      | neutrophils          | 0.5 10*9/L  |
      | triglycerides        | 2.99 mmol/L |
      | soluble_il2_receptor | 1900 U/mL   |
      | ferritin             | <ferritin>  |
    When the patient is assessed
    Then Non-active disease, resolution is <resolved>
    And Active disease is <active>

    Examples:
      | ferritin | resolved | active  |
      | 499 ug/L | met      | not met |
      | 500 ug/L | not met  | met     |
      | not done | unknown  | unknown |

  @rule:response-hlh-94.response.resolution @rule:response-hlh-94.response.active
  Scenario: No treatment on record, no state to name yet
    Given a 5-year-old child
    When the patient is assessed
    Then the judgments are
      | Non-active disease, resolution | unknown |
      | Active disease                 | unknown |
