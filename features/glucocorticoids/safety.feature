Feature: Before and behind a glucocorticoid

  @rule:glucocorticoids.safety.tissue-first
  Scenario: Tissue first, where it can wait
    Given these results for a 3-year-old boy
      | temperature   | 39.4 Cel   |
      | splenomegaly  | yes        |
      | hemoglobin    | 72 g/L     |
      | platelets     | 62 10*9/L  |
      | ferritin      | 9200 ug/L  |
      | fibrinogen    | 1.1 g/L    |
      | triglycerides | 3.6 mmol/L |
      | weight        | 14 kg      |
      | height        | 95 cm      |
      | ebv_infection | yes        |
      | creatinine    | 26 umol/L  |
    And no treatment has been given
    And no medicines are taken
    When the patient is assessed
    Then a warning says "Before the first glucocorticoid"

  @rule:glucocorticoids.safety.tissue-first
  Scenario: Tissue is there
    Given these results for a 3-year-old boy
      | temperature        | 39.4 Cel   |
      | splenomegaly       | yes        |
      | hemoglobin         | 72 g/L     |
      | platelets          | 62 10*9/L  |
      | ferritin           | 9200 ug/L  |
      | fibrinogen         | 1.1 g/L    |
      | triglycerides      | 3.6 mmol/L |
      | weight             | 14 kg      |
      | height             | 95 cm      |
      | ebv_infection      | yes        |
      | creatinine         | 26 umol/L  |
      | marrow_examination | abnormal   |
      | tissue_biopsy      | benign     |
    And no treatment has been given
    And no medicines are taken
    When the patient is assessed
    Then no warning says "Before the first glucocorticoid"

  @rule:glucocorticoids.safety.dexamethasone-above-20
  Scenario Outline: More than 20 mg a day is confirmed
    Given a 34-year-old patient
    And dexamethasone <dose> per day is proposed
    When the patient is assessed
    Then <outcome>
    Examples:
      | dose  | outcome                                            |
      | 21 mg | a warning says "More than 20 mg of dexamethasone"  |
      | 20 mg | no warning says "More than 20 mg of dexamethasone" |

  @rule:glucocorticoids.safety.cns-substitution
  Scenario Outline: CNS disease and methylprednisolone
    Given a 34-year-old patient
    And neurological_signs is <signs>
    And methylprednisolone 60 mg per day is proposed
    When the patient is assessed
    Then <outcome>
    Examples:
      | signs | outcome                                      |
      | yes   | a warning says "never substituted silently"  |
      | no    | no warning says "never substituted silently" |

  @rule:glucocorticoids.safety.adrenal
  Scenario: Week 8
    Given today is 2026-04-20
    And a 3-year-old boy
    And etoposide 150 mg/m2 was given on 2026-03-02
    And dexamethasone 1 mg is taken
    When the patient is assessed
    Then a warning says "screen for adrenal insufficiency"
