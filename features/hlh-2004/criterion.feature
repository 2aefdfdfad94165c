Feature: The eight criteria of HLH-2004

  @rule:hlh-2004.criterion.fever @rule:hlh-2004.criterion.splenomegaly @rule:hlh-2004.criterion.triglycerides-fibrinogen @rule:hlh-2004.criterion.hemophagocytosis @rule:hlh-2004.criterion.ferritin @rule:hlh-2004.criterion.soluble-il2-receptor
  Scenario Outline: One item at its own limit
    Given an 8-year-old child
    And <result> is <value>
    When the patient is assessed
    Then <item> is <verdict>

    Examples:
      | result                         | value        | item                            | verdict |
      | temperature                    | 38.5 Cel     | Fever                           | met     |
      | temperature                    | 38.4 Cel     | Fever                           | not met |
      | splenomegaly                   | yes          | Splenomegaly                    | met     |
      | spleen below the costal margin | 4 cm         | Splenomegaly                    | met     |
      | spleen below the costal margin | 0 cm         | Splenomegaly                    | not met |
      | triglycerides                  | 265 mg/dL    | Triglycerides and/or fibrinogen | met     |
      | fibrinogen                     | 1.5 g/L      | Triglycerides and/or fibrinogen | met     |
      | hemophagocytosis               | no           | Hemophagocytosis                | not met |
      | ferritin                       | 500 ug/L     | Ferritin                        | met     |
      | ferritin                       | 499.9 ug/L   | Ferritin                        | not met |
      | ferritin                       | 1800 pmol/L  | Ferritin                        | met     |
      | ferritin                       | > 40000 ug/L | Ferritin                        | met     |
      | soluble IL-2 receptor          | 2400 U/mL    | Soluble IL-2 receptor           | met     |
      | soluble IL-2 receptor          | 2399 U/mL    | Soluble IL-2 receptor           | not met |

  @rule:hlh-2004.criterion.fever
  Scenario: A fever without a figure decides nothing
    Given a 34-year-old patient
    And Fever reported, without a figure is yes
    When the patient is assessed
    Then the rule Fever is unknown

  @rule:hlh-2004.criterion.fever
  Scenario: A temperature in Fahrenheit is converted
    Given a 34-year-old patient
    And temperature is 101.8 [degF]
    When the patient is assessed
    Then the rule Fever is met

  @rule:hlh-2004.criterion.cytopenia
  Scenario: A newborn of 27 days with a hemoglobin of 96 g/L
    Given these results for a patient of 27 d
      | hemoglobin  | 96 g/L     |
      | platelets   | 60 10*9/L  |
      | neutrophils | 1.5 10*9/L |
    When the patient is assessed
    Then Cytopenia in two of three lines is met

  @rule:hlh-2004.criterion.cytopenia
  Scenario: At 28 days the same hemoglobin is no longer low
    Given these results for a patient of 28 d
      | hemoglobin  | 96 g/L     |
      | platelets   | 60 10*9/L  |
      | neutrophils | 1.5 10*9/L |
    When the patient is assessed
    Then Cytopenia in two of three lines is not met

  @rule:hlh-2004.criterion.cytopenia
  Scenario: A low count from a clumped sample is not used
    Given these results for a 34-year-old patient
      | hemoglobin      | 85 g/L     |
      | platelets       | 60 10*9/L  |
      | neutrophils     | 1.5 10*9/L |
      | platelet_clumps | yes        |
    When the patient is assessed
    Then Cytopenia in two of three lines is unknown
