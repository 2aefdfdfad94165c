Feature: Pan score of a child with secondary, non-malignant HLH

  @rule:pan-2020.score.hemoglobin @rule:pan-2020.score.albumin @rule:pan-2020.score.platelets @rule:pan-2020.score.total
  Scenario Outline: Hemoglobin <hemoglobin>, albumin <albumin>, platelets <platelets>
    Given these results for a 6-year-old child
      | hemoglobin | <hemoglobin> |
      | albumin    | <albumin>    |
      | platelets  | <platelets>  |
    When the patient is assessed
    Then Pan risk score scores <points>
    And the judgments are
      | Hemoglobin (Pan) | <hb>  |
      | Albumin (Pan)    | <alb> |
      | Platelets (Pan)  | <plt> |

    Examples:
      | hemoglobin | albumin  | platelets | points | hb | alb    | plt |
      | 59 g/L     | 24 g/L   | 29 10*9/L | 5      | 2  | 2      | 1   |
      | 60 g/L     | 25 g/L   | 30 10*9/L | 0      | 0  | 0      | 0   |
      | 72 g/L     | not done | 12 10*9/L | 1 to 3 | 0  | 0 to 2 | 1   |
