Feature: Before an intrathecal dose

  @rule:stops-intrathecal.safety.hs-23-platelets
  Scenario Outline: Platelets
    Given a 34-year-old patient
    And intrathecal_methotrexate 12 mg is proposed
    And fibrinogen is 2.0 g/L
    And inr is 1.1
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                           | outcome                                          |
      | platelets is 49 10*9/L            | intrathecal_methotrexate is blocked by HS-23     |
      | platelets is 50 10*9/L            | intrathecal_methotrexate is not blocked by HS-23 |
      | platelets is 60 10*9/L 2 days ago | intrathecal_methotrexate is blocked by HS-23     |

  @rule:stops-intrathecal.safety.hs-23-fibrinogen
  @rule:stops-intrathecal.safety.hs-23-fibrinogen-low
  Scenario Outline: Fibrinogen
    Given a 34-year-old patient
    And intrathecal_methotrexate 12 mg is proposed
    And platelets is 60 10*9/L
    And inr is 1.1
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding               | outcome                                          |
      | fibrinogen is 0.9 g/L | intrathecal_methotrexate is blocked by HS-23     |
      | fibrinogen is 1.0 g/L | intrathecal_methotrexate is not blocked by HS-23 |
      | fibrinogen is 1.0 g/L | HS-23 warns about intrathecal_methotrexate       |
      | fibrinogen is pending | intrathecal_methotrexate is blocked by HS-23     |

  @rule:stops-intrathecal.safety.hs-23-inr
  Scenario Outline: INR
    Given a 34-year-old patient
    And intrathecal_methotrexate 12 mg is proposed
    And platelets is 60 10*9/L
    And fibrinogen is 2.0 g/L
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding        | outcome                                          |
      | inr is 1.6     | intrathecal_methotrexate is blocked by HS-23     |
      | inr is 1.5     | intrathecal_methotrexate is not blocked by HS-23 |
      | inr is pending | intrathecal_methotrexate is blocked by HS-23     |

  @rule:stops-intrathecal.safety.hs-23-intracranial-pressure
  @rule:stops-intrathecal.safety.hs-23-methotrexate-kidney
  Scenario Outline: Intracranial pressure and third-space fluid
    Given a 34-year-old patient
    And intrathecal_methotrexate 12 mg is proposed
    And platelets is 60 10*9/L
    And fibrinogen is 2.0 g/L
    And inr is 1.1
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                             | outcome                                          |
      | raised_intracranial_pressure is yes | intrathecal_methotrexate is blocked by HS-23     |
      | third_space_fluid is yes            | intrathecal_methotrexate is blocked by HS-23     |
      | raised_intracranial_pressure is no  | intrathecal_methotrexate is not blocked by HS-23 |

  @rule:stops-intrathecal.safety.hs-23-vinca-same-day
  Scenario Outline: A vinca alkaloid the same day
    Given a 34-year-old patient
    And intrathecal_methotrexate 12 mg is proposed
    And platelets is 60 10*9/L
    And fibrinogen is 2.0 g/L
    And inr is 1.1
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                  | outcome                                          |
      | vincristine 2 mg is proposed             | intrathecal_methotrexate is blocked by HS-23     |
      | vincristine 2 mg was given on 2026-11-20 | intrathecal_methotrexate is blocked by HS-23     |
      | no treatment has been given              | intrathecal_methotrexate is not blocked by HS-23 |
