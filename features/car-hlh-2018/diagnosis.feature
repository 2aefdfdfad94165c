Feature: HLH after CAR T cells by the CARTOX definition

  @rule:car-hlh-2018.diagnosis.car-hlh
  Scenario: Liver and tissue during CRS
    Given these results for a 45-year-old
      | immune_effector_cells | yes        |        |
      | crs_grade             | 3          |        |
      | ferritin              | 40000 ug/L |        |
      | ast                   | 310 U/L    | 40 U/L |
      | hemophagocytosis      | yes        |        |
    When the patient is assessed
    Then carHLH (CARTOX 2018) is met

  @rule:car-hlh-2018.diagnosis.car-hlh @rule:car-hlh-2018.diagnosis.outside-window @rule:car-hlh-2018.diagnosis.ctcae @rule:car-hlh-2018.diagnosis.lichtenstein @rule:car-hlh-2018.diagnosis.teachey
  Scenario Outline: A late ferritin peak is outside the window
    Given these results for a 45-year-old
      | immune_effector_cells     | yes        |
      | immune_effector_cell_date | 2026-11-07 |
      | crs_grade                 | 0          |
      | ferritin                  | 18400 ug/L |
    When the patient is assessed
    Then carHLH (CARTOX 2018) is not met
    And <heading> is met

    Examples:
      | heading                              |
      | Ferritin peak outside the CRS window |
      | CTCAE limits used after cell therapy |
      | CD22 CAR T cells and later carHLH    |
      | No "Teachey" criteria set            |

  @rule:car-hlh-2018.diagnosis.ctcae @rule:car-hlh-2018.diagnosis.lichtenstein @rule:car-hlh-2018.diagnosis.teachey @rule:car-hlh-2018.diagnosis.outside-window
  Scenario: Nobody with cell therapy, none of it is said
    Given a 45-year-old
    And immune_effector_cells is no
    When the patient is assessed
    Then CTCAE limits used after cell therapy does not apply
    And CD22 CAR T cells and later carHLH does not apply
    And No "Teachey" criteria set does not apply
