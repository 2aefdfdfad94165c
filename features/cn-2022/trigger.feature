Feature: What the Chinese guideline 2022 says around the diagnosis

  @rule:cn-2022.trigger.untreated-survival @rule:cn-2022.trigger.three-steps @rule:cn-2022.trigger.typical-fever @rule:cn-2022.trigger.criteria-restated @rule:cn-2022.trigger.etiology-classes @rule:cn-2022.trigger.response-interval
  Scenario Outline: An adult with five criteria is told: <words>
    Given these results for a 45-year-old man
      | temperature      | 39.4 Cel  |
      | splenomegaly     | yes       |
      | fibrinogen       | 1.1 g/L   |
      | hemophagocytosis | yes       |
      | ferritin         | 9000 ug/L |
    When the patient is assessed
    Then HLH-2004 is met
    And a card says "<words>"

    Examples:
      | words                                        |
      | the median survival is 2 months or less      |
      | Three steps: suspected, confirmed, etiologic |
      | unexplained fever above 38.5 Cel             |
      | Diagnosis by HLH-2004 (molecular, or 5 of 8) |
      | infection, malignancy, MAS, other            |
      | Response is judged about every 2 weeks       |

  @rule:cn-2022.trigger.untreated-survival @rule:cn-2022.trigger.three-steps @rule:cn-2022.trigger.typical-fever @rule:cn-2022.trigger.criteria-restated @rule:cn-2022.trigger.etiology-classes @rule:cn-2022.trigger.response-interval
  Scenario: Before anything was measured none of it is said
    Given a 45-year-old man
    When the patient is assessed
    Then the judgments are
      | Untreated survival            | unknown |
      | Three steps of diagnosis      | unknown |
      | Typical fever                 | unknown |
      | How the criteria are restated | unknown |
      | Classes of etiology           | unknown |
      | When response is judged       | unknown |

  @rule:cn-2022.trigger.no-2025-edition
  Scenario: The circulating 2025 document is named and not used
    Given a 45-year-old man
    When the patient is assessed
    Then a card says "Its authenticity is not confirmed: not implemented"
