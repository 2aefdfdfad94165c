Feature: MAS in lupus

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
      | sle                  | yes        |

  @rule:pathway-sle.pathway.infection @rule:pathway-sle.pathway.pulse-adult
  @rule:pathway-sle.pathway.immunoglobulin
  Scenario: The first day
    When the patient is assessed
    Then the options include "Look for infection and treat it before more immunosuppression"
    And the options include "Methylprednisolone 1 g a day for 3 to 5 days"
    And the options include "Immunoglobulin beside the glucocorticoid"

  @rule:pathway-sle.pathway.flare-or-mas
  Scenario: A flare looks alike
    When the patient is assessed
    Then a card says "Tell a flare from MAS by ferritin, falling platelets and"

  @rule:pathway-sle.pathway.anakinra @rule:pathway-sle.pathway.ciclosporin
  @rule:pathway-sle.pathway.emapalumab
  Scenario: Pulses without effect after three days
    Given clinical_improvement is unsatisfactory
    And methylprednisolone 750 mg was given on 2026-11-14, 2026-11-15 and 2026-11-16
    When the patient is assessed
    Then the options include "Anakinra"
    And the options include "Ciclosporin, or tacrolimus instead"
    And the options include "Emapalumab off-label, in an expert center or trial"

  @rule:pathway-sle.pathway.cyclophosphamide @rule:pathway-sle.pathway.etoposide
  Scenario: Two weeks without response
    Given best_response is none
    And methylprednisolone 1000 mg was given on 2026-11-01 and 2026-11-02
    When the patient is assessed
    Then the options include "Cyclophosphamide, decided by the specialist"
    And the options include "Etoposide as the last choice"

  @rule:pathway-sle.pathway.tacrolimus
  Scenario: PRES in the past
    Given pres_history is yes
    When the patient is assessed
    Then the options include "Tacrolimus instead of ciclosporin"
