Feature: Tier of severity

  @rule:severity.severity.tier @rule:severity.severity.no-stage-system
  Scenario: An adult on a vasopressor
    Given a 45-year-old man
    And Vasopressors is one
    When the patient is assessed
    Then the severity is critical
    And a card says "There is no validated stage system for HLH"

  @rule:severity.severity.tier
  Scenario Outline: One finding is enough: <finding> of <value>
    Given a 45-year-old man
    And <finding> is <value>
    When the patient is assessed
    Then the severity is <tier> so far

    Examples:
      | finding           | value     | tier     |
      | Bilirubin, total  | 51 umol/L | severe   |
      | Platelets         | 39 10*9/L | severe   |
      | Platelets         | 40 10*9/L | mild     |
      | Ferritin          | 3001 ug/L | moderate |
      | Ferritin          | 3000 ug/L | mild     |
      | Needs transfusion | yes       | moderate |

  @rule:severity.severity.tier
  Scenario: Nothing measured reads mild so far and asks
    Given a 45-year-old man
    When the patient is assessed
    Then the severity is mild so far
    And it asks for Glasgow coma scale

  @rule:severity.severity.tier
  Scenario: DIC-compatible clotting makes the tier critical
    Given these results for a 55-year-old patient
      | dic_underlying_disorder | yes       |
      | platelets               | 48 10*9/L |
      | isth_fibrin_marker      | strong    |
      | pt_prolongation         | 4 s       |
      | fibrinogen              | 1.2 g/L   |
    When the patient is assessed
    Then ISTH overt DIC is met
    And the severity is critical

  @rule:severity.severity.tier
  Scenario: A seizure that HLH explains
    Given these results for a 4-year-old child
      | temperature      | 39.4 Cel  |
      | splenomegaly     | yes       |
      | fibrinogen       | 1.1 g/L   |
      | hemophagocytosis | yes       |
      | ferritin         | 9000 ug/L |
      | seizure          | yes       |
    When the patient is assessed
    Then CNS involvement in HLH is met
    And the severity is critical
