Feature: What predicted death in intensive care

  @rule:predictors-icu.severity.marrow-hemophagocytosis @rule:predictors-icu.severity.severe-bleeding @rule:predictors-icu.severity.fibrinogen
  Scenario Outline: <finding> of <value>
    Given a 58-year-old patient
    And In intensive care is yes
    And <finding> is <value>
    When the patient is assessed
    Then the judgments are
      | <item> | <verdict> |

    Examples:
      | finding                             | value    | item                                                 | verdict |
      | Hemophagocytosis on marrow aspirate | yes      | Marrow hemophagocytosis (ICU death, odds ratio 5.27) | met     |
      | Hemophagocytosis on marrow aspirate | no       | Marrow hemophagocytosis (ICU death, odds ratio 5.27) | not met |
      | hemophagocytosis                    | yes      | Marrow hemophagocytosis (ICU death, odds ratio 5.27) | met     |
      | bleeding                            | major    | Severe bleeding (poor outcome, odds ratio 3.2)       | met     |
      | bleeding                            | minor    | Severe bleeding (poor outcome, odds ratio 3.2)       | not met |
      | fibrinogen                          | 1.99 g/L | Fibrinogen below 2 g/L (death in intensive care)     | met     |
      | fibrinogen                          | 2.00 g/L | Fibrinogen below 2 g/L (death in intensive care)     | not met |
      | fibrinogen                          | pending  | Fibrinogen below 2 g/L (death in intensive care)     | unknown |

  @rule:predictors-icu.severity.age-and-sofa @rule:predictors-icu.severity.coagulopathy @rule:predictors-icu.severity.hlh-scores
  Scenario: The evidence shown in intensive care
    Given a 58-year-old patient
    And In intensive care is yes
    When the patient is assessed
    Then a card says "1.37 per SOFA point"
    And a card says "61 of 117"
    And a card says "1.011 per HScore point"

  @rule:predictors-icu.severity.age-and-sofa @rule:predictors-icu.severity.coagulopathy @rule:predictors-icu.severity.hlh-scores
  Scenario: On the ward it is not shown
    Given a 58-year-old patient
    And In intensive care is no
    When the patient is assessed
    Then the judgments are
      | Age, SOFA and its change in intensive care          | not met |
      | Coagulopathy in intensive care                      | not met |
      | HScore and HLH-2004 as predictors in intensive care | not met |
