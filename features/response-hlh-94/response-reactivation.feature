Feature: HLH that comes back

  @rule:response-hlh-94.response.three-of-eight @rule:response-hlh-94.response.reactivation @rule:response-hlh-94.response.progression
  Scenario Outline: Fever, platelets of 96 and triglycerides of <triglycerides> after <best>
    Given these results for a 5-year-old child
      | best_response        | <best>          |
      | temperature          | 38.6 Cel        |
      | splenomegaly         | no              |
      | platelets            | 96 10*9/L       |
      | triglycerides        | <triglycerides> |
      | fibrinogen           | 2.0 g/L         |
      | hemophagocytosis     | no              |
      | ferritin             | 480 ug/L        |
      | soluble_il2_receptor | 2000 U/mL       |
      | neurological_signs   | no              |
      | seizure              | no              |
    When the patient is assessed
    Then the judgments are
      | Three of the eight items again | <again>       |
      | Reactivation                   | <reactivated> |
      | Progression                    | <progressed>  |

    Examples:
      | triglycerides | best       | again   | reactivated    | progressed     |
      | 3.00 mmol/L   | resolution | met     | met            | not applicable |
      | 2.99 mmol/L   | resolution | not met | not met        | not applicable |
      | not done      | resolution | unknown | unknown        | not applicable |
      | 3.00 mmol/L   | partial    | met     | not applicable | met            |
      | 2.99 mmol/L   | partial    | not met | not applicable | not met        |

  @rule:response-hlh-94.response.new-nervous-system @rule:response-hlh-94.response.reactivation
  Scenario Outline: A seizure after resolution, other causes excluded: <excluded>
    Given these results for a 5-year-old child
      | best_response             | resolution |
      | seizure                   | yes        |
      | cns_other_causes_excluded | <excluded> |
    When the patient is assessed
    Then New disease of the nervous system alone is <new>
    And Reactivation is <reactivated>

    Examples:
      | excluded | new     | reactivated |
      | yes      | met     | met         |
      | no       | not met | unknown     |
      | not done | unknown | unknown     |

  @rule:response-hlh-94.response.reactivation
  Scenario: Earlier HLH counts as resolved where no best response is on record
    Given these results for a 5-year-old child
      | previous_hlh | yes       |
      | temperature  | 38.6 Cel  |
      | platelets    | 96 10*9/L |
      | ferritin     | 900 ug/L  |
    When the patient is assessed
    Then Reactivation is met
    And the response is reactivation
