Feature: Rheumatic disease behind HLH

  @rule:trigger-rheumatic.trigger.still @rule:trigger-rheumatic.trigger.sle @rule:trigger-rheumatic.trigger.kawasaki-disease @rule:trigger-rheumatic.trigger.rheumatic-disease-other @rule:trigger-rheumatic.trigger.mis-c @rule:trigger-rheumatic.trigger.rheumatic
  Scenario Outline: <finding> on record
    Given a 9-year-old girl
    And <finding> is <value>
    When the patient is assessed
    Then the triggers are
      | <trigger>         | met |
      | rheumatic disease | met |

    Examples:
      | finding                                       | value | trigger                      |
      | Systemic juvenile idiopathic arthritis        | yes   | Still disease                |
      | Adult-onset Still disease                     | yes   | Still disease                |
      | Systemic lupus erythematosus                  | yes   | systemic lupus erythematosus |
      | Kawasaki disease                              | yes   | Kawasaki disease             |
      | Other rheumatic disease                       | yes   | other rheumatic disease      |
      | Multisystem inflammatory syndrome in children | yes   | MIS-C                        |

  @rule:trigger-rheumatic.trigger.still @rule:trigger-rheumatic.trigger.sle @rule:trigger-rheumatic.trigger.kawasaki-disease @rule:trigger-rheumatic.trigger.rheumatic-disease-other @rule:trigger-rheumatic.trigger.mis-c @rule:trigger-rheumatic.trigger.rheumatic
  Scenario: No rheumatic disease
    Given these results for a 9-year-old girl
      | Systemic juvenile idiopathic arthritis        | no |
      | Adult-onset Still disease                     | no |
      | Systemic lupus erythematosus                  | no |
      | Kawasaki disease                              | no |
      | Other rheumatic disease                       | no |
      | Multisystem inflammatory syndrome in children | no |
    When the patient is assessed
    Then the triggers are
      | Still disease                | not met |
      | systemic lupus erythematosus | not met |
      | Kawasaki disease             | not met |
      | other rheumatic disease      | not met |
      | MIS-C                        | not met |
      | rheumatic disease            | not met |

  @rule:trigger-rheumatic.trigger.still @rule:trigger-rheumatic.trigger.sle @rule:trigger-rheumatic.trigger.kawasaki-disease @rule:trigger-rheumatic.trigger.rheumatic-disease-other @rule:trigger-rheumatic.trigger.mis-c @rule:trigger-rheumatic.trigger.rheumatic
  Scenario: Rheumatic history not taken
    Given a 9-year-old girl
    When the patient is assessed
    Then every one of the rheumatic triggers is unknown

  @rule:trigger-rheumatic.trigger.still
  Scenario: Still disease that is only suspected
    Given these results for a 9-year-old girl
      | Systemic juvenile idiopathic arthritis | suspected |
      | Adult-onset Still disease              | no        |
    When the patient is assessed
    Then the trigger Still disease is unknown
