Feature: The molecular route of HLH-2004

  @rule:hlh-2004.diagnosis.gene @rule:hlh-2004.diagnosis.hlh @rule:hlh-2004.diagnosis.genotype-without-activity
  Scenario: A healthy sibling with a pathogenic genotype
    Given these results for a 2-year-old child
      | hlh_gene_test         | pathogenic |
      | perforin              | absent     |
      | temperature           | 36.7 Cel   |
      | splenomegaly          | no         |
      | hemoglobin            | 128 g/L    |
      | platelets             | 250 10*9/L |
      | neutrophils           | 3.0 10*9/L |
      | triglycerides         | 1.0 mmol/L |
      | fibrinogen            | 2.8 g/L    |
      | hemophagocytosis      | no         |
      | nk_activity_low       | no         |
      | ferritin              | 60 ug/L    |
      | soluble IL-2 receptor | 500 U/mL   |
    When the patient is assessed
    Then HLH-2004 is met
    And Molecular diagnosis is met
    And a warning says "no clinical item is met so far"

  @rule:hlh-2004.diagnosis.gene
  Scenario: One uncertain variant is not a molecular diagnosis
    Given a 34-year-old patient
    And HLH gene test is uncertain
    When the patient is assessed
    Then Molecular diagnosis is not met

  @rule:hlh-2004.diagnosis.activity-stated-apart
  Scenario: The genotype alone says nothing of activity
    Given a 34-year-old patient
    And HLH gene test is pathogenic
    When the patient is assessed
    Then a card says "activity is stated separately"
