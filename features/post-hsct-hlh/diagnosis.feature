Feature: What is known about HLH after transplantation and cell therapy

  @rule:post-hsct-hlh.diagnosis.survey
  Scenario: After an allogeneic transplantation
    Given a 45-year-old
    And Allogeneic transplant done is yes
    When the patient is assessed
    Then a card says "Not a definition"
