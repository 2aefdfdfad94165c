Feature: Chinese DIC score

  @rule:cdss-2017.score.underlying @rule:cdss-2017.score.bleeding @rule:cdss-2017.score.shock @rule:cdss-2017.score.microthrombosis @rule:cdss-2017.score.platelets @rule:cdss-2017.score.d-dimer @rule:cdss-2017.score.pt-aptt @rule:cdss-2017.score.fibrinogen @rule:cdss-2017.score.total
  Scenario Outline: <case>
    Given these results for a 50-year-old patient
      | dic_underlying_disorder | <cause>    |
      | bleeding                | <bleeding> |
      | vasopressor             | <pressor>  |
      | shock                   | no         |
      | microthrombosis         | <thrombi>  |
      | lymphoma                | no         |
      | leukemia                | no         |
      | platelets               | <plt>      |
      | d_dimer                 | <dimer>    |
      | pt_prolongation         | <pt>       |
      | fibrinogen              | <fib>      |
    When the patient is assessed
    Then the judgments are
      | Underlying disorder (CDSS)                               | <u>     |
      | Unexplained bleeding (CDSS)                              | <b>     |
      | Microcirculatory failure or shock (CDSS)                 | <s>     |
      | Thrombosis, necrosis or unexplained organ failure (CDSS) | <m>     |
      | Platelets (CDSS)                                         | <p>     |
      | D-dimer (CDSS)                                           | <d>     |
      | Prothrombin time and aPTT (CDSS)                         | <t>     |
      | Fibrinogen (CDSS)                                        | <f>     |
      | CDSS total                                               | <total> |

    Examples:
      | case                          | cause | bleeding | pressor | thrombi | plt        | dimer          | pt    | fib      | u | b | s | m | p | d | t | f | total    |
      | Everything past its limit     | yes   | minor    | one     | yes     | 79 10*9/L  | 9.00 mg/L{FEU} | 6.0 s | 0.99 g/L | 2 | 1 | 1 | 1 | 2 | 3 | 2 | 1 | 13 to 14 |
      | Everything one step before it | yes   | none     | none    | no      | 80 10*9/L  | 8.99 mg/L{FEU} | 5.9 s | 1.00 g/L | 2 | 0 | 0 | 0 | 1 | 2 | 1 | 0 | 6 to 7   |
      | Nothing but the question      | no    | none     | none    | no      | 100 10*9/L | 4.99 mg/L{FEU} | 3.0 s | 1.00 g/L | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 1 to 2   |

  @rule:cdss-2017.score.platelet-fall
  Scenario Outline: Platelets fall from <before> to <now> within a day
    Given a 50-year-old patient
    And these results 1 day ago
      | platelets | <before> |
    And platelets is <now>
    When the patient is assessed
    Then the judgments are
      | Platelets halved within 24 h (CDSS) | <points> |

    Examples:
      | before    | now       | points |
      | 80 10*9/L | 40 10*9/L | 1      |
      | 80 10*9/L | 41 10*9/L | 0      |
      | not done  | 40 10*9/L | 0 to 1 |

  @rule:cdss-2017.score.platelets
  Scenario Outline: With a lymphoma platelets of <platelets> count <points>
    Given these results for a 50-year-old patient
      | lymphoma  | yes         |
      | platelets | <platelets> |
    When the patient is assessed
    Then the judgments are
      | Platelets (CDSS) | <points> |

    Examples:
      | platelets | points |
      | 49 10*9/L | 1      |
      | 50 10*9/L | 0      |
