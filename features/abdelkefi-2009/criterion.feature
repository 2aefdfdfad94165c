Feature: Items of Abdelkefi after transplantation

  @rule:abdelkefi-2009.criterion.sustained-fever @rule:abdelkefi-2009.criterion.cytopenia @rule:abdelkefi-2009.criterion.macrophages @rule:abdelkefi-2009.criterion.ferritin
  Scenario Outline: An item at its own limit
    Given a 45-year-old
    And Allogeneic transplant done is yes
    And <result> is <value>
    When the patient is assessed
    Then <item> is <verdict>

    Examples:
      | result                       | value     | item                                  | verdict |
      | Duration of fever            | 7 d       | Sustained fever after transplantation | not met |
      | cytopenia                    | yes       | Cytopenia after transplantation       | met     |
      | Mature macrophages in marrow | 3 %       | Mature macrophages in the marrow      | met     |
      | ferritin                     | 1000 ug/L | Ferritin after transplantation        | not met |
