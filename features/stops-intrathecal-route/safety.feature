Feature: Systemic products written for the spine

  @rule:stops-intrathecal-route.safety.hs-43-systemic-product
  Scenario Outline: A systemic product written for the spine
    Given a 34-year-old man
    And methotrexate 12 mg once <route> is proposed
    When the patient is assessed
    Then <outcome>
    Examples:
      | route | outcome                              |
      | IT    | methotrexate is blocked by HS-43     |
      | IV    | methotrexate is not blocked by HS-43 |
