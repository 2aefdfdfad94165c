Feature: Fungi and parasites behind HLH

  @rule:trigger-fungi-parasites.trigger.histoplasma @rule:trigger-fungi-parasites.trigger.talaromyces @rule:trigger-fungi-parasites.trigger.candida @rule:trigger-fungi-parasites.trigger.cryptococcus @rule:trigger-fungi-parasites.trigger.pneumocystis @rule:trigger-fungi-parasites.trigger.aspergillus @rule:trigger-fungi-parasites.trigger.leishmania @rule:trigger-fungi-parasites.trigger.malaria @rule:trigger-fungi-parasites.trigger.toxoplasma @rule:trigger-fungi-parasites.trigger.babesia @rule:trigger-fungi-parasites.trigger.strongyloides
  Scenario Outline: <finding> on record
    Given a 45-year-old patient
    And <finding> is <value>
    When the patient is assessed
    Then the triggers are
      | <trigger> | met |
      | infection | met |

    Examples:
      | finding                | value | trigger               |
      | Histoplasmosis         | yes   | Histoplasma           |
      | Talaromycosis          | yes   | Talaromyces marneffei |
      | Candidiasis            | yes   | Candida               |
      | Cryptococcosis         | yes   | Cryptococcus          |
      | Pneumocystis pneumonia | yes   | Pneumocystis          |
      | Aspergillosis          | yes   | Aspergillus           |
      | Visceral leishmaniasis | yes   | Leishmania            |
      | Malaria                | yes   | malaria               |
      | Toxoplasmosis          | yes   | Toxoplasma            |
      | Babesiosis             | yes   | Babesia               |
      | Strongyloidiasis       | yes   | Strongyloides         |

  @rule:trigger-fungi-parasites.trigger.histoplasma @rule:trigger-fungi-parasites.trigger.talaromyces @rule:trigger-fungi-parasites.trigger.candida @rule:trigger-fungi-parasites.trigger.cryptococcus @rule:trigger-fungi-parasites.trigger.pneumocystis @rule:trigger-fungi-parasites.trigger.aspergillus @rule:trigger-fungi-parasites.trigger.leishmania @rule:trigger-fungi-parasites.trigger.malaria @rule:trigger-fungi-parasites.trigger.toxoplasma @rule:trigger-fungi-parasites.trigger.babesia @rule:trigger-fungi-parasites.trigger.strongyloides
  Scenario: Every fungus and parasite looked for and absent
    Given these results for a 45-year-old patient
      | Histoplasmosis         | no |
      | Talaromycosis          | no |
      | Candidiasis            | no |
      | Cryptococcosis         | no |
      | Pneumocystis pneumonia | no |
      | Aspergillosis          | no |
      | Visceral leishmaniasis | no |
      | Malaria                | no |
      | Toxoplasmosis          | no |
      | Babesiosis             | no |
      | Strongyloidiasis       | no |
    When the patient is assessed
    Then the triggers are
      | Histoplasma           | not met |
      | Talaromyces marneffei | not met |
      | Candida               | not met |
      | Cryptococcus          | not met |
      | Pneumocystis          | not met |
      | Aspergillus           | not met |
      | Leishmania            | not met |
      | malaria               | not met |
      | Toxoplasma            | not met |
      | Babesia               | not met |
      | Strongyloides         | not met |

  @rule:trigger-fungi-parasites.trigger.histoplasma @rule:trigger-fungi-parasites.trigger.talaromyces @rule:trigger-fungi-parasites.trigger.candida @rule:trigger-fungi-parasites.trigger.cryptococcus @rule:trigger-fungi-parasites.trigger.pneumocystis @rule:trigger-fungi-parasites.trigger.aspergillus @rule:trigger-fungi-parasites.trigger.leishmania @rule:trigger-fungi-parasites.trigger.malaria @rule:trigger-fungi-parasites.trigger.toxoplasma @rule:trigger-fungi-parasites.trigger.babesia @rule:trigger-fungi-parasites.trigger.strongyloides
  Scenario: What nobody looked for stays open
    Given a 45-year-old patient
    When the patient is assessed
    Then every one of the fungal and parasitic triggers is unknown
