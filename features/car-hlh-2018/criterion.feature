Feature: Items of carHLH

  @rule:car-hlh-2018.criterion.ferritin
  Scenario: High ferritin while CRS is graded
    Given these results for a 45-year-old
      | immune_effector_cells | yes        |
      | crs_grade             | 2          |
      | ferritin              | 10001 ug/L |
    When the patient is assessed
    Then Ferritin in the CRS phase (carHLH) is met

  @rule:car-hlh-2018.criterion.liver @rule:car-hlh-2018.criterion.kidney @rule:car-hlh-2018.criterion.lung @rule:car-hlh-2018.criterion.hemophagocytosis
  Scenario Outline: An organ item of grade 3
    Given these results for a 45-year-old
      | immune_effector_cells | yes     |               |
      | <result>              | <value> | <upper limit> |
    When the patient is assessed
    Then <item> is met

    Examples:
      | result                       | value      | upper limit | item                             |
      | ast                          | 201 U/L    | 40 U/L      | Liver (carHLH)                   |
      | creatinine                   | 320 umol/L | 104 umol/L  | Kidney (carHLH)                  |
      | Pulmonary edema, CTCAE grade | 3          |             | Lung (carHLH)                    |
      | hemophagocytosis             | yes        |             | Tissue hemophagocytosis (carHLH) |
