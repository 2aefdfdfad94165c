Feature: Herpesviruses behind HLH

  @rule:trigger-herpesvirus.trigger.cmv @rule:trigger-herpesvirus.trigger.herpes-simplex @rule:trigger-herpesvirus.trigger.varicella-zoster @rule:trigger-herpesvirus.trigger.hhv6 @rule:trigger-herpesvirus.trigger.hhv8
  Scenario Outline: <finding> in a newborn
    Given a patient of 12 d
    And <finding> is <value>
    When the patient is assessed
    Then the triggers are
      | <trigger> | met |
      | virus     | met |

    Examples:
      | finding                          | value | trigger                |
      | Cytomegalovirus infection        | yes   | cytomegalovirus        |
      | Herpes simplex virus infection   | yes   | herpes simplex virus   |
      | Varicella-zoster virus infection | yes   | varicella-zoster virus |
      | Human herpesvirus 6 infection    | yes   | human herpesvirus 6    |
      | Human herpesvirus 8 infection    | yes   | human herpesvirus 8    |

  @rule:trigger-herpesvirus.trigger.cmv @rule:trigger-herpesvirus.trigger.herpes-simplex @rule:trigger-herpesvirus.trigger.varicella-zoster @rule:trigger-herpesvirus.trigger.hhv6 @rule:trigger-herpesvirus.trigger.hhv8
  Scenario: A newborn whose herpesvirus tests are all negative
    Given these results for a patient of 12 d
      | Cytomegalovirus infection        | no |
      | Herpes simplex virus infection   | no |
      | Varicella-zoster virus infection | no |
      | Human herpesvirus 6 infection    | no |
      | Human herpesvirus 8 infection    | no |
    When the patient is assessed
    Then the triggers are
      | cytomegalovirus        | not met |
      | herpes simplex virus   | not met |
      | varicella-zoster virus | not met |
      | human herpesvirus 6    | not met |
      | human herpesvirus 8    | not met |

  @rule:trigger-herpesvirus.trigger.cmv @rule:trigger-herpesvirus.trigger.herpes-simplex @rule:trigger-herpesvirus.trigger.varicella-zoster @rule:trigger-herpesvirus.trigger.hhv6 @rule:trigger-herpesvirus.trigger.hhv8
  Scenario: A newborn nobody has tested yet
    Given a patient of 12 d
    When the patient is assessed
    Then every one of the herpesvirus triggers is unknown
