Feature: Vincristine by bilirubin

  Background:
    Given a 34-year-old man
    And weight is 60 kg
    And height is 165 cm

  @rule:vincristine-liver.dose.bilirubin
  Scenario Outline: An order of 2 mg
    Given vincristine 2 mg once is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                      | outcome                         |
      | bilirubin_total is 35 umol/L | vincristine is blocked by HS-34 |
      | bilirubin_total is 52 umol/L | no dose of vincristine is given |
      | bilirubin_total is 52 umol/L | the rule Bilirubin is met       |
