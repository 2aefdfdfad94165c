Feature: The MS score as a number

  @rule:ms-score.score.band
  Scenario: Exactly at the sJIA cut-off
    Given these results for an 8-year-old child
      | neurological_signs | no         |
      | bleeding           | none       |
      | active_arthritis   | yes        |
      | platelets          | 200 10*9/L |
      | ldh                | 400 U/L    |
      | fibrinogen         | 200 mg/dL  |
      | ferritin           | 2000 ng/mL |
    When the patient is assessed
    Then MS score against its two cut-offs is middle

  @rule:ms-score.score.band
  Scenario: Fibrinogen in g/L gives the same score
    Given these results for an 8-year-old child
      | neurological_signs | no         |
      | bleeding           | none       |
      | active_arthritis   | yes        |
      | platelets          | 450 10*9/L |
      | ldh                | 300 U/L    |
      | fibrinogen         | 5.5 g/L    |
      | ferritin           | 1200 ng/mL |
    When the patient is assessed
    Then MS score against its two cut-offs is low
