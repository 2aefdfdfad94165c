Feature: Supportive care: cases

  @rule:supportive-care.pathway.stomach
  Scenario: Stomach protection: not here
    Given a 34-year-old
    And no medicines are taken
    When the patient is assessed
    Then the options do not include "Stomach protection"

  @rule:supportive-care.pathway.red-cells
  Scenario: Red cells: not here
    Given these results for a 34-year-old
      | Hemoglobin | 80 g/L |
    When the patient is assessed
    Then the options do not include "Red cells"

  @rule:supportive-care.pathway.platelets
  Scenario: Platelets: not here
    Given these results for a 34-year-old
      | Platelets | 100 10*9/L |
    When the patient is assessed
    Then the options do not include "Platelets"

  @rule:supportive-care.pathway.fibrinogen
  Scenario: Fibrinogen: not here
    Given these results for a 34-year-old
      | Fibrinogen | 1.5 g/L |
    When the patient is assessed
    Then the options do not include "Fibrinogen"

  @rule:supportive-care.pathway.tumor-lysis
  Scenario: Tumor lysis: not known yet
    Given a 34-year-old
    When the patient is assessed
    Then the rule Tumor lysis is unknown

  @rule:supportive-care.pathway.brain
  Scenario: Nervous system: not here
    Given these results for a 34-year-old
      | Neurological signs not otherwise explained | no |
    When the patient is assessed
    Then the options do not include "Nervous system"

  @rule:supportive-care.pathway.strongyloides
  Scenario: Strongyloides before high-dose glucocorticoid: not here
    Given these results for a 34-year-old
      | Strongyloidiasis | no |
      | Ever lived in or traveled to an area with Strongyloides | no |
      | Eosinophilia | no |
    When the patient is assessed
    Then the options do not include "Strongyloides before high-dose glucocorticoid"

  @rule:supportive-care.pathway.growth-factor
  Scenario: G-CSF held back: not here
    Given these results for a 34-year-old
      | Neutrophils, absolute | 0.5 10*9/L |
    When the patient is assessed
    Then the options do not include "G-CSF held back"
