Feature: The annotated criteria of NACHO, as evidence

  @rule:nacho-2019.criterion.fever @rule:nacho-2019.criterion.splenomegaly @rule:nacho-2019.criterion.triglycerides-fibrinogen @rule:nacho-2019.criterion.hemophagocytosis @rule:nacho-2019.criterion.ferritin @rule:nacho-2019.criterion.soluble-il2-receptor @rule:nacho-2019.criterion.nk-activity
  Scenario Outline: One item at its own limit
    Given an 8-year-old child
    And <result> is <value>
    When the patient is assessed
    Then <item> is <verdict>

    Examples:
      | result                                                    | value     | item                                         | verdict |
      | temperature                                               | 38.3 Cel  | Fever (NACHO 2019)                           | met     |
      | temperature                                               | 38.2 Cel  | Fever (NACHO 2019)                           | not met |
      | splenomegaly                                              | yes       | Splenomegaly (NACHO 2019)                    | met     |
      | hemophagocytosis                                          | yes       | Hemophagocytosis (NACHO 2019)                | met     |
      | hemophagocytosis                                          | no        | Hemophagocytosis (NACHO 2019)                | not met |
      | triglycerides                                             | 266 mg/dL | Triglycerides and/or fibrinogen (NACHO 2019) | met     |
      | fibrinogen                                                | 149 mg/dL | Triglycerides and/or fibrinogen (NACHO 2019) | met     |
      | ferritin                                                  | 500 ug/L  | Ferritin (NACHO 2019)                        | not met |
      | ferritin                                                  | 501 ug/L  | Ferritin (NACHO 2019)                        | met     |
      | soluble IL-2 receptor                                     | 5000 U/mL | Soluble IL-2 receptor (NACHO 2019)           | unknown |
      | NK-cell activity low or absent, by the laboratory's limit | yes       | NK-cell activity (NACHO 2019)                | met     |

  @rule:nacho-2019.criterion.cytopenia
  Scenario: Two of three lines
    Given these results for a 34-year-old patient
      | hemoglobin  | 82 g/L     |
      | platelets   | 70 10*9/L  |
      | neutrophils | 1.8 10*9/L |
    When the patient is assessed
    Then Cytopenia (NACHO 2019) is met

  @rule:nacho-2019.criterion.triglycerides-fibrinogen
  Scenario: Exactly 265 and 150 mg/dL do not count
    Given these results for a 34-year-old patient
      | triglycerides | 265 mg/dL |
      | fibrinogen    | 150 mg/dL |
    When the patient is assessed
    Then Triglycerides and/or fibrinogen (NACHO 2019) is not met

  @rule:nacho-2019.criterion.soluble-il2-receptor
  Scenario: Elevated by the laboratory's own limit
    Given these results for a 34-year-old patient
      | soluble IL-2 receptor | 5000 U/mL | 846 U/mL |
    When the patient is assessed
    Then Soluble IL-2 receptor (NACHO 2019) is met

  @rule:nacho-2019.criterion.cytopenia
  Scenario Outline: Low platelets alone and neutrophils of <third>
    Given these results for a 4-year-old child
      | hemoglobin  | 90 g/L    |
      | platelets   | 99 10*9/L |
      | neutrophils | <third>   |
    When the patient is assessed
    Then Cytopenia (NACHO 2019) is <verdict>

    Examples:
      | third      | verdict |
      | 0.9 10*9/L | met     |
      | 1.0 10*9/L | not met |
      | pending    | unknown |
