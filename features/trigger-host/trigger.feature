Feature: Inborn defects, immune compromise and pregnancy behind HLH

  @rule:trigger-host.trigger.primary
  Scenario Outline: A gene report that says <report>
    Given a patient of 4 mo
    And HLH gene test is <report>
    When the patient is assessed
    Then the trigger primary HLH is <verdict>

    Examples:
      | report     | verdict |
      | pathogenic | met     |
      | uncertain  | not met |
      | negative   | not met |
      | pending    | unknown |

  @rule:trigger-host.trigger.primary-cytotoxic @rule:trigger-host.trigger.primary-xlp @rule:trigger-host.trigger.primary-inflammasome
  Scenario Outline: A pathogenic genotype of <gene>
    Given a patient of 4 mo
    And HLH gene test is pathogenic
    And Gene of primary HLH is <gene>
    When the patient is assessed
    Then the triggers are
      | primary, cytotoxic defect      | <cytotoxic>    |
      | X-linked or EBV susceptibility | <xlp>          |
      | primary, inflammasome          | <inflammasome> |

    Examples:
      | gene   | cytotoxic | xlp     | inflammasome |
      | prf1   | met       | not met | not met      |
      | stxbp2 | met       | not met | not met      |
      | sh2d1a | not met   | met     | not met      |
      | xiap   | not met   | met     | met          |
      | nlrc4  | not met   | not met | met          |

  @rule:trigger-host.trigger.primary-cytotoxic @rule:trigger-host.trigger.primary-xlp @rule:trigger-host.trigger.primary-inflammasome
  Scenario: A pathogenic genotype without the name of the gene
    Given a patient of 4 mo
    And HLH gene test is pathogenic
    When the patient is assessed
    Then the triggers are
      | primary HLH                    | met     |
      | primary, cytotoxic defect      | unknown |
      | X-linked or EBV susceptibility | unknown |
      | primary, inflammasome          | unknown |

  @rule:trigger-host.trigger.inborn-error @rule:trigger-host.trigger.immune-compromise @rule:trigger-host.trigger.pregnancy
  Scenario Outline: <finding> on record
    Given a 28-year-old woman
    And <finding> is yes
    When the patient is assessed
    Then the trigger <trigger> is met

    Examples:
      | finding                            | trigger                                      |
      | Inborn error of immunity           | other inborn error of immunity or metabolism |
      | Inborn error of metabolism         | other inborn error of immunity or metabolism |
      | Known underlying immunosuppression | immune compromise                            |
      | HIV infection                      | immune compromise                            |
      | Asplenia                           | immune compromise                            |
      | Dialysis or hemofiltration         | immune compromise                            |
      | Pregnant                           | pregnancy or postpartum                      |
      | Postpartum                         | pregnancy or postpartum                      |

  @rule:trigger-host.trigger.pregnancy @rule:trigger-host.trigger.inborn-error @rule:trigger-host.trigger.immune-compromise
  Scenario: Neither pregnant nor postpartum, the rest not asked
    Given these results for a 28-year-old woman
      | Pregnant   | no |
      | Postpartum | no |
    When the patient is assessed
    Then the triggers are
      | pregnancy or postpartum                      | not met |
      | other inborn error of immunity or metabolism | unknown |
      | immune compromise                            | unknown |
