Feature: The MH score as points

  @rule:mh-score.score.onset-age @rule:mh-score.score.neutrophils @rule:mh-score.score.fibrinogen @rule:mh-score.score.splenomegaly @rule:mh-score.score.platelets @rule:mh-score.score.hemoglobin @rule:mh-score.score.total
  Scenario: Every item on its own limit, no enlarged spleen
    Given these results for a 3-year-old child
      | onset_age    | 1.6 a      |
      | neutrophils  | 1.4 10*9/L |
      | fibrinogen   | 131 mg/dL  |
      | splenomegaly | no         |
      | platelets    | 78 10*9/L  |
      | hemoglobin   | 8.3 g/dL   |
    When the patient is assessed
    Then MH score scores 111

  @rule:mh-score.score.total
  Scenario: Age at onset not known
    Given these results for a 3-year-old child
      | neutrophils  | 1.0 10*9/L |
      | fibrinogen   | 100 mg/dL  |
      | splenomegaly | yes        |
      | platelets    | 50 10*9/L  |
      | hemoglobin   | 7.5 g/dL   |
    When the patient is assessed
    Then MH score scores 86 to 123

  @rule:mh-score.score.onset-age @rule:mh-score.score.neutrophils @rule:mh-score.score.fibrinogen @rule:mh-score.score.splenomegaly @rule:mh-score.score.platelets @rule:mh-score.score.hemoglobin @rule:mh-score.score.total
  Scenario: Every item one step above its limit, the spleen enlarged
    Given these results for a 3-year-old child
      | sjia         | yes         |
      | onset_age    | 1.61 a      |
      | neutrophils  | 1.41 10*9/L |
      | fibrinogen   | 132 mg/dL   |
      | splenomegaly | yes         |
      | platelets    | 79 10*9/L   |
      | hemoglobin   | 8.4 g/dL    |
    When the patient is assessed
    Then the judgments are
      | Age at onset (MH score) | 0  |
      | Neutrophils (MH score)  | 0  |
      | Fibrinogen (MH score)   | 0  |
      | Splenomegaly (MH score) | 12 |
      | Platelets (MH score)    | 0  |
      | Hemoglobin (MH score)   | 0  |
      | MH score, total         | 12 |
