Feature: What to avoid with lymphoma regimens

  Background:
    Given a 34-year-old man

  @rule:lymphoma-regimens.safety.vinca-hepatitis
  Scenario Outline: Vinca in severe hepatitis
    Given vincristine 1.4 mg/m2 once is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                          | outcome                                    |
      | severe_hepatic_impairment is yes | a warning says "no dose-dense vinca drug"  |
      | severe_hepatic_impairment is no  | no warning says "no dose-dense vinca drug" |

  @rule:lymphoma-regimens.safety.asparaginase-fibrinogen
  Scenario Outline: Asparaginase with low fibrinogen
    Given pegaspargase 2000 [IU]/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding               | outcome                                          |
      | fibrinogen is 0.9 g/L | a warning says "correct it before asparaginase"  |
      | fibrinogen is 1.0 g/L | no warning says "correct it before asparaginase" |
