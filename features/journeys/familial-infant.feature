Feature: An infant with familial HLH, from admission to the genotype

  Scenario: From a fever that does not break to a named gene
    Given these results for a patient of 3 mo
      | consanguinity    | yes        |
      | temperature      | 39.3 Cel   |
      | splenomegaly     | yes        |
      | hemoglobin       | 74 g/L     |
      | platelets        | 34 10*9/L  |
      | neutrophils      | 0.7 10*9/L |
      | ferritin         | 4200 ug/L  |
      | hemophagocytosis | pending    |
      | nk_activity_low  | pending    |
    When the patient is assessed
    Then the judgments are
      | HLH-2004                                  | unknown       |
      | Genetics and functional tests recommended | met           |
      | Platelets below 40                        | met           |
      | Severity tier                             | severe so far |
      | No trigger on record yet                  | met           |
    When 1 day later these results arrive
      | triglycerides         | 4.4 mmol/L |
      | fibrinogen            | 0.8 g/L    |
      | soluble IL-2 receptor | 15200 U/mL |
      | perforin_expression   | absent     |
      | seizure               | yes        |
      | csf_leukocytes        | 22 10*6/L  |
    Then the judgments are
      | HLH-2004                               | met      |
      | A cellular screen supports primary HLH | met      |
      | Molecular diagnosis of primary HLH     | unknown  |
      | CNS involvement in HLH                 | met      |
      | Severity tier                          | critical |
    When 9 days later these results arrive
      | hlh_gene_test | pathogenic |
      | hlh_gene      | prf1       |
    Then the judgments are
      | Molecular diagnosis of primary HLH | met     |
      | Defect of cytotoxicity             | met     |
      | PRF1                               | met     |
      | No trigger on record yet           | not met |
