Feature: The seven clinical criteria of HLH-2024

  @rule:hlh-2024.criterion.fever @rule:hlh-2024.criterion.splenomegaly @rule:hlh-2024.criterion.triglycerides-fibrinogen @rule:hlh-2024.criterion.hemophagocytosis @rule:hlh-2024.criterion.ferritin @rule:hlh-2024.criterion.soluble-il2-receptor
  Scenario Outline: One item at its own limit
    Given an 8-year-old child
    And <result> is <value>
    When the patient is assessed
    Then <item> is <verdict>

    Examples:
      | result                | value     | item                                       | verdict |
      | temperature           | 38.5 Cel  | Fever (HLH-2024)                           | met     |
      | temperature           | 38.4 Cel  | Fever (HLH-2024)                           | not met |
      | splenomegaly          | yes       | Splenomegaly (HLH-2024)                    | met     |
      | hemophagocytosis      | yes       | Hemophagocytosis (HLH-2024)                | met     |
      | hemophagocytosis      | no        | Hemophagocytosis (HLH-2024)                | not met |
      | triglycerides         | 265 mg/dL | Triglycerides and/or fibrinogen (HLH-2024) | met     |
      | fibrinogen            | 1.5 g/L   | Triglycerides and/or fibrinogen (HLH-2024) | met     |
      | ferritin              | 500 ug/L  | Ferritin (HLH-2024)                        | met     |
      | ferritin              | 499 ug/L  | Ferritin (HLH-2024)                        | not met |
      | soluble IL-2 receptor | 2400 U/mL | Soluble IL-2 receptor (HLH-2024)           | met     |
      | soluble IL-2 receptor | 2399 U/mL | Soluble IL-2 receptor (HLH-2024)           | not met |

  @rule:hlh-2024.criterion.cytopenia
  Scenario: Two of three lines
    Given these results for a 34-year-old patient
      | hemoglobin  | 82 g/L     |
      | platelets   | 70 10*9/L  |
      | neutrophils | 1.8 10*9/L |
    When the patient is assessed
    Then Cytopenia (HLH-2024) is met

  @rule:hlh-2024.criterion.cytopenia
  Scenario Outline: Low platelets alone and neutrophils of <third>
    Given these results for a 34-year-old patient
      | hemoglobin  | 90 g/L    |
      | platelets   | 99 10*9/L |
      | neutrophils | <third>   |
    When the patient is assessed
    Then Cytopenia (HLH-2024) is <verdict>

    Examples:
      | third      | verdict |
      | 0.9 10*9/L | met     |
      | 1.0 10*9/L | not met |
      | pending    | unknown |
