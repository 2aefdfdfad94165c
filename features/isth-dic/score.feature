Feature: ISTH score of overt DIC

  @rule:isth-dic.score.platelets @rule:isth-dic.score.fibrin-marker @rule:isth-dic.score.pt @rule:isth-dic.score.fibrinogen @rule:isth-dic.score.total
  Scenario Outline: Platelets <platelets>, marker <marker>, PT <pt> too long, fibrinogen <fibrinogen>
    Given these results for a 50-year-old patient
      | dic_underlying_disorder | yes          |
      | platelets               | <platelets>  |
      | isth_fibrin_marker      | <marker>     |
      | pt_prolongation         | <pt>         |
      | fibrinogen              | <fibrinogen> |
    When the patient is assessed
    Then ISTH overt DIC scores <total>

    Examples:
      | platelets  | marker   | pt       | fibrinogen | total  |
      | 48 10*9/L  | strong   | 4.0 s    | 0.9 g/L    | 7      |
      | 62 10*9/L  | moderate | not done | 1.4 g/L    | 3 to 5 |
      | 100 10*9/L | none     | 3.0 s    | 1.0 g/L    | 1      |
      | 99 10*9/L  | none     | 2.9 s    | 1.0 g/L    | 1      |
      | 50 10*9/L  | none     | 2.9 s    | 0.99 g/L   | 2      |
      | 49 10*9/L  | none     | 6.0 s    | 1.0 g/L    | 4      |
      | 100 10*9/L | none     | 5.9 s    | 1.0 g/L    | 1      |
      | not done   | not done | not done | not done   | 0 to 8 |

  @rule:isth-dic.score.fibrin-marker
  Scenario Outline: D-dimer <dimer> (limit 0.5) and FDP <fdp> where the laboratory gave no grade
    Given these results for a 50-year-old patient
      | dic_underlying_disorder | yes     |                |
      | d_dimer                 | <dimer> | 0.50 mg/L{FEU} |
      | fdp                     | <fdp>   |                |
    When the patient is assessed
    Then the judgments are
      | Fibrin-related marker | <points> |

    Examples:
      | dimer          | fdp      | points |
      | 0.99 mg/L{FEU} | not done | 0      |
      | 1.00 mg/L{FEU} | not done | 2      |
      | 2.01 mg/L{FEU} | not done | 3      |
      | 0.99 mg/L{FEU} | 26 mg/L  | 3      |
      | not done       | 10 mg/L  | 2      |

  @rule:isth-dic.score.platelets @rule:isth-dic.score.total
  Scenario: No underlying disorder, no score
    Given these results for a 50-year-old patient
      | dic_underlying_disorder | no        |
      | platelets               | 48 10*9/L |
    When the patient is assessed
    Then the judgments are
      | Platelets (ISTH) | not applicable |
      | ISTH total       | not applicable |
      | ISTH overt DIC   | not met        |
