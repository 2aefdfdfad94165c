Feature: Interactions of cytokine blockers

  @rule:interactions-biologic.safety.tocilizumab-enzymes
  Scenario Outline: Warfarin
    Given a 34-year-old man
    And tocilizumab 8 mg/kg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                               |
      | warfarin is taken      | a warning says "CYP enzymes recover"  |
      | no medicines are taken | no warning says "CYP enzymes recover" |

  @rule:interactions-biologic.safety.emapalumab-tocilizumab
  Scenario Outline: Tocilizumab
    Given a 34-year-old man
    And emapalumab 1 mg/kg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                                 |
      | tocilizumab is taken   | a warning says "Two cytokine blockers"  |
      | no medicines are taken | no warning says "Two cytokine blockers" |

  @rule:interactions-biologic.safety.electrocardiogram
  Scenario Outline: Moxifloxacin
    Given a 34-year-old man
    And moxifloxacin 400 mg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                                                 |
      | no medicines are taken | a warning says "An electrocardiogram before this drug"  |
      | qtc is 430 ms          | no warning says "An electrocardiogram before this drug" |
