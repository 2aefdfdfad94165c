Feature: Ciclosporin and the brain

  @rule:ciclosporin.safety.pres
  Scenario Outline: A seizure
    Given a 5-year-old boy
    And ciclosporin is taken
    And seizure is <seizure>
    And these results
      | neurological_signs        | no |
      | hypertension_uncontrolled | no |
    When the patient is assessed
    Then <outcome>
    Examples:
      | seizure | outcome                         |
      | yes     | a warning says "think of PRES"  |
      | no      | no warning says "think of PRES" |

  @rule:ciclosporin.safety.toxicity @rule:ciclosporin.safety.evidence
  Scenario: What it does, and what is known
    Given a 5-year-old boy
    And ciclosporin is taken
    When the patient is assessed
    Then a card says "confound the HLH criteria"
    And a card says "no significant benefit upfront"
