Feature: Intrathecal doses by age

  @rule:stops-intrathecal.safety.hs-23-methotrexate-band
  Scenario Outline: The age band of methotrexate
    Given intrathecal_methotrexate 8 mg is proposed
    And platelets is 60 10*9/L
    And fibrinogen is 2.0 g/L
    And inr is 1.1
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                            | outcome                                          |
      | a patient of 18 mo                 | intrathecal_methotrexate is not blocked by HS-23 |
      | a patient of 24 mo                 | intrathecal_methotrexate is blocked by HS-23     |
      | raised_intracranial_pressure is no | intrathecal_methotrexate is blocked by HS-23     |

  @rule:stops-intrathecal.safety.hs-23-steroid-band
  Scenario Outline: The age band of the companion steroid
    Given a patient of 18 mo
    And platelets is 60 10*9/L
    And fibrinogen is 2.0 g/L
    And inr is 1.1
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                   | outcome                                          |
      | intrathecal_prednisolone 6 mg is proposed | intrathecal_prednisolone is not blocked by HS-23 |
      | intrathecal_prednisolone 8 mg is proposed | intrathecal_prednisolone is blocked by HS-23     |
