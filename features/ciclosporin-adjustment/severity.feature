Feature: Creatinine under ciclosporin

  @rule:ciclosporin-adjustment.severity.creatinine-up @rule:ciclosporin-adjustment.severity.not-computed
  Scenario Outline: Against the baseline
    Given these results for a 5-year-old boy
      | height              | 112 cm    |
      | baseline_creatinine | 40 umol/L |
      | creatinine          | <now>     |
    When the patient is assessed
    Then Creatinine up by 30 % is <up>
    And Ciclosporin not computed is <none>
    Examples:
      | now       | up      | none    |
      | 51 umol/L | not met | not met |
      | 52 umol/L | met     | not met |
      | 60 umol/L | met     | met     |
