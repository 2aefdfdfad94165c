Feature: Items of IEC-HS

  @rule:iec-hs-2023.criterion.ferritin @rule:iec-hs-2023.criterion.timing @rule:iec-hs-2023.criterion.transaminases @rule:iec-hs-2023.criterion.fibrinogen @rule:iec-hs-2023.criterion.cytopenia
  Scenario Outline: Thirteen days after CAR T cells
    Given these results for a 45-year-old
      | immune_effector_cells | yes        |        |
      | crs_resolving         | yes        |        |
      | baseline_ferritin     | 600 ug/L   |        |
      | ferritin              | 18400 ug/L |        |
      | ast                   | 310 U/L    | 40 U/L |
      | fibrinogen            | 120 mg/dL  |        |
      | neutrophils           | 0 10*9/L   |        |
    When the patient is assessed
    Then <item> is met

    Examples:
      | item                                    |
      | Ferritin (IEC-HS, required)             |
      | Timing (IEC-HS)                         |
      | Transaminases (IEC-HS)                  |
      | Fibrinogen (IEC-HS)                     |
      | Cytopenia, one lineage grade 4 (IEC-HS) |

  @rule:iec-hs-2023.criterion.cytopenia-below-grade-4
  Scenario: Grade 3 cytopenia is listed, not counted
    Given these results for a 45-year-old
      | immune_effector_cells | yes        |
      | platelets             | 30 10*9/L  |
      | neutrophils           | 0.8 10*9/L |
    When the patient is assessed
    Then Cytopenia, one lineage grade 4 (IEC-HS) is not met
    And Cytopenia below grade 4 (IEC-HS) is met

  @rule:iec-hs-2023.criterion.hemophagocytosis
  Scenario: Marrow pending
    Given a 45-year-old
    And Immune effector cells given is yes
    And hemophagocytosis is pending
    When the patient is assessed
    Then Hemophagocytosis (IEC-HS) is unknown

  @rule:iec-hs-2023.criterion.ferritin @rule:iec-hs-2023.criterion.timing @rule:iec-hs-2023.criterion.transaminases @rule:iec-hs-2023.criterion.fibrinogen @rule:iec-hs-2023.criterion.cytopenia @rule:iec-hs-2023.criterion.hemophagocytosis @rule:iec-hs-2023.criterion.cytopenia-below-grade-4
  Scenario: After CAR T cells with every item on the other side of its limit
    Given these results for a 45-year-old
      | immune_effector_cells         | yes        |          |           |
      | crs_resolving                 | no         |          |           |
      | worsening_after_crs_treatment | no         |          |           |
      | ferritin_rising_rapidly       | no         |          |           |
      | baseline_ferritin             | 600 ug/L   |          |           |
      | ferritin                      | 600 ug/L   | 300 ug/L |           |
      | ast                           | 200 U/L    | 40 U/L   |           |
      | alt                           | 200 U/L    | 40 U/L   |           |
      | fibrinogen                    | 150 mg/dL  |          | 150 mg/dL |
      | neutrophils                   | 1.0 10*9/L |          |           |
      | platelets                     | 50 10*9/L  |          |           |
      | hemoglobin                    | 8.0 g/dL   |          |           |
      | hemophagocytosis              | no         |          |           |
    When the patient is assessed
    Then the judgments are
      | Timing (IEC-HS)                         | not met |
      | Fibrinogen (IEC-HS)                     | not met |
      | Cytopenia, one lineage grade 4 (IEC-HS) | not met |
      | Cytopenia below grade 4 (IEC-HS)        | not met |
      | Hemophagocytosis (IEC-HS)               | not met |
