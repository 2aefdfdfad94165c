Feature: Interactions of ciclosporin

  @rule:interactions-csa.safety.inhibitor
  Scenario Outline: Clarithromycin
    Given a 34-year-old man
    And ciclosporin 3 mg/kg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                 | outcome                                           |
      | clarithromycin is taken | a warning says "The trough rises 1.5 to 5 times"  |
      | no medicines are taken  | no warning says "The trough rises 1.5 to 5 times" |

  @rule:interactions-csa.safety.inducer
  Scenario Outline: Rifampicin
    Given a 34-year-old man
    And ciclosporin 3 mg/kg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                                |
      | rifampicin is taken    | a warning says "level every 48 hours"  |
      | no medicines are taken | no warning says "level every 48 hours" |

  @rule:interactions-csa.safety.statin
  Scenario Outline: Pravastatin
    Given a 34-year-old man
    And ciclosporin 3 mg/kg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                          |
      | pravastatin is taken   | a warning says "Rhabdomyolysis"  |
      | no medicines are taken | no warning says "Rhabdomyolysis" |

  @rule:interactions-csa.safety.nephrotoxin
  Scenario Outline: Vancomycin
    Given a 34-year-old man
    And ciclosporin 3 mg/kg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                                          |
      | vancomycin is taken    | a warning says "avoid two or more nephrotoxins"  |
      | no medicines are taken | no warning says "avoid two or more nephrotoxins" |

  @rule:interactions-csa.safety.potassium
  Scenario Outline: Spironolactone
    Given a 34-year-old man
    And ciclosporin 3 mg/kg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                 | outcome                                  |
      | spironolactone is taken | a warning says "Potassium twice a week"  |
      | no medicines are taken  | no warning says "Potassium twice a week" |

  @rule:interactions-csa.safety.letermovir
  Scenario Outline: Letermovir
    Given a 34-year-old man
    And ciclosporin 3 mg/kg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                             |
      | letermovir is taken    | a warning says "Letermovir 240 mg"  |
      | no medicines are taken | no warning says "Letermovir 240 mg" |

  @rule:interactions-csa.safety.caspofungin
  Scenario Outline: Caspofungin
    Given a 34-year-old man
    And caspofungin 50 mg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                      |
      | ciclosporin is taken   | a warning says "about 35 %"  |
      | no medicines are taken | no warning says "about 35 %" |
