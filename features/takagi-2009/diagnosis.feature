Feature: HLH after transplantation by Takagi

  @rule:takagi-2009.diagnosis.hlh
  Scenario: Both major items
    Given these results for a 45-year-old
      | allogeneic_hsct              | yes |
      | engraftment_failure_or_delay | yes |
      | hemophagocytosis             | yes |
    When the patient is assessed
    Then HLH after transplantation (Takagi 2009) is met

  @rule:takagi-2009.diagnosis.hlh
  Scenario: No transplantation
    Given a 45-year-old
    And Allogeneic transplant done is no
    When the patient is assessed
    Then HLH after transplantation (Takagi 2009) does not apply
