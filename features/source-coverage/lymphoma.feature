Feature: The review on NK/T-cell lymphoma

  Background:
    Given these results for a 34-year-old man
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
      | lymphoma             | yes        |
      | lymphoma_type        | nk_t       |

  @rule:source-coverage.regimen.a15
  Scenario: Ruxolitinib with etoposide
    When the patient is assessed
    Then a card says "The review says this combination markedly improved response"
