Feature: Genotype and cellular screens

  @rule:hlh-genetics.criterion.genotype @rule:hlh-genetics.criterion.perforin @rule:hlh-genetics.criterion.sap @rule:hlh-genetics.criterion.xiap @rule:hlh-genetics.criterion.degranulation @rule:hlh-genetics.criterion.nk
  Scenario Outline: A result in an untreated child
    Given a 2-year-old child
    And no treatment has been given
    And no medicines are taken
    And <result> is <value>
    When the patient is assessed
    Then <heading> is <verdict>

    Examples:
      | result                                                    | value      | heading                    | verdict |
      | HLH gene test                                             | pathogenic | Genotype of primary HLH    | met     |
      | HLH gene test                                             | uncertain  | Genotype of primary HLH    | not met |
      | Perforin expression                                       | absent     | Perforin reduced or absent | met     |
      | SAP expression                                            | reduced    | SAP reduced or absent      | met     |
      | XIAP expression                                           | present    | XIAP reduced or absent     | not met |
      | CD107a degranulation low, by the laboratory's limit       | yes        | Degranulation low          | met     |
      | NK-cell activity low or absent, by the laboratory's limit | yes        | NK cytotoxicity low        | met     |

  @rule:hlh-genetics.criterion.perforin
  Scenario: After transplantation the screen shows the donor's cells
    Given a 2-year-old child
    And Allogeneic transplant done is yes
    And Perforin expression is present
    When the patient is assessed
    Then Perforin reduced or absent is unknown

  @rule:hlh-genetics.criterion.delta-cd107a
  Scenario: Borderline degranulation
    Given a 2-year-old child
    And Degranulation of resting NK cells (delta CD107a) is 10 %
    When the patient is assessed
    Then Resting NK degranulation band is borderline
