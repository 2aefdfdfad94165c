Feature: Hemophagocytosis that is not HLH, and mimics nobody asked about

  @rule:mimics-inflammation.trigger.hemophagocytosis-alone
  Scenario Outline: Hemophagocytosis <seen> with normal counts and ferritin
    Given these results for a 45-year-old man
      | temperature      | 37.0 Cel   |
      | splenomegaly     | no         |
      | hemoglobin       | 130 g/L    |
      | platelets        | 200 10*9/L |
      | neutrophils      | 3.0 10*9/L |
      | triglycerides    | 1.0 mmol/L |
      | fibrinogen       | 3.0 g/L    |
      | ferritin         | 200 ug/L   |
      | hlh_gene_test    | negative   |
      | hemophagocytosis | <seen>     |
    When the patient is assessed
    Then Hemophagocytosis without HLH is <verdict>

    Examples:
      | seen    | verdict |
      | yes     | met     |
      | no      | not met |
      | pending | unknown |

  @rule:mimics-inflammation.trigger.sepsis @rule:mimics-inflammation.trigger.acute-liver-failure @rule:mimics-inflammation.trigger.still-flare @rule:mimics-inflammation.trigger.lupus-or-mda5 @rule:mimics-inflammation.trigger.dress @rule:mimics-inflammation.trigger.cytokine-release @rule:mimics-inflammation.trigger.kawasaki-mis-c
  Scenario: HLH by criteria and no mimic asked about
    Given these results for a 45-year-old man
      | temperature      | 39.4 Cel  |
      | splenomegaly     | yes       |
      | fibrinogen       | 1.1 g/L   |
      | hemophagocytosis | yes       |
      | ferritin         | 9000 ug/L |
    When the patient is assessed
    Then the judgments are
      | Bacterial sepsis or organ failure        | unknown |
      | Acute liver failure or hepatitis         | unknown |
      | Flare of Still disease                   | unknown |
      | Lupus flare or anti-MDA5 dermatomyositis | unknown |
      | DRESS                                    | unknown |
      | Cytokine release syndrome or ICANS       | unknown |
      | Kawasaki disease or MIS-C                | unknown |
