Feature: Items of the preliminary set for MAS in juvenile lupus

  @rule:parodi-2009.criterion.fever @rule:parodi-2009.criterion.hepatomegaly @rule:parodi-2009.criterion.splenomegaly @rule:parodi-2009.criterion.hemorrhage @rule:parodi-2009.criterion.cns @rule:parodi-2009.criterion.ast @rule:parodi-2009.criterion.ldh @rule:parodi-2009.criterion.fibrinogen @rule:parodi-2009.criterion.triglycerides @rule:parodi-2009.criterion.ferritin
  Scenario Outline: An item at its own limit
    Given a 14-year-old girl
    And <result> is <value>
    When the patient is assessed
    Then <item> is <verdict>

    Examples:
      | result                                     | value       | item                                | verdict |
      | temperature                                | 38.0 Cel    | Fever in juvenile SLE MAS           | not met |
      | Liver below the costal margin              | 3 cm        | Hepatomegaly in juvenile SLE MAS    | met     |
      | Spleen below the costal margin             | 2.9 cm      | Splenomegaly in juvenile SLE MAS    | not met |
      | bleeding                                   | minor       | Hemorrhage in juvenile SLE MAS      | met     |
      | Neurological signs not otherwise explained | yes         | CNS dysfunction in juvenile SLE MAS | met     |
      | ast                                        | 41 U/L      | AST in juvenile SLE MAS             | met     |
      | ldh                                        | 567 U/L     | LDH in juvenile SLE MAS             | not met |
      | fibrinogen                                 | 1.5 g/L     | Fibrinogen in juvenile SLE MAS      | met     |
      | triglycerides                              | 2.00 mmol/L | Triglycerides in juvenile SLE MAS   | not met |
      | ferritin                                   | 501 ug/L    | Ferritin in juvenile SLE MAS        | met     |

  @rule:parodi-2009.criterion.cytopenia
  Scenario: Two of three lines
    Given these results for a 14-year-old girl
      | leukocytes | 4.0 10*9/L |
      | hemoglobin | 90 g/L     |
    When the patient is assessed
    Then Cytopenia in juvenile SLE MAS is met

  @rule:parodi-2009.criterion.cytopenia
  Scenario Outline: Platelets of 150 alone and leukocytes of <third>
    Given these results for a 14-year-old girl
      | hemoglobin | 91 g/L     |
      | platelets  | 150 10*9/L |
      | leukocytes | <third>    |
    When the patient is assessed
    Then Cytopenia in juvenile SLE MAS is <verdict>

    Examples:
      | third      | verdict |
      | 4.0 10*9/L | met     |
      | 4.1 10*9/L | not met |
      | pending    | unknown |
