Feature: Supportive care: cases

  @rule:supportive-care.dose.ivermectin
  Scenario: Strongyloides: ivermectin: not here
    Given these results for a 34-year-old
      | Body weight | 14.9 kg |
    When the patient is assessed
    Then the rule Strongyloides: ivermectin is not met

  @rule:supportive-care.dose.hydrocortisone-stress
  Scenario: Stress dose: hydrocortisone: not known yet
    Given a 34-year-old
    When the patient is assessed
    Then the rule Stress dose: hydrocortisone is unknown

  @rule:supportive-care.dose.hydrocortisone-crisis
  Scenario: Adrenal crisis: hydrocortisone: not here
    Given these results for a 3-year-old
      | Adrenal crisis, suspected or proven | no |
    When the patient is assessed
    Then the rule Adrenal crisis: hydrocortisone is not met

  @rule:supportive-care.dose.plasma
  Scenario: Fresh frozen plasma: not known yet
    Given a 34-year-old
    When the patient is assessed
    Then the rule Fresh frozen plasma is unknown

  @rule:supportive-care.dose.vitamin-k
  Scenario: Vitamin K: not known yet
    Given a 34-year-old
    When the patient is assessed
    Then the rule Vitamin K is unknown

  @rule:supportive-care.dose.filgrastim
  Scenario: G-CSF: filgrastim: not here
    Given these results for a 34-year-old
      | Neutrophils, absolute | 0.5 10*9/L |
      | Sepsis | yes |
      | Body weight | 60 kg |
    When the patient is assessed
    Then the rule G-CSF: filgrastim is not met
