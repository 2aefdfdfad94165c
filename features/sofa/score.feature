Feature: SOFA, organ by organ

  @rule:sofa.score.respiration @rule:sofa.score.coagulation @rule:sofa.score.liver @rule:sofa.score.circulation @rule:sofa.score.nervous-system @rule:sofa.score.kidney @rule:sofa.score.total @rule:sofa.score.total-without-platelets
  Scenario Outline: <case>
    Given these results for a 50-year-old patient
      | pao2                   | <pao2>       |
      | fio2                   | 0.5          |
      | ventilation            | <support>    |
      | platelets              | <platelets>  |
      | bilirubin_total        | <bilirubin>  |
      | mean_arterial_pressure | <pressure>   |
      | vasopressor            | none         |
      | glasgow_coma_scale     | <coma>       |
      | creatinine             | <creatinine> |
      | urine_output           | 1000 mL/d    |
    When the patient is assessed
    Then the judgments are
      | Respiration (SOFA)                   | <r>     |
      | Coagulation (SOFA)                   | <p>     |
      | Liver (SOFA)                         | <l>     |
      | Circulation (SOFA)                   | <c>     |
      | Central nervous system (SOFA)        | <n>     |
      | Kidney (SOFA)                        | <k>     |
      | SOFA total                           | <total> |
      | SOFA total without the platelet item | <rest>  |

    Examples:
      | case                              | pao2       | support   | platelets  | bilirubin  | pressure  | coma | creatinine | r | p | l | c | n | k | total | rest |
      | No organ affected                 | 200 mm[Hg] | none      | 150 10*9/L | 19 umol/L  | 70 mm[Hg] | 15   | 109 umol/L | 0 | 0 | 0 | 0 | 0 | 0 | 0     | 0    |
      | Every organ one step worse        | 199 mm[Hg] | none      | 149 10*9/L | 20 umol/L  | 69 mm[Hg] | 14   | 110 umol/L | 1 | 1 | 1 | 1 | 1 | 1 | 6     | 5    |
      | The second step                   | 149 mm[Hg] | none      | 99 10*9/L  | 33 umol/L  | 69 mm[Hg] | 12   | 171 umol/L | 2 | 2 | 2 | 1 | 2 | 2 | 11    | 9    |
      | The third step under ventilation  | 99 mm[Hg]  | invasive  | 49 10*9/L  | 102 umol/L | 69 mm[Hg] | 9    | 300 umol/L | 3 | 3 | 3 | 1 | 3 | 3 | 16    | 13   |
      | The fourth step under ventilation | 49 mm[Hg]  | invasive  | 19 10*9/L  | 205 umol/L | 69 mm[Hg] | 5    | 441 umol/L | 4 | 4 | 4 | 1 | 4 | 4 | 21    | 17   |
      | Low oxygen without support        | 49 mm[Hg]  | high_flow | 150 10*9/L | 19 umol/L  | 70 mm[Hg] | 15   | 109 umol/L | 2 | 0 | 0 | 0 | 0 | 0 | 2     | 2    |

  @rule:sofa.score.circulation
  Scenario Outline: <infusion> at <rate>
    Given these results for a 50-year-old patient
      | mean_arterial_pressure | 70 mm[Hg]   |
      | dopamine_rate          | 0 ug/kg/min |
      | dobutamine_rate        | 0 ug/kg/min |
      | epinephrine_rate       | 0 ug/kg/min |
    And <infusion> is <rate>
    When the patient is assessed
    Then the judgments are
      | Circulation (SOFA) | <points> |

    Examples:
      | infusion                      | rate           | points |
      | Norepinephrine, infusion rate | 0 ug/kg/min    | 0      |
      | Norepinephrine, infusion rate | 0.10 ug/kg/min | 3      |
      | Norepinephrine, infusion rate | 0.11 ug/kg/min | 4      |
      | Norepinephrine, infusion rate | not done       | 0 to 4 |

  @rule:sofa.score.total @rule:sofa.score.total-without-platelets
  Scenario: Only the platelets are known
    Given a 50-year-old patient
    And platelets is 45 10*9/L
    When the patient is assessed
    Then the judgments are
      | SOFA total                           | 3 to 23 |
      | SOFA total without the platelet item | 0 to 20 |
