Feature: Mimics of blood and storage disease asked and excluded, or not asked

  @rule:mimics-blood-and-storage.trigger.microangiopathy @rule:mimics-blood-and-storage.trigger.lymphoma-itself @rule:mimics-blood-and-storage.trigger.endemic-infection @rule:mimics-blood-and-storage.trigger.histiocytosis-or-castleman @rule:mimics-blood-and-storage.trigger.storage-disease @rule:mimics-blood-and-storage.trigger.alps @rule:mimics-blood-and-storage.trigger.high-ferritin-otherwise @rule:mimics-blood-and-storage.trigger.marrow-failure
  Scenario: HLH by criteria with every one of them excluded
    Given these results for a 45-year-old man
      | temperature      | 39.4 Cel  |
      | splenomegaly     | yes       |
      | fibrinogen       | 1.1 g/L   |
      | hemophagocytosis | yes       |
      | ferritin         | 9000 ug/L |
    And these results
      | schistocytes                     | no        |
      | haptoglobin_low                  | no        |
      | adamts13                         | 10 %      |
      | pregnant                         | no        |
      | postpartum                       | no        |
      | lymphoma                         | no        |
      | leukemia                         | no        |
      | tissue_biopsy                    | benign    |
      | soluble IL-2 receptor            | 3000 U/mL |
      | leishmania                       | no        |
      | tuberculosis                     | excluded  |
      | histoplasma                      | no        |
      | salmonella_typhi                 | no        |
      | malaria                          | no        |
      | rickettsia                       | no        |
      | brucella                         | no        |
      | sftsv                            | no        |
      | kala_azar_exposure               | no        |
      | tick_or_travel_exposure          | no        |
      | histiocytic_neoplasm             | no        |
      | castleman_disease                | no        |
      | edema                            | no        |
      | inborn_error_of_metabolism       | no        |
      | hlh_gene                         | prf1      |
      | ammonia_raised                   | no        |
      | double_negative_t_cells          | 6 %       |
      | iron_overload                    | no        |
      | hemolysis                        | no        |
      | dialysis                         | no        |
      | alcohol_misuse                   | no        |
      | aosd                             | no        |
      | rhabdomyolysis                   | no        |
      | severe_malnutrition              | no        |
      | cytopenia_from_marrow_hypoplasia | no        |
      | myelodysplastic_syndrome         | no        |
    When the patient is assessed
    Then the judgments are
      | Thrombotic microangiopathy, TTP, HUS or HELLP                | not met |
      | Lymphoma or leukemia itself                                  | not met |
      | Infections that fulfill nearly all criteria                  | not met |
      | Langerhans and other histiocytosis, Castleman disease, TAFRO | not met |
      | Storage and metabolic disease                                | not met |
      | Autoimmune lymphoproliferative syndrome                      | not met |
      | High ferritin from another cause                             | not met |
      | Malnutrition or marrow failure                               | not met |
