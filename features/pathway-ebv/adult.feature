Feature: EBV-HLH in adults

  Background:
    Given these results for a 34-year-old man
      | temperature          | 39.2 Cel          |
      | splenomegaly         | yes               |
      | hemoglobin           | 80 g/L            |
      | platelets            | 45 10*9/L         |
      | neutrophils          | 0.8 10*9/L        |
      | ferritin             | 12000 ug/L        |
      | triglycerides        | 3.5 mmol/L        |
      | fibrinogen           | 1.2 g/L           |
      | soluble_il2_receptor | 9000 U/mL         |
      | bilirubin_total      | 80 umol/L         |
      | ebv_dna_plasma       | 50000 {copies}/mL |

  @rule:pathway-ebv.pathway.adult
  Scenario: Severe disease
    When the patient is assessed
    Then the options include "Dexamethasone with etoposide in the adult range, decided again"
