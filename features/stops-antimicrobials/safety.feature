Feature: Antimicrobials and QT

  @rule:stops-antimicrobials.safety.hs-49-tmp-smx
  Scenario Outline: Potassium of 5.5
    Given a 34-year-old man
    And weight is 60 kg
    And g6pd_deficiency is no
    And sulfonamide_severe_reaction is no
    And creatinine is 60 umol/L
    And no medicines are taken
    And co-trimoxazole 160 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                 | outcome                                |
      | potassium is 5.5 mmol/L | co-trimoxazole is blocked by HS-49     |
      | potassium is 5.4 mmol/L | co-trimoxazole is not blocked by HS-49 |
      | potassium is pending    | HS-49 is asked about co-trimoxazole    |

  @rule:stops-antimicrobials.safety.hs-49-tmp-smx-potassium-plan
  Scenario Outline: Trimethoprim beside ciclosporin
    Given a 34-year-old man
    And potassium is 4 mmol/L
    And ciclosporin is taken
    And g6pd_deficiency is no
    And co-trimoxazole 160 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                   | outcome                                |
      | potassium_plan is no      | co-trimoxazole is blocked by HS-49     |
      | potassium_plan is yes     | co-trimoxazole is not blocked by HS-49 |
      | potassium_plan is pending | co-trimoxazole is blocked by HS-49     |

  @rule:stops-antimicrobials.safety.hs-49-tmp-smx-new-cytopenia
  Scenario Outline: New cytopenia under trimethoprim
    Given a 34-year-old man
    And weight is 60 kg
    And g6pd_deficiency is no
    And sulfonamide_severe_reaction is no
    And creatinine is 60 umol/L
    And no medicines are taken
    And co-trimoxazole 160 mg every 12 h is proposed
    And potassium is 4 mmol/L
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                            | outcome                                |
      | cytopenia_after_control is yes     | co-trimoxazole is blocked by HS-49     |
      | cytopenia_after_control is no      | co-trimoxazole is not blocked by HS-49 |
      | cytopenia_after_control is pending | HS-49 is asked about co-trimoxazole    |

  @rule:stops-antimicrobials.safety.hs-49-dapsone-primaquine
  Scenario Outline: Dapsone before G6PD
    Given a 34-year-old man
    And dapsone 100 mg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                    | outcome                         |
      | g6pd_deficiency is no      | dapsone is not blocked by HS-49 |
      | g6pd_deficiency is yes     | dapsone is blocked by HS-49     |
      | g6pd_deficiency is pending | dapsone is blocked by HS-49     |

  @rule:stops-antimicrobials.safety.hs-53-cidofovir
  Scenario Outline: Cidofovir without probenecid
    Given a 34-year-old man
    And no medicines are taken
    And no treatment has been given
    And weight is 60 kg
    And creatinine is 60 umol/L
    And urine_protein is negative
    And cidofovir 5 mg/kg per week is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                          | outcome                           |
      | probenecid_and_saline is no      | cidofovir is blocked by HS-53     |
      | probenecid_and_saline is yes     | cidofovir is not blocked by HS-53 |
      | probenecid_and_saline is pending | cidofovir is blocked by HS-53     |

  @rule:stops-antimicrobials.safety.hs-53-cidofovir-modified
  Scenario Outline: The modified schedule
    Given a 34-year-old man
    And no medicines are taken
    And no treatment has been given
    And weight is 60 kg
    And creatinine is 200 umol/L
    And cidofovir 1 mg/kg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                         | outcome                      |
      | the order states plan: modified | the stop HS-53 is deliberate |
      | the order states plan: level    | the stop HS-53 is hard       |

  @rule:stops-antimicrobials.safety.hs-54-qt
  Scenario Outline: Moxifloxacin with a long QT
    Given a 34-year-old man
    And no medicines are taken
    And potassium is 4 mmol/L
    And magnesium_low is no
    And moxifloxacin 400 mg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding        | outcome                              |
      | qtc is 500 ms  | moxifloxacin is blocked by HS-54     |
      | qtc is 499 ms  | moxifloxacin is not blocked by HS-54 |
      | qtc is pending | HS-54 is asked about moxifloxacin    |
