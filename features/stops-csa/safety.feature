Feature: Ciclosporin and tacrolimus

  @rule:stops-csa.safety.hs-24-pres
  Scenario Outline: PRES in the history
    Given a 34-year-old patient
    And ciclosporin 3 mg/kg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                  | outcome                             |
      | pres_history is yes      | ciclosporin is blocked by HS-24     |
      | pres_history is no       | ciclosporin is not blocked by HS-24 |
      | pres_history is not done | HS-24 is asked about ciclosporin    |

  @rule:stops-csa.safety.hs-24-blood-pressure
  Scenario Outline: Blood pressure
    Given a 34-year-old patient
    And ciclosporin 3 mg/kg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                               | outcome                             |
      | systolic_blood_pressure is 161 mm[Hg] | ciclosporin is blocked by HS-24     |
      | systolic_blood_pressure is 160 mm[Hg] | ciclosporin is not blocked by HS-24 |

  @rule:stops-csa.safety.hs-24-creatinine
  Scenario Outline: Creatinine against its baseline
    Given a 34-year-old patient
    And baseline_creatinine is 60 umol/L
    And ciclosporin 3 mg/kg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                 | outcome                             |
      | creatinine is 90 umol/L | ciclosporin is blocked by HS-24     |
      | creatinine is 89 umol/L | ciclosporin is not blocked by HS-24 |

  @rule:stops-csa.safety.hs-24-potassium
  Scenario Outline: Potassium
    Given a 34-year-old patient
    And ciclosporin 3 mg/kg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                 | outcome                             |
      | potassium is 5.5 mmol/L | ciclosporin is blocked by HS-24     |
      | potassium is 5.4 mmol/L | ciclosporin is not blocked by HS-24 |
      | potassium is pending    | HS-24 is asked about ciclosporin    |

  @rule:stops-csa.safety.hs-24-excluded-drugs
  Scenario Outline: Drugs that exclude ciclosporin
    Given a 34-year-old patient
    And ciclosporin 3 mg/kg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                             |
      | simvastatin is taken   | ciclosporin is blocked by HS-24     |
      | tacrolimus is taken    | ciclosporin is blocked by HS-24     |
      | no medicines are taken | ciclosporin is not blocked by HS-24 |

  @rule:stops-csa.safety.hs-24-oral-dose-into-vein
  Scenario Outline: An oral dose into a vein
    Given a 34-year-old patient
    And weight is 60 kg
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                       | outcome                             |
      | ciclosporin 3 mg/kg every 12 h IV is proposed | ciclosporin is blocked by HS-24     |
      | ciclosporin 1 mg/kg every 12 h IV is proposed | ciclosporin is not blocked by HS-24 |
