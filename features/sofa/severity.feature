Feature: Organ failure by SOFA

  @rule:sofa.severity.respiration @rule:sofa.severity.coagulation @rule:sofa.severity.liver @rule:sofa.severity.nervous-system @rule:sofa.severity.kidney @rule:sofa.severity.two-organs
  Scenario Outline: <case>
    Given these results for a 50-year-old patient
      | pao2                   | <pao2>       |
      | fio2                   | 0.5          |
      | ventilation            | invasive     |
      | platelets              | <platelets>  |
      | bilirubin_total        | <bilirubin>  |
      | mean_arterial_pressure | 75 mm[Hg]    |
      | vasopressor            | none         |
      | glasgow_coma_scale     | <coma>       |
      | creatinine             | <creatinine> |
      | urine_output           | 1000 mL/d    |
    When the patient is assessed
    Then the judgments are
      | Respiratory failure (SOFA)           | <lungs>    |
      | Coagulation failure (SOFA)           | <clotting> |
      | Liver failure (SOFA)                 | <liver>    |
      | Circulatory failure (SOFA)           | not met    |
      | Failure of the nervous system (SOFA) | <brain>    |
      | Kidney failure (SOFA)                | <kidney>   |
      | Failure of two or more organs        | <two>      |

    Examples:
      | case                               | pao2       | platelets | bilirubin  | coma     | creatinine | lungs   | clotting | liver   | brain   | kidney  | two     |
      | Five organs fail                   | 99 mm[Hg]  | 49 10*9/L | 102 umol/L | 9        | 300 umol/L | met     | met      | met     | met     | met     | met     |
      | None fails, each at its last step  | 100 mm[Hg] | 50 10*9/L | 101 umol/L | 10       | 299 umol/L | not met | not met  | not met | not met | not met | not met |
      | Platelets beside one failing organ | 99 mm[Hg]  | 49 10*9/L | 101 umol/L | 10       | 299 umol/L | met     | met      | not met | not met | not met | not met |
      | One fails and one is not examined  | 99 mm[Hg]  | 50 10*9/L | 101 umol/L | not done | 299 umol/L | met     | not met  | not met | unknown | not met | unknown |

  @rule:sofa.severity.circulation
  Scenario Outline: Norepinephrine <rate> per kg and minute
    Given a 50-year-old patient
    And vasopressor is <support>
    And Norepinephrine, infusion rate is <rate>
    When the patient is assessed
    Then Circulatory failure (SOFA) is <verdict>

    Examples:
      | support | rate           | verdict |
      | one     | 0.01 ug/kg/min | met     |
      | one     | not done       | unknown |

  @rule:sofa.severity.children
  Scenario Outline: The table is for adults: a patient of <age>
    Given a patient of <age>
    When the patient is assessed
    Then Children: pSOFA or the Phoenix Sepsis Score is <verdict>

    Examples:
      | age  | verdict |
      | 17 a | met     |
      | 18 a | not met |
