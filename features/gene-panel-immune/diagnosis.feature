Feature: Genes of EBV susceptibility and inflammasome

  @rule:gene-panel-immune.diagnosis.sh2d1a @rule:gene-panel-immune.diagnosis.xiap @rule:gene-panel-immune.diagnosis.nlrc4 @rule:gene-panel-immune.diagnosis.cdc42 @rule:gene-panel-immune.diagnosis.itk @rule:gene-panel-immune.diagnosis.cd27-cd70 @rule:gene-panel-immune.diagnosis.magt1 @rule:gene-panel-immune.diagnosis.ctps1-rasgrp1
  Scenario Outline: The gene on record shows its card
    Given a 5-year-old child
    And Gene of primary HLH is <gene>
    When the patient is assessed
    Then <card> is met

    Examples:
      | gene   | card                |
      | sh2d1a | SH2D1A              |
      | xiap   | XIAP (BIRC4)        |
      | nlrc4  | NLRC4               |
      | cdc42  | CDC42               |
      | itk    | ITK                 |
      | cd27   | CD27, CD70 (TNFSF7) |
      | magt1  | MAGT1               |
      | ctps1  | CTPS1, RASGRP1      |
