Feature: An order for an infant

  @rule:hlh-94-protocol.safety.low-weight-order
  Scenario Outline: The other basis is said beside it
    Given a patient of 4 mo infant
    And these results
      | weight | <weight> |
      | height | 62 cm    |
    And etoposide 5 mg/kg is proposed
    When the patient is assessed
    Then <outcome>
    Examples:
      | weight | outcome                                |
      | 6.2 kg | a warning says "the two bases differ"  |
      | 20 kg  | no warning says "the two bases differ" |
