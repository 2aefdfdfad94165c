Feature: Ciclosporin, infection and caspofungin

  @rule:ciclosporin.safety.infection @rule:ciclosporin.safety.caspofungin
  Scenario Outline: What speaks against it
    Given a 5-year-old boy
    And ciclosporin 60 mg every 12 h is proposed
    And causative_infection_uncontrolled is <infection>
    And <drug> is taken
    When the patient is assessed
    Then a warning says "<words>"
    Examples:
      | infection | drug         | words                   |
      | yes       | voriconazole | not under control       |
      | no        | caspofungin  | exposure to caspofungin |
