Feature: What predicted death in adults with HLH

  @rule:predictors-adults.severity.lymphoma @rule:predictors-adults.severity.altered-mental-status @rule:predictors-adults.severity.very-high-ferritin @rule:predictors-adults.severity.interleukin-6
  Scenario Outline: <finding> of <value>
    Given a 58-year-old patient
    And <finding> is <value>
    When the patient is assessed
    Then the judgments are
      | <item> | <verdict> |

    Examples:
      | finding                | value       | item                                                     | verdict |
      | Lymphoma               | yes         | Lymphoma (30-day death)                                  | met     |
      | Lymphoma               | no          | Lymphoma (30-day death)                                  | not met |
      | Level of consciousness | unarousable | Altered mental status (1-year death, odds ratio 11.9)    | met     |
      | Level of consciousness | normal      | Altered mental status (1-year death, odds ratio 11.9)    | not met |
      | Ferritin               | 31381 ug/L  | Ferritin from 31 381 (1-year death, odds ratio 8.3)      | met     |
      | Ferritin               | 31380 ug/L  | Ferritin from 31 381 (1-year death, odds ratio 8.3)      | not met |
      | Interleukin 6          | 18.59 pg/mL | Interleukin-6 from 18.59 (1-year death, odds ratio 19.4) | met     |
      | Interleukin 6          | 18.58 pg/mL | Interleukin-6 from 18.59 (1-year death, odds ratio 19.4) | not met |
      | Interleukin 6          | pending     | Interleukin-6 from 18.59 (1-year death, odds ratio 19.4) | unknown |

  @rule:predictors-adults.severity.falling-platelets
  Scenario Outline: Platelets from 80 yesterday to <now>
    Given a 58-year-old patient
    And these results 1 day ago
      | platelets | 80 10*9/L |
    And platelets is <now>
    When the patient is assessed
    Then the judgments are
      | Falling platelets (30-day death) | <verdict> |

    Examples:
      | now       | verdict |
      | 79 10*9/L | met     |
      | 80 10*9/L | not met |

  @rule:predictors-adults.severity.male
  Scenario Outline: A 58-year-old <who>
    Given a 58-year-old <who>
    When the patient is assessed
    Then the judgments are
      | Male (1-year death, odds ratio 5.5) | <verdict> |

    Examples:
      | who     | verdict |
      | man     | met     |
      | woman   | not met |
      | patient | unknown |

  @rule:predictors-adults.severity.ohi
  Scenario Outline: B-cell lymphoma with a ferritin of <ferritin>
    Given these results for a 60-year-old man
      | lymphoma              | yes        |
      | lymphoma_type         | b_cell     |
      | soluble IL-2 receptor | 3901 U/mL  |
      | ferritin              | <ferritin> |
    When the patient is assessed
    Then the judgments are
      | OHI positive (mortality, hazard ratio 4.3) | <verdict> |

    Examples:
      | ferritin  | verdict |
      | 1001 ug/L | met     |
      | 1000 ug/L | not met |
