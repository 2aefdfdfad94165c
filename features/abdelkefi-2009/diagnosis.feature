Feature: HLH after transplantation by Abdelkefi

  @rule:abdelkefi-2009.diagnosis.hlh
  Scenario: All four items
    Given these results for a 45-year-old
      | allogeneic_hsct    | yes       |
      | fever_duration     | 9 d       |
      | cytopenia          | yes       |
      | marrow_macrophages | 5 %       |
      | ferritin           | 4000 ug/L |
    When the patient is assessed
    Then HLH after transplantation (Abdelkefi 2009) is met

  @rule:abdelkefi-2009.diagnosis.hlh
  Scenario Outline: One of the four changed: ferritin <ferritin>, cytopenia <cytopenia>
    Given these results for a 45-year-old
      | allogeneic_hsct    | yes         |
      | fever_duration     | 9 d         |
      | cytopenia          | <cytopenia> |
      | marrow_macrophages | 5 %         |
      | ferritin           | <ferritin>  |
    When the patient is assessed
    Then HLH after transplantation (Abdelkefi 2009) is <verdict>

    Examples:
      | ferritin  | cytopenia | verdict |
      | 100 ug/L  | yes       | not met |
      | 4000 ug/L | no        | not met |
      | pending   | yes       | unknown |
