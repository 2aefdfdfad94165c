Feature: First dose of emapalumab and the recorded disease

  @rule:stops-indication.safety.hs-32-order-against-the-record
  Scenario Outline: No indication is stated, the disease is recorded
    Given these results for a 3-year-old child
      | Body weight | 14 kg   |
      | <finding>   | <value> |
    And no treatment has been given
    And emapalumab <dose> is proposed
    When the patient is assessed
    Then emapalumab <verdict> blocked by HS-32

    Examples:
      | finding       | value      | dose    | verdict |
      | hlh_gene_test | pathogenic | 1 mg/kg | is not  |
      | hlh_gene_test | pathogenic | 3 mg/kg | is      |
      | hlh_gene_test | pathogenic | 6 mg/kg | is      |
      | sjia          | yes        | 6 mg/kg | is not  |
      | sjia          | yes        | 3 mg/kg | is      |
      | sjia          | yes        | 1 mg/kg | is      |
