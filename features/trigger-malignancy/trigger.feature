Feature: Malignancy behind HLH

  @rule:trigger-malignancy.trigger.lymphoma @rule:trigger-malignancy.trigger.lymphoma-t-nk @rule:trigger-malignancy.trigger.lymphoma-b-hodgkin @rule:trigger-malignancy.trigger.leukemia @rule:trigger-malignancy.trigger.mds @rule:trigger-malignancy.trigger.castleman @rule:trigger-malignancy.trigger.histiocytic-neoplasm @rule:trigger-malignancy.trigger.solid-tumor @rule:trigger-malignancy.trigger.malignancy
  Scenario Outline: <finding> is <value>
    Given a 60-year-old man
    And <finding> is <value>
    When the patient is assessed
    Then the triggers are
      | <trigger>  | met |
      | malignancy | met |

    Examples:
      | finding                                                           | value         | trigger                    |
      | Lymphoma                                                          | yes           | lymphoma                   |
      | Type of lymphoma                                                  | t_cell        | T- or NK-cell lymphoma     |
      | Type of lymphoma                                                  | nk_t          | T- or NK-cell lymphoma     |
      | Type of lymphoma                                                  | b_cell        | B-cell or Hodgkin lymphoma |
      | Type of lymphoma                                                  | intravascular | B-cell or Hodgkin lymphoma |
      | Type of lymphoma                                                  | hodgkin       | B-cell or Hodgkin lymphoma |
      | Leukemia                                                          | yes           | leukemia                   |
      | Myelodysplastic syndrome                                          | yes           | myelodysplastic syndrome   |
      | Castleman disease or TAFRO                                        | yes           | Castleman disease          |
      | Histiocytic neoplasm (Langerhans, Erdheim-Chester, Rosai-Dorfman) | yes           | histiocytic neoplasm       |
      | Solid tumor                                                       | yes           | solid tumor                |

  @rule:trigger-malignancy.trigger.lymphoma @rule:trigger-malignancy.trigger.leukemia @rule:trigger-malignancy.trigger.mds @rule:trigger-malignancy.trigger.castleman @rule:trigger-malignancy.trigger.histiocytic-neoplasm @rule:trigger-malignancy.trigger.solid-tumor
  Scenario: Malignancy looked for and absent
    Given these results for a 60-year-old man
      | Lymphoma                                                          | no |
      | Leukemia                                                          | no |
      | Myelodysplastic syndrome                                          | no |
      | Castleman disease or TAFRO                                        | no |
      | Histiocytic neoplasm (Langerhans, Erdheim-Chester, Rosai-Dorfman) | no |
      | Solid tumor                                                       | no |
    When the patient is assessed
    Then the triggers are
      | lymphoma                 | not met |
      | leukemia                 | not met |
      | myelodysplastic syndrome | not met |
      | Castleman disease        | not met |
      | histiocytic neoplasm     | not met |
      | solid tumor              | not met |

  @rule:trigger-malignancy.trigger.lymphoma @rule:trigger-malignancy.trigger.lymphoma-t-nk @rule:trigger-malignancy.trigger.lymphoma-b-hodgkin @rule:trigger-malignancy.trigger.leukemia @rule:trigger-malignancy.trigger.mds @rule:trigger-malignancy.trigger.castleman @rule:trigger-malignancy.trigger.histiocytic-neoplasm @rule:trigger-malignancy.trigger.solid-tumor @rule:trigger-malignancy.trigger.malignancy
  Scenario: Malignancy not looked for
    Given a 60-year-old man
    When the patient is assessed
    Then every one of the malignant triggers is unknown

  @rule:trigger-malignancy.trigger.lymphoma-t-nk @rule:trigger-malignancy.trigger.lymphoma-b-hodgkin
  Scenario: A lymphoma of neither family
    Given these results for a 60-year-old man
      | Lymphoma         | yes   |
      | Type of lymphoma | other |
    When the patient is assessed
    Then the triggers are
      | lymphoma                   | met     |
      | T- or NK-cell lymphoma     | not met |
      | B-cell or Hodgkin lymphoma | not met |

  @rule:trigger-malignancy.trigger.ebv-beside-lymphoma
  Scenario Outline: A lymphoma with EBV in plasma of <load>
    Given a 60-year-old man
    And Lymphoma is yes
    And EBV DNA in plasma is <load>
    When the patient is assessed
    Then EBV beside lymphoma is <verdict>

    Examples:
      | load             | verdict |
      | 1320 {copies}/mL | met     |
      | 400 {copies}/mL  | unknown |
      | 0 {copies}/mL    | not met |
