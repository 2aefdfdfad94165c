Feature: Evidence on soluble IL-2 receptor

  @rule:il2r-evidence.diagnosis.adults @rule:il2r-evidence.diagnosis.helps-rule-in @rule:il2r-evidence.diagnosis.not-specific @rule:il2r-evidence.diagnosis.ferritin-ratio @rule:il2r-evidence.diagnosis.ferritin-ratio-evidence @rule:il2r-evidence.diagnosis.basiliximab
  Scenario Outline: A very high receptor with modest ferritin
    Given these results for a 50-year-old
      | soluble_il2_receptor | 12000 U/mL |
      | ferritin             | 1500 ug/L  |
    When the patient is assessed
    Then <heading> is met

    Examples:
      | heading                                            |
      | Soluble IL-2 receptor in adults                    |
      | Soluble IL-2 receptor that speaks for HLH          |
      | Soluble IL-2 receptor from 2400 U/mL: not specific |
      | High receptor to ferritin ratio: look for lymphoma |
      | Receptor to ferritin ratio, evidence               |
      | Basiliximab and soluble IL-2 receptor              |

  @rule:il2r-evidence.diagnosis.helps-rule-out
  Scenario: A receptor of 2400 U/mL in an adult
    Given a 50-year-old
    And Soluble IL-2 receptor is 2400 U/mL
    When the patient is assessed
    Then Soluble IL-2 receptor that speaks against HLH is met

  @rule:il2r-evidence.diagnosis.mass-above-limit @rule:il2r-evidence.diagnosis.mass-limits @rule:il2r-evidence.diagnosis.mass-by-age
  Scenario Outline: A result in pg/mL is compared with its own limit only
    Given these results for a 50-year-old
      | soluble_il2_receptor_mass | 8200 pg/mL | 1033 pg/mL |
    When the patient is assessed
    Then <heading> is met

    Examples:
      | heading                                       |
      | Receptor result in pg/mL or ng/mL             |
      | Receptor in mass units: limits differ tenfold |
      | Receptor in mass units falls with age         |

  @rule:il2r-evidence.diagnosis.helps-rule-in @rule:il2r-evidence.diagnosis.helps-rule-out @rule:il2r-evidence.diagnosis.not-specific @rule:il2r-evidence.diagnosis.ferritin-ratio @rule:il2r-evidence.diagnosis.adults
  Scenario Outline: An adult with a receptor of <receptor> and a ferritin of 1200
    Given these results for a 50-year-old patient
      | soluble IL-2 receptor | <receptor> |
      | ferritin              | 1200 ug/L  |
    When the patient is assessed
    Then the judgments are
      | Soluble IL-2 receptor that speaks against HLH      | <against> |
      | Soluble IL-2 receptor that speaks for HLH          | <for>     |
      | Soluble IL-2 receptor from 2400 U/mL: not specific | <plain>   |
      | High receptor to ferritin ratio: look for lymphoma | <ratio>   |

    Examples:
      | receptor   | against | for     | plain   | ratio   |
      | 2399 U/mL  | met     | not met | not met | not met |
      | 2400 U/mL  | met     | not met | met     | not met |
      | 2401 U/mL  | not met | not met | met     | met     |
      | 10000 U/mL | not met | not met | met     | met     |
      | 10001 U/mL | not met | met     | met     | met     |
      | pending    | unknown | unknown | unknown | unknown |
