Feature: Primary HLH by genotype, supported by screens

  @rule:hlh-genetics.diagnosis.primary-hlh
  Scenario: A healthy sibling with the genotype
    Given these results for a 3-year-old child
      | hlh_gene_test    | pathogenic |
      | temperature      | 36.8 Cel   |
      | splenomegaly     | no         |
      | fibrinogen       | 3.0 g/L    |
      | triglycerides    | 1.0 mmol/L |
      | hemophagocytosis | no         |
      | ferritin         | 40 ug/L    |
    When the patient is assessed
    Then Primary HLH: genes and screens is met

  @rule:hlh-genetics.diagnosis.screen-supports @rule:hlh-genetics.diagnosis.screen-accuracy @rule:hlh-genetics.diagnosis.degranulation-accuracy
  Scenario: An abnormal screen supports and does not diagnose
    Given these results for a 2-year-old child
      | perforin_expression | absent |
      | delta_cd107a        | 12 %   |
    When the patient is assessed
    Then Primary HLH: genes and screens cannot decide yet
    And A cellular screen supports primary HLH is met
    And Accuracy of the flow screens is met
    And Accuracy of resting NK degranulation is met

  @rule:hlh-genetics.diagnosis.screen-date-unknown
  Scenario: A low screen under dexamethasone without a date
    Given a 2-year-old child
    And Perforin expression is reduced
    And dexamethasone is taken
    When the patient is assessed
    Then a warning says "A cellular screen is low under treatment"

  @rule:hlh-genetics.diagnosis.negative-panel
  Scenario: A negative panel is usual
    Given a 2-year-old child
    And HLH gene test is negative
    When the patient is assessed
    Then What a negative panel means is met

  @rule:hlh-genetics.diagnosis.primary-hlh @rule:hlh-genetics.diagnosis.screen-supports @rule:hlh-genetics.diagnosis.negative-panel @rule:hlh-genetics.diagnosis.screen-accuracy @rule:hlh-genetics.diagnosis.degranulation-accuracy
  Scenario Outline: A gene report that says <report> and perforin <perforin>
    Given these results for a 1-year-old child
      | hlh_gene_test            | <report>   |
      | perforin_expression      | <perforin> |
      | sap_expression           | present    |
      | xiap_expression          | present    |
      | cd107a_degranulation_low | no         |
    When the patient is assessed
    Then the judgments are
      | Molecular diagnosis of primary HLH   | <molecular> |
      | What a negative panel means          | <panel>     |
      | Accuracy of resting NK degranulation | not met     |

    Examples:
      | report     | perforin | molecular | panel   |
      | pathogenic | absent   | met       | not met |
      | uncertain  | present  | not met   | not met |
      | negative   | present  | not met   | met     |
      | pending    | present  | unknown   | unknown |
