Feature: Who is tested for primary HLH

  @rule:hlh-genetics.trigger.recommended
  Scenario: Under two years
    Given a patient of 20 mo
    When the patient is assessed
    Then Genetics and functional tests recommended is met

  @rule:hlh-genetics.trigger.recommended
  Scenario: A family history at any age
    Given a 55-year-old man
    And Family history of HLH is yes
    When the patient is assessed
    Then Genetics and functional tests recommended is met

  @rule:hlh-genetics.trigger.offered @rule:hlh-genetics.trigger.chinese-list
  Scenario: Every child with HLH is offered the tests
    Given these results for a 9-year-old child
      | temperature      | 39.4 Cel  |
      | splenomegaly     | yes       |
      | fibrinogen       | 1.1 g/L   |
      | hemophagocytosis | yes       |
      | ferritin         | 9000 ug/L |
    When the patient is assessed
    Then Genetics and functional tests offered to a child is met
    And Genes on the Chinese list is met

  @rule:hlh-genetics.trigger.recommended @rule:hlh-genetics.trigger.offered @rule:hlh-genetics.trigger.chinese-list
  Scenario Outline: A child of <age> with HLH
    Given a patient of <age>
    And these results
      | temperature      | 39.4 Cel  |
      | splenomegaly     | yes       |
      | fibrinogen       | 1.1 g/L   |
      | hemophagocytosis | yes       |
      | ferritin         | 9000 ug/L |
    When the patient is assessed
    Then the judgments are
      | Genetics and functional tests recommended        | <recommended> |
      | Genetics and functional tests offered to a child | <offered>     |
      | Genes on the Chinese list                        | met           |

    Examples:
      | age   | recommended | offered |
      | 23 mo | met         | not met |
      | 24 mo | unknown     | met     |
      | 17 a  | unknown     | met     |
      | 18 a  | unknown     | not met |
