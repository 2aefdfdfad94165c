Feature: HLH under a checkpoint inhibitor

  Background:
    Given these results for a 60-year-old man
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
      | checkpoint_inhibitor | yes        |

  @rule:pathway-ici.pathway.stop @rule:pathway-ici.pathway.pulse-adult
  Scenario: The first day
    When the patient is assessed
    Then the options include "Stop the checkpoint inhibitor permanently"
    And the options include "Methylprednisolone 1 g a day for 3 days, or 2 mg/kg a day"

  @rule:pathway-ici.pathway.anakinra @rule:pathway-ici.pathway.tocilizumab
  @rule:pathway-ici.pathway.immunoglobulin @rule:pathway-ici.pathway.plasma-exchange
  Scenario Outline: Steroids without effect after three days
    Given clinical_improvement is unsatisfactory
    And methylprednisolone 1000 mg was given on 2026-11-14, 2026-11-15 and 2026-11-16
    When the patient is assessed
    Then the options include "<option>"

    Examples:
      | option                                   |
      | Anakinra                                 |
      | Tocilizumab beside steroids, never alone |
      | Immunoglobulin                           |
      | Plasma exchange as a bridge              |

  @rule:pathway-ici.pathway.etoposide
  Scenario: Two weeks without response
    Given best_response is none
    And methylprednisolone 1000 mg was given on 2026-11-01 and 2026-11-02
    When the patient is assessed
    Then the options include "Etoposide 50 to 100 mg/m2, or emapalumab off-label"
