Feature: Mimics of blood and storage disease nobody asked about, and the newborn

  @rule:mimics-blood-and-storage.trigger.microangiopathy @rule:mimics-blood-and-storage.trigger.lymphoma-itself @rule:mimics-blood-and-storage.trigger.endemic-infection @rule:mimics-blood-and-storage.trigger.histiocytosis-or-castleman @rule:mimics-blood-and-storage.trigger.storage-disease @rule:mimics-blood-and-storage.trigger.alps @rule:mimics-blood-and-storage.trigger.high-ferritin-otherwise @rule:mimics-blood-and-storage.trigger.marrow-failure
  Scenario: HLH by criteria and none of them asked about
    Given these results for a 45-year-old man
      | temperature      | 39.4 Cel  |
      | splenomegaly     | yes       |
      | fibrinogen       | 1.1 g/L   |
      | hemophagocytosis | yes       |
      | ferritin         | 9000 ug/L |
    When the patient is assessed
    Then the judgments are
      | Thrombotic microangiopathy, TTP, HUS or HELLP                | unknown |
      | Lymphoma or leukemia itself                                  | unknown |
      | Infections that fulfill nearly all criteria                  | unknown |
      | Langerhans and other histiocytosis, Castleman disease, TAFRO | unknown |
      | Storage and metabolic disease                                | unknown |
      | Autoimmune lymphoproliferative syndrome                      | unknown |
      | High ferritin from another cause                             | unknown |
      | Malnutrition or marrow failure                               | unknown |

  @rule:mimics-blood-and-storage.trigger.newborn
  Scenario Outline: An infant of <age> with five criteria
    Given a patient of <age>
    And these results
      | temperature      | 39.4 Cel  |
      | splenomegaly     | yes       |
      | fibrinogen       | 1.1 g/L   |
      | hemophagocytosis | yes       |
      | ferritin         | 9000 ug/L |
    When the patient is assessed
    Then HLH-2004 is met
    And the judgments are
      | Newborn: HSV, enterovirus, neonatal hemochromatosis, sepsis | <verdict> |

    Examples:
      | age  | verdict |
      | 27 d | met     |
      | 28 d | not met |

  @rule:mimics-blood-and-storage.trigger.checklist
  Scenario: Neither suspected nor met so far
    Given a 45-year-old man
    When the patient is assessed
    Then Mimics to go through is unknown
