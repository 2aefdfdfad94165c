Feature: Inflammatory disease that looks like HLH

  @rule:mimics-inflammation.trigger.sepsis @rule:mimics-inflammation.trigger.acute-liver-failure @rule:mimics-inflammation.trigger.still-flare @rule:mimics-inflammation.trigger.lupus-or-mda5 @rule:mimics-inflammation.trigger.dress @rule:mimics-inflammation.trigger.cytokine-release @rule:mimics-inflammation.trigger.kawasaki-mis-c
  Scenario Outline: HLH by criteria with <finding> of <value>
    Given these results for a 45-year-old man
      | temperature      | 39.4 Cel  |
      | splenomegaly     | yes       |
      | fibrinogen       | 1.1 g/L   |
      | hemophagocytosis | yes       |
      | ferritin         | 9000 ug/L |
    And <finding> is <value>
    When the patient is assessed
    Then a card says "<words>"

    Examples:
      | finding                                       | value    | words                                 |
      | Sepsis                                        | yes      | very high procalcitonin               |
      | Blood culture                                 | positive | very high procalcitonin               |
      | Acute liver failure                           | yes      | factors V and VII low                 |
      | Adult-onset Still disease                     | yes      | think of MAS when these become normal |
      | Systemic lupus erythematosus                  | yes      | low C3 and C4                         |
      | Drug reaction suspected as trigger            | yes      | rash 2 to 8 weeks after the drug      |
      | CRS grade                                     | 1        | it responds to tocilizumab or steroid |
      | Multisystem inflammatory syndrome in children | yes      | coronary changes                      |

  @rule:mimics-inflammation.trigger.sepsis @rule:mimics-inflammation.trigger.acute-liver-failure @rule:mimics-inflammation.trigger.still-flare @rule:mimics-inflammation.trigger.lupus-or-mda5 @rule:mimics-inflammation.trigger.dress @rule:mimics-inflammation.trigger.cytokine-release @rule:mimics-inflammation.trigger.kawasaki-mis-c
  Scenario: HLH by criteria with every inflammatory mimic asked and excluded
    Given these results for a 45-year-old man
      | temperature      | 39.4 Cel  |
      | splenomegaly     | yes       |
      | fibrinogen       | 1.1 g/L   |
      | hemophagocytosis | yes       |
      | ferritin         | 9000 ug/L |
    And these results
      | sepsis               | no        |           |
      | blood_culture        | negative  |           |
      | procalcitonin        | 0.5 ng/mL | 0.5 ng/mL |
      | acute_liver_failure  | no        |           |
      | paracetamol_overdose | no        |           |
      | viral_hepatitis      | no        |           |
      | sjia                 | no        |           |
      | aosd                 | no        |           |
      | sle                  | no        |           |
      | anti_mda5            | no        |           |
      | complement_low       | no        |           |
      | drug_reaction        | no        |           |
      | eosinophilia         | no        |           |
      | crs_grade            | 0         |           |
      | icans_grade          | 0         |           |
      | kawasaki_disease     | no        |           |
      | mis_c                | no        |           |
    When the patient is assessed
    Then the judgments are
      | Bacterial sepsis or organ failure        | not met |
      | Acute liver failure or hepatitis         | not met |
      | Flare of Still disease                   | not met |
      | Lupus flare or anti-MDA5 dermatomyositis | not met |
      | DRESS                                    | not met |
      | Cytokine release syndrome or ICANS       | not met |
      | Kawasaki disease or MIS-C                | not met |
