Feature: Whether the two doses of a child agree

  @rule:ruxolitinib.regimen.doses-differ
  Scenario Outline: <age> and <weight>
    Given a patient of <age>
    And weight is <weight>
    When the patient is assessed
    Then Doses differ 1.4-fold is <outcome>
    Examples:
      | age  | weight  | outcome |
      | 6 a  | 10 kg   | met     |
      | 6 a  | 10.1 kg | not met |
      | 11 a | 20 kg   | not met |
      | 11 a | 20.1 kg | met     |
      | 12 a | 20 kg   | met     |
      | 12 a | 20.1 kg | not met |
