Feature: The eight criteria with the Chinese bounds

  @rule:cn-2022.criterion.splenomegaly @rule:cn-2022.criterion.triglycerides-fibrinogen @rule:cn-2022.criterion.hemophagocytosis @rule:cn-2022.criterion.ferritin @rule:cn-2022.criterion.soluble-il2-receptor @rule:cn-2022.criterion.nk-activity
  Scenario Outline: One item at its own limit
    Given an 8-year-old child
    And <result> is <value>
    When the patient is assessed
    Then <item> is <verdict>

    Examples:
      | result                                                    | value       | item                                         | verdict |
      | splenomegaly                                              | yes         | Splenomegaly (China 2022)                    | met     |
      | hemophagocytosis                                          | yes         | Hemophagocytosis (China 2022)                | met     |
      | hemophagocytosis                                          | no          | Hemophagocytosis (China 2022)                | not met |
      | triglycerides                                             | 3.0 mmol/L  | Triglycerides and/or fibrinogen (China 2022) | unknown |
      | triglycerides                                             | 3.01 mmol/L | Triglycerides and/or fibrinogen (China 2022) | met     |
      | fibrinogen                                                | 1.49 g/L    | Triglycerides and/or fibrinogen (China 2022) | met     |
      | ferritin                                                  | 500 ug/L    | Ferritin (China 2022)                        | met     |
      | soluble IL-2 receptor                                     | 2400 U/mL   | Soluble IL-2 receptor (China 2022)           | met     |
      | NK-cell activity low or absent, by the laboratory's limit | yes         | NK-cell activity (China 2022)                | met     |

  @rule:cn-2022.criterion.cytopenia
  Scenario: Two of three lines
    Given these results for a 34-year-old patient
      | hemoglobin  | 82 g/L     |
      | platelets   | 70 10*9/L  |
      | neutrophils | 1.8 10*9/L |
    When the patient is assessed
    Then Cytopenia (China 2022) is met

  @rule:cn-2022.criterion.cytopenia
  Scenario: Cytopenia explained by marrow hypoplasia
    Given these results for a 34-year-old patient
      | hemoglobin                       | 82 g/L     |
      | platelets                        | 70 10*9/L  |
      | neutrophils                      | 0.4 10*9/L |
      | cytopenia_from_marrow_hypoplasia | yes        |
    When the patient is assessed
    Then Cytopenia (China 2022) is not met

  @rule:cn-2022.criterion.fever
  Scenario: More than a week above 38.5 Cel
    Given these results for a 34-year-old patient
      | temperature    | 39.0 Cel |
      | fever_duration | 8 d      |
    When the patient is assessed
    Then Fever (China 2022) is met

  @rule:cn-2022.criterion.fever
  Scenario: Exactly 38.5 Cel
    Given these results for a 34-year-old patient
      | temperature    | 38.5 Cel |
      | fever_duration | 10 d     |
    When the patient is assessed
    Then Fever (China 2022) is not met

  @rule:cn-2022.criterion.fever
  Scenario: Exactly seven days
    Given these results for a 34-year-old patient
      | temperature    | 39.0 Cel |
      | fever_duration | 7 d      |
    When the patient is assessed
    Then Fever (China 2022) is not met

  @rule:cn-2022.criterion.fever
  Scenario: Duration not recorded
    Given a 34-year-old patient
    And temperature is 39.0 Cel
    When the patient is assessed
    Then Fever (China 2022) is unknown

  @rule:cn-2022.criterion.triglycerides-fibrinogen
  Scenario: Both exactly at the bound
    Given these results for a 34-year-old patient
      | triglycerides | 3.0 mmol/L |
      | fibrinogen    | 1.5 g/L    |
    When the patient is assessed
    Then Triglycerides and/or fibrinogen (China 2022) is not met
