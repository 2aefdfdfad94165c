Feature: Response under emapalumab

  @rule:response-emapalumab.response.complete @rule:response-emapalumab.response.three-normalized @rule:response-emapalumab.response.partial @rule:response-emapalumab.response.improvement @rule:response-emapalumab.response.three-improved @rule:response-emapalumab.response.overall
  Scenario Outline: <case>
    Given a 3-year-old child
    And these results 57 days ago
      | neutrophils          | 0.4 10*9/L    |
      | platelets            | 30 10*9/L     |
      | ferritin             | 9000 ug/L     |
      | fibrinogen           | 0.9 g/L       |
      | d_dimer              | 4.0 mg/L{FEU} |
      | soluble_il2_receptor | 6000 U/mL     |
    And emapalumab 1 mg/kg was given on 2026-09-25
    And these results
      | temperature          | 36.8 Cel      |
      | splenomegaly         | no            |
      | neurological_signs   | no            |
      | neutrophils          | <neutrophils> |
      | platelets            | <platelets>   |
      | ferritin             | <ferritin>    |
      | fibrinogen           | <fibrinogen>  |
      | d_dimer              | <dimer>       |
      | soluble_il2_receptor | 2000 U/mL     |
    When the patient is assessed
    Then the judgments are
      | Complete response (emapalumab)       | <complete>    |
      | Three abnormalities normalized       | <normalized>  |
      | Partial response (emapalumab)        | <partial>     |
      | Three abnormalities improved by half | <halved>      |
      | HLH improvement (emapalumab)         | <improvement> |
      | Overall response (emapalumab)        | <overall>     |

    Examples:
      | case                               | neutrophils | platelets  | ferritin  | fibrinogen | dimer          | complete | normalized | partial | halved  | improvement | overall |
      | Everything past its limit          | 1.1 10*9/L  | 101 10*9/L | 1999 ug/L | 1.51 g/L   | 0.49 mg/L{FEU} | met      | met        | not met | met     | not met     | met     |
      | Ferritin and D-dimer stay too high | 1.1 10*9/L  | 101 10*9/L | 2000 ug/L | 1.51 g/L   | 0.50 mg/L{FEU} | not met  | met        | met     | met     | not met     | met     |
      | Better by half, nothing normal     | 0.6 10*9/L  | 45 10*9/L  | 4500 ug/L | 1.35 g/L   | 2.0 mg/L{FEU}  | not met  | not met    | not met | met     | met         | met     |
      | Nothing moves                      | 0.4 10*9/L  | 30 10*9/L  | 9000 ug/L | 0.9 g/L    | 4.0 mg/L{FEU}  | not met  | not met    | not met | not met | not met     | not met |
