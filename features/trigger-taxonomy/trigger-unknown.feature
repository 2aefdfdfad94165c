Feature: When no trigger is on record

  @rule:trigger-taxonomy.trigger.unknown @rule:trigger-taxonomy.trigger.search-again @rule:trigger-taxonomy.trigger.nacho @rule:trigger-taxonomy.trigger.group-h
  Scenario: HLH by five criteria and no trigger
    Given these results for a 45-year-old man
      | temperature      | 39.4 Cel  |
      | splenomegaly     | yes       |
      | fibrinogen       | 1.1 g/L   |
      | hemophagocytosis | yes       |
      | ferritin         | 9000 ug/L |
    When the patient is assessed
    Then HLH-2004 is met
    And the trigger unknown, search is met
    And these tests are advised
      | Search again at 2 to 4 weeks | tissue_biopsy | 14 d |
    And a card says "NACHO: tell HLH disease from HLH disease mimics"
    And a card says "HLH is group H"

  @rule:trigger-taxonomy.trigger.unknown @rule:trigger-taxonomy.trigger.search-again
  Scenario: The same man with a recorded lymphoma
    Given these results for a 45-year-old man
      | temperature      | 39.4 Cel  |
      | splenomegaly     | yes       |
      | fibrinogen       | 1.1 g/L   |
      | hemophagocytosis | yes       |
      | ferritin         | 9000 ug/L |
      | lymphoma         | yes       |
    When the patient is assessed
    Then the trigger unknown, search is not met
    And no test is advised by
      | Search again at 2 to 4 weeks |

  @rule:trigger-taxonomy.trigger.nacho @rule:trigger-taxonomy.trigger.group-h
  Scenario: While HLH is open the groups are not named
    Given a 45-year-old man
    When the patient is assessed
    Then the judgments are
      | NACHO subtypes                        | unknown |
      | Histiocytosis classification, group H | unknown |
