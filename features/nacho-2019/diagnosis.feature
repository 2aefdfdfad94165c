Feature: What the annotated set of NACHO says, as evidence

  @rule:nacho-2019.diagnosis.hlh @rule:nacho-2019.diagnosis.five-of-eight @rule:nacho-2019.diagnosis.evidence-only
  Scenario: An infant with six of eight
    Given these results for a patient of 5 mo
      | temperature           | 39.2 Cel   |
      | splenomegaly          | yes        |
      | hemoglobin            | 78 g/L     |
      | platelets             | 32 10*9/L  |
      | neutrophils           | 0.6 10*9/L |
      | triglycerides         | 4.1 mmol/L |
      | fibrinogen            | 0.9 g/L    |
      | hemophagocytosis      | no         |
      | nk_activity_low       | yes        |
      | ferritin              | 8600 ug/L  |
      | soluble IL-2 receptor | 12400 U/mL |
    When the patient is assessed
    Then NACHO 2019 is met
    And a card says "evidence, not followed by any profile"

  @rule:nacho-2019.diagnosis.gene
  Scenario: The molecular diagnosis
    Given a 34-year-old patient
    And HLH gene test is pathogenic
    When the patient is assessed
    Then Molecular diagnosis (NACHO 2019) is met

  @rule:nacho-2019.diagnosis.no-cytopenia @rule:nacho-2019.diagnosis.fever-universal @rule:nacho-2019.diagnosis.hemophagocytosis-not-required
  Scenario: Items whose absence is commented
    Given these results for a 34-year-old patient
      | temperature      | 37.0 Cel   |
      | splenomegaly     | no         |
      | hemoglobin       | 118 g/L    |
      | platelets        | 140 10*9/L |
      | neutrophils      | 3.0 10*9/L |
      | triglycerides    | 1.4 mmol/L |
      | fibrinogen       | 3.4 g/L    |
      | ferritin         | 900 ug/L   |
      | hemophagocytosis | no         |
    When the patient is assessed
    Then a card says "doubt HLH"
    And a card says "nearly universal in untreated"
    And a card says "neither specific nor required"

  @rule:nacho-2019.diagnosis.low-fibrinogen
  Scenario: A low fibrinogen
    Given a 34-year-old patient
    And fibrinogen is 1.2 g/L
    When the patient is assessed
    Then a card says "paradoxical"

  @rule:nacho-2019.diagnosis.replace-nk-lysis
  Scenario: A lysis assay
    Given a 34-year-old patient
    And NK-cell activity low or absent, by the laboratory's limit is no
    When the patient is assessed
    Then a card says "replaced by perforin and CD107a"

  @rule:nacho-2019.diagnosis.lymphadenopathy
  Scenario: Enlarged lymph nodes
    Given a 34-year-old patient
    And lymphadenopathy is yes
    When the patient is assessed
    Then a card says "not a typical feature"

  @rule:nacho-2019.diagnosis.markers-informative
  Scenario: A ferritin
    Given a 34-year-old patient
    And ferritin is 8120 ng/mL
    When the patient is assessed
    Then a card says "far above ferritin 500"
