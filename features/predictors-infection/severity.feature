Feature: What predicted a poor outcome in infection-associated HLH

  @rule:predictors-infection.severity.bilirubin @rule:predictors-infection.severity.uncontrolled-infection
  Scenario Outline: Brucellosis <brucella>, EBV <ebv>, bilirubin <bilirubin>, infection out of control: <open>
    Given these results for a 35-year-old man
      | brucella                         | <brucella>    |           |
      | ebv_infection                    | <ebv>         |           |
      | ebv_dna_plasma                   | 0 {copies}/mL |           |
      | bilirubin_total                  | <bilirubin>   | 20 umol/L |
      | causative_infection_uncontrolled | <open>        |           |
    When the patient is assessed
    Then the judgments are
      | Bilirubin above twice the limit (odds ratio 20)      | <first>  |
      | Causative infection not controlled (odds ratio 19.9) | <second> |

    Examples:
      | brucella | ebv | bilirubin | open     | first   | second  |
      | yes      | no  | 41 umol/L | yes      | met     | met     |
      | yes      | no  | 40 umol/L | no       | not met | not met |
      | yes      | no  | pending   | not done | unknown | unknown |

  @rule:predictors-infection.severity.ebv-fever @rule:predictors-infection.severity.ebv-laboratory @rule:predictors-infection.severity.ebv-load
  Scenario Outline: EBV load of <load>, fever for <fever>, GGT <ggt>
    Given these results for a 6-year-old child
      | ebv_dna_plasma | <load>  |        |         |
      | fever_duration | <fever> |        |         |
      | hemoglobin     | 115 g/L |        | 115 g/L |
      | albumin        | 35 g/L  |        | 35 g/L  |
      | pt             | 14.0 s  | 14.0 s |         |
      | ggt            | <ggt>   | 50 U/L |         |
    When the patient is assessed
    Then the judgments are
      | EBV in plasma from 268 000 copies/mL (death)              | <high>  |
      | Fever for more than 14 days in EBV-HLH                    | <long>  |
      | Low hemoglobin or albumin, high GGT or long PT in EBV-HLH | <liver> |
      | Bilirubin above twice the limit (odds ratio 20)           | <other> |

    Examples:
      | load               | fever    | ggt      | high           | long           | liver          | other          |
      | 268000 {copies}/mL | 15 d     | 51 U/L   | met            | met            | met            | not applicable |
      | 267999 {copies}/mL | 14 d     | 50 U/L   | not met        | not met        | not met        | not applicable |
      | 267999 {copies}/mL | not done | not done | not met        | unknown        | unknown        | not applicable |
      | 0 {copies}/mL      | 15 d     | 51 U/L   | not applicable | not applicable | not applicable | unknown        |
