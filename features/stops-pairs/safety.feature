Feature: Pairs of drugs that must not meet

  @rule:stops-pairs.safety.hs-44-vinca-with-inhibitor
  Scenario Outline: Vincristine with voriconazole
    Given a 34-year-old man
    And no treatment has been given
    And vincristine 2 mg once is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                             |
      | voriconazole is taken  | vincristine is blocked by HS-44     |
      | no medicines are taken | vincristine is not blocked by HS-44 |
      | weight is 60 kg        | HS-44 is asked about vincristine    |

  @rule:stops-pairs.safety.hs-44-inhibitor-after-vinca
  Scenario Outline: Voriconazole after vincristine
    Given a 34-year-old man
    And no medicines are taken
    And voriconazole 200 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                  | outcome                              |
      | vincristine 2 mg was given on 2026-11-19 | voriconazole is blocked by HS-44     |
      | vincristine 2 mg was given on 2026-11-10 | voriconazole is not blocked by HS-44 |
      | weight is 60 kg                          | HS-44 is asked about voriconazole    |

  @rule:stops-pairs.safety.hs-50-rasburicase
  Scenario Outline: Rasburicase before G6PD
    Given a 34-year-old man
    And rasburicase 0.2 mg/kg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                    | outcome                             |
      | g6pd_deficiency is no      | rasburicase is not blocked by HS-50 |
      | g6pd_deficiency is yes     | rasburicase is blocked by HS-50     |
      | g6pd_deficiency is pending | rasburicase is blocked by HS-50     |

  @rule:stops-pairs.safety.hs-50-thiopurine-with-allopurinol
  Scenario Outline: Azathioprine with allopurinol
    Given a 34-year-old man
    And azathioprine 50 mg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                              |
      | allopurinol is taken   | azathioprine is blocked by HS-50     |
      | no medicines are taken | azathioprine is not blocked by HS-50 |
      | weight is 60 kg        | HS-50 is asked about azathioprine    |

  @rule:stops-pairs.safety.hs-51-colchicine-with-inhibitor
  Scenario Outline: Colchicine with itraconazole
    Given a 34-year-old man
    And p_gp_inhibitor is no
    And weight is 60 kg
    And height is 165 cm
    And creatinine is 60 umol/L
    And dialysis is no
    And bilirubin_total is 12 umol/L
    And cirrhosis_child_pugh is none
    And severe_hepatic_impairment is no
    And colchicine 0.5 mg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                            |
      | itraconazole is taken  | colchicine is blocked by HS-51     |
      | no medicines are taken | colchicine is not blocked by HS-51 |

  @rule:stops-pairs.safety.hs-51-colchicine-kidney-or-liver
  Scenario Outline: Colchicine with ciclosporin in liver disease
    Given a 34-year-old man
    And no medicines are taken
    And p_gp_inhibitor is no
    And weight is 60 kg
    And height is 165 cm
    And creatinine is 60 umol/L
    And dialysis is no
    And bilirubin_total is 12 umol/L
    And severe_hepatic_impairment is no
    And ciclosporin 3 mg/kg every 12 h is proposed
    And colchicine 0.5 mg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                      | outcome                      |
      | cirrhosis_child_pugh is b    | the stop HS-51 is hard       |
      | cirrhosis_child_pugh is none | the stop HS-51 is deliberate |
