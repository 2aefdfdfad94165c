Feature: Other viruses behind HLH

  @rule:trigger-virus.trigger.adenovirus @rule:trigger-virus.trigger.parvovirus-b19 @rule:trigger-virus.trigger.enterovirus @rule:trigger-virus.trigger.influenza @rule:trigger-virus.trigger.sars-cov-2 @rule:trigger-virus.trigger.hiv @rule:trigger-virus.trigger.viral-hepatitis @rule:trigger-virus.trigger.measles @rule:trigger-virus.trigger.dengue @rule:trigger-virus.trigger.sftsv @rule:trigger-virus.trigger.hantavirus
  Scenario Outline: <finding> on record
    Given a 45-year-old patient
    And <finding> is <value>
    When the patient is assessed
    Then the triggers are
      | <trigger> | met |
      | virus     | met |

    Examples:
      | finding                                                     | value | trigger         |
      | Adenovirus infection                                        | yes   | adenovirus      |
      | Parvovirus B19 infection                                    | yes   | parvovirus B19  |
      | Enterovirus infection                                       | yes   | enterovirus     |
      | Influenza                                                   | yes   | influenza       |
      | SARS-CoV-2 infection                                        | yes   | SARS-CoV-2      |
      | HIV infection                                               | yes   | HIV             |
      | Viral hepatitis                                             | yes   | viral hepatitis |
      | Measles                                                     | yes   | measles         |
      | Dengue                                                      | yes   | dengue          |
      | Severe fever with thrombocytopenia syndrome virus infection | yes   | SFTS virus      |
      | Hantavirus infection                                        | yes   | hantavirus      |

  @rule:trigger-virus.trigger.adenovirus @rule:trigger-virus.trigger.parvovirus-b19 @rule:trigger-virus.trigger.enterovirus @rule:trigger-virus.trigger.influenza @rule:trigger-virus.trigger.sars-cov-2 @rule:trigger-virus.trigger.hiv @rule:trigger-virus.trigger.viral-hepatitis @rule:trigger-virus.trigger.measles @rule:trigger-virus.trigger.dengue @rule:trigger-virus.trigger.sftsv @rule:trigger-virus.trigger.hantavirus
  Scenario: Every virus looked for and absent
    Given these results for a 45-year-old patient
      | Adenovirus infection                                        | no |
      | Parvovirus B19 infection                                    | no |
      | Enterovirus infection                                       | no |
      | Influenza                                                   | no |
      | SARS-CoV-2 infection                                        | no |
      | HIV infection                                               | no |
      | Viral hepatitis                                             | no |
      | Measles                                                     | no |
      | Dengue                                                      | no |
      | Severe fever with thrombocytopenia syndrome virus infection | no |
      | Hantavirus infection                                        | no |
    When the patient is assessed
    Then the triggers are
      | adenovirus      | not met |
      | parvovirus B19  | not met |
      | enterovirus     | not met |
      | influenza       | not met |
      | SARS-CoV-2      | not met |
      | HIV             | not met |
      | viral hepatitis | not met |
      | measles         | not met |
      | dengue          | not met |
      | SFTS virus      | not met |
      | hantavirus      | not met |

  @rule:trigger-virus.trigger.adenovirus @rule:trigger-virus.trigger.parvovirus-b19 @rule:trigger-virus.trigger.enterovirus @rule:trigger-virus.trigger.influenza @rule:trigger-virus.trigger.sars-cov-2 @rule:trigger-virus.trigger.hiv @rule:trigger-virus.trigger.viral-hepatitis @rule:trigger-virus.trigger.measles @rule:trigger-virus.trigger.dengue @rule:trigger-virus.trigger.sftsv @rule:trigger-virus.trigger.hantavirus
  Scenario: What nobody looked for stays open
    Given a 45-year-old patient
    When the patient is assessed
    Then every one of the viral triggers is unknown
