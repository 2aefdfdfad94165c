Feature: Vincristine by bilirubin

  Background:
    Given a 34-year-old man
    And weight is 60 kg
    And height is 165 cm

  @rule:vincristine-liver.dose.bilirubin
  Scenario: An order of 2 mg
    Given vincristine 2 mg once is proposed
    And bilirubin_total is 34 umol/L
    When the patient is assessed
    Then the rule Bilirubin is met
