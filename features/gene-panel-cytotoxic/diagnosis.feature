Feature: Genes of cytotoxicity

  @rule:gene-panel-cytotoxic.diagnosis.prf1 @rule:gene-panel-cytotoxic.diagnosis.unc13d @rule:gene-panel-cytotoxic.diagnosis.stx11 @rule:gene-panel-cytotoxic.diagnosis.stxbp2 @rule:gene-panel-cytotoxic.diagnosis.rab27a @rule:gene-panel-cytotoxic.diagnosis.lyst @rule:gene-panel-cytotoxic.diagnosis.ap3b1 @rule:gene-panel-cytotoxic.diagnosis.rhog
  Scenario Outline: The gene on record shows its card
    Given a 5-year-old child
    And Gene of primary HLH is <gene>
    When the patient is assessed
    Then <card> is met

    Examples:
      | gene   | card   |
      | prf1   | PRF1   |
      | unc13d | UNC13D |
      | stx11  | STX11  |
      | stxbp2 | STXBP2 |
      | rab27a | RAB27A |
      | lyst   | LYST   |
      | ap3b1  | AP3B1  |
      | rhog   | RHOG   |
