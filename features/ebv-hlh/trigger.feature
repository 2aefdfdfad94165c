Feature: EBV as a trigger

  @rule:ebv-hlh.trigger.ebv
  Scenario: EBV stands beside a lymphoma
    Given these results for a 30-year-old man
      | lymphoma       | yes                 |
      | ebv_dna_plasma | 1100000 {copies}/mL |
    When the patient is assessed
    Then the trigger ebv is met
    And the trigger lymphoma is met

  @rule:ebv-hlh.trigger.ebv
  Scenario Outline: EBV DNA in plasma of <load>
    Given a 30-year-old man
    And EBV DNA in plasma is <load>
    When the patient is assessed
    Then the trigger Epstein-Barr virus is <verdict>

    Examples:
      | load             | verdict |
      | 1320 {copies}/mL | met     |
      | 1319 {copies}/mL | unknown |
      | 0 {copies}/mL    | not met |
