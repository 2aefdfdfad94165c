Feature: Blood, storage and other disease that looks like HLH

  @rule:mimics-blood-and-storage.trigger.microangiopathy @rule:mimics-blood-and-storage.trigger.lymphoma-itself @rule:mimics-blood-and-storage.trigger.endemic-infection @rule:mimics-blood-and-storage.trigger.histiocytosis-or-castleman @rule:mimics-blood-and-storage.trigger.storage-disease @rule:mimics-blood-and-storage.trigger.alps @rule:mimics-blood-and-storage.trigger.high-ferritin-otherwise @rule:mimics-blood-and-storage.trigger.marrow-failure
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
      | finding                                    | value | words                                |
      | schistocytes                               | yes   | ADAMTS13 below 10 %                  |
      | adamts13                                   | 9 %   | ADAMTS13 below 10 %                  |
      | lymphoma                                   | yes   | the receptor rises with tumor burden |
      | brucella                                   | yes   | Geography, smear and PCR tell        |
      | Castleman disease or TAFRO                 | yes   | TAFRO has anasarca                   |
      | Ammonia raised                             | yes   | amino and organic acids              |
      | Double-negative T cells                    | 7 %   | double-negative T cells above 6 %    |
      | Iron overload, transfusional or hereditary | yes   | transferrin saturation               |
      | Cytopenia explained by marrow hypoplasia   | yes   | marrow hypoplasia                    |

  @rule:mimics-blood-and-storage.trigger.checklist
  Scenario: HLH by criteria asks for what tells the mimics apart
    Given these results for a 45-year-old man
      | temperature      | 39.4 Cel  |
      | splenomegaly     | yes       |
      | fibrinogen       | 1.1 g/L   |
      | hemophagocytosis | yes       |
      | ferritin         | 9000 ug/L |
    When the patient is assessed
    Then these tests are advised
      | Mimics to go through | procalcitonin |
      | Mimics to go through | schistocytes  |
      | Mimics to go through | tissue_biopsy |
