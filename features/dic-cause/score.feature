Feature: An underlying disorder that can cause DIC

  @rule:dic-cause.score.underlying-disorder
  Scenario Outline: <finding> of <value> opens the DIC scores
    Given a 50-year-old man
    And <finding> is <value>
    When the patient is assessed
    Then Underlying disorder is <verdict>

    Examples:
      | finding                                | value      | verdict |
      | Underlying disorder known to cause DIC | yes        | met     |
      | Sepsis                                 | yes        | met     |
      | Lymphoma                               | yes        | met     |
      | Leukemia                               | yes        | met     |
      | Solid tumor                            | yes        | met     |
      | CRS grade                              | 1          | met     |
      | CRS grade                              | 0          | unknown |
      | HLH gene test                          | pathogenic | met     |
      | Sepsis                                 | no         | unknown |

  @rule:dic-cause.score.underlying-disorder
  Scenario: A recorded no decides against a lymphoma
    Given a 50-year-old man
    And Underlying disorder known to cause DIC is no
    And Lymphoma is yes
    When the patient is assessed
    Then Underlying disorder is not met

  @rule:dic-cause.score.underlying-disorder
  Scenario: Five criteria of HLH open the score without any record
    Given these results for a 45-year-old man
      | temperature      | 39.4 Cel  |
      | splenomegaly     | yes       |
      | fibrinogen       | 1.1 g/L   |
      | hemophagocytosis | yes       |
      | ferritin         | 9000 ug/L |
    When the patient is assessed
    Then Underlying disorder is met
    And ISTH overt DIC scores 0 to 7
