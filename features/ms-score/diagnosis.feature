Feature: MAS or active Still disease by the MS score

  @rule:ms-score.diagnosis.mas @rule:ms-score.diagnosis.performance
  Scenario: Hemorrhage and falling counts in sJIA
    Given these results for an 8-year-old child
      | sjia               | yes        |
      | neurological_signs | no         |
      | bleeding           | minor      |
      | active_arthritis   | yes        |
      | platelets          | 110 10*9/L |
      | ldh                | 900 U/L    |
      | fibrinogen         | 210 mg/dL  |
      | ferritin           | 9000 ng/mL |
    When the patient is assessed
    Then MS score is met
    And What the MS score was derived from is met

  @rule:ms-score.diagnosis.mas @rule:ms-score.diagnosis.aosd-by-sjia-cut-off
  Scenario: Between the two cut-offs in adult-onset Still disease
    Given these results for a 34-year-old
      | aosd               | yes        |
      | sjia               | no         |
      | neurological_signs | no         |
      | bleeding           | none       |
      | active_arthritis   | yes        |
      | platelets          | 200 10*9/L |
      | ldh                | 500 U/L    |
      | fibrinogen         | 200 mg/dL  |
      | ferritin           | 2000 ng/mL |
    When the patient is assessed
    Then MS score is not met
    And MS score beside the sJIA cut-off in adult-onset Still disease is met

  @rule:ms-score.diagnosis.mas
  Scenario: No Still disease
    Given a 34-year-old
    And sjia is no
    And aosd is no
    When the patient is assessed
    Then MS score does not apply
