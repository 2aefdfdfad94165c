Feature: The items of the 2016 sJIA-MAS classification

  @rule:mas-2016.criterion.ferritin @rule:mas-2016.criterion.platelets @rule:mas-2016.criterion.ast @rule:mas-2016.criterion.triglycerides @rule:mas-2016.criterion.fibrinogen
  Scenario Outline: A laboratory item at its own limit
    Given an 8-year-old child
    And <result> is <value>
    When the patient is assessed
    Then <item> is <verdict>

    Examples:
      | result        | value       | item                      | verdict |
      | ferritin      | 685 ng/mL   | Ferritin in sJIA-MAS      | met     |
      | ferritin      | 684 ng/mL   | Ferritin in sJIA-MAS      | not met |
      | platelets     | 181 10*9/L  | Platelets in sJIA-MAS     | met     |
      | ast           | 48 U/L      | AST in sJIA-MAS           | not met |
      | triglycerides | 1.80 mmol/L | Triglycerides in sJIA-MAS | met     |
      | triglycerides | 1.70 mmol/L | Triglycerides in sJIA-MAS | not met |
      | fibrinogen    | 3.60 g/L    | Fibrinogen in sJIA-MAS    | met     |

  @rule:mas-2016.criterion.fever
  Scenario: A fever without a figure counts
    Given an 8-year-old child
    And Fever reported, without a figure is yes
    When the patient is assessed
    Then Febrile patient (MAS 2016) is met

  @rule:mas-2016.criterion.fever
  Scenario: A measured temperature decides against a reported fever
    Given an 8-year-old child
    And Fever reported, without a figure is yes
    And temperature is 37.6 Cel
    When the patient is assessed
    Then Febrile patient (MAS 2016) is not met
