Feature: Groups of triggers, kept as a list

  @rule:trigger-taxonomy.trigger.virus @rule:trigger-taxonomy.trigger.bacteria @rule:trigger-taxonomy.trigger.fungus @rule:trigger-taxonomy.trigger.parasite @rule:trigger-taxonomy.trigger.infection
  Scenario Outline: <finding> stands for <group> and for infection
    Given a 45-year-old patient
    And <finding> is yes
    When the patient is assessed
    Then the triggers are
      | <group>         | met     |
      | infection       | met     |
      | unknown, search | not met |

    Examples:
      | finding       | group    |
      | Dengue        | virus    |
      | Typhoid fever | bacteria |
      | Candidiasis   | fungus   |
      | Malaria       | parasite |

  @rule:trigger-taxonomy.trigger.virus @rule:trigger-taxonomy.trigger.bacteria @rule:trigger-taxonomy.trigger.fungus @rule:trigger-taxonomy.trigger.parasite @rule:trigger-taxonomy.trigger.infection
  Scenario: One virus excluded leaves the groups open
    Given a 45-year-old patient
    And Dengue is no
    When the patient is assessed
    Then the triggers are
      | dengue    | not met |
      | virus     | unknown |
      | bacteria  | unknown |
      | fungus    | unknown |
      | parasite  | unknown |
      | infection | unknown |

  @rule:trigger-taxonomy.trigger.fungus @rule:trigger-taxonomy.trigger.parasite
  Scenario: Every fungus and every parasite excluded
    Given these results for a 45-year-old patient
      | histoplasma   | no |
      | talaromyces   | no |
      | candida       | no |
      | cryptococcus  | no |
      | pneumocystis  | no |
      | aspergillus   | no |
      | leishmania    | no |
      | malaria       | no |
      | toxoplasma    | no |
      | babesia       | no |
      | strongyloides | no |
    When the patient is assessed
    Then the triggers are
      | fungus   | not met |
      | parasite | not met |

  @rule:trigger-taxonomy.trigger.virus @rule:trigger-taxonomy.trigger.infection
  Scenario: EBV, a T-cell lymphoma and an inborn error stand side by side
    Given these results for a 30-year-old man
      | EBV DNA in plasma        | 90000 {copies}/mL |
      | Lymphoma                 | yes               |
      | Type of lymphoma         | t_cell            |
      | Inborn error of immunity | yes               |
    When the patient is assessed
    Then the triggers are
      | Epstein-Barr virus                           | met     |
      | virus                                        | met     |
      | T- or NK-cell lymphoma                       | met     |
      | other inborn error of immunity or metabolism | met     |
      | unknown, search                              | not met |
