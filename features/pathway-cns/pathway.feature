Feature: Central nervous system in HLH

  Background:
    Given these results for a 3-year-old boy
      | csf_leukocytes | 30 10*6/L  |
      | hlh_gene_test  | pathogenic |
      | hlh_gene       | prf1       |

  @rule:pathway-cns.pathway.intrathecal @rule:pathway-cns.pathway.transplant
  @rule:pathway-cns.pathway.dexamethasone
  Scenario: Genotype and cerebrospinal fluid, with systemic disease
    Given these results
      | temperature          | 39.2 Cel   |
      | splenomegaly         | yes        |
      | hemoglobin           | 80 g/L     |
      | platelets            | 45 10*9/L  |
      | neutrophils          | 0.8 10*9/L |
      | ferritin             | 12000 ug/L |
      | triglycerides        | 3.5 mmol/L |
      | fibrinogen           | 1.2 g/L    |
      | soluble_il2_receptor | 9000 U/mL  |
      | bilirubin_total      | 80 umol/L  |
    And methylprednisolone 28 mg every 24 h is proposed
    When the patient is assessed
    Then the options include "MRI and lumbar puncture, then weekly intrathecal methotrexate with"
    And the options include "Plan transplantation early"
    And a warning says "CNS involvement: no other glucocorticoid silently takes the"

  @rule:pathway-cns.pathway.isolated
  Scenario: The cellular screen alone supports it
    Given these results
      | hlh_gene_test       | uncertain |
      | perforin_expression | absent    |
    When the patient is assessed
    Then the options include "Dexamethasone with intrathecal treatment, etoposide second, early"
