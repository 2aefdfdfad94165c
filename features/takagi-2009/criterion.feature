Feature: Items of Takagi after transplantation

  @rule:takagi-2009.criterion.engraftment-or-fever @rule:takagi-2009.criterion.hemophagocytosis @rule:takagi-2009.criterion.triglycerides-fibrinogen @rule:takagi-2009.criterion.ferritin-high @rule:takagi-2009.criterion.organs @rule:takagi-2009.criterion.ldh
  Scenario Outline: An item that is met
    Given these results for a 45-year-old
      | allogeneic_hsct | yes     |               |
      | <result>        | <value> | <upper limit> |
    When the patient is assessed
    Then <item> is met

    Examples:
      | result                        | value      | upper limit | item                                              |
      | Engraftment failed or delayed | yes        |             | Engraftment failure or fever of unknown origin    |
      | hemophagocytosis              | yes        |             | Histologic hemophagocytosis after transplantation |
      | triglycerides                 | 4.0 mmol/L | 1.7 mmol/L  | Triglycerides or fibrinogen after transplantation |
      | ferritin                      | 900 ug/L   | 300 ug/L    | High ferritin after transplantation               |
      | splenomegaly                  | yes        |             | Enlarged liver or spleen after transplantation    |
      | ldh                           | 900 U/L    | 250 U/L     | High LDH after transplantation                    |
