Feature: The virus is treated beside HLH

  Background:
    Given these results for a patient of 14 mo
      | temperature   | 39.5 Cel   |
      | splenomegaly  | yes        |
      | hemoglobin    | 82 g/L     |
      | platelets     | 60 10*9/L  |
      | neutrophils   | 0.8 10*9/L |
      | ferritin      | 8450 ug/L  |
      | fibrinogen    | 1.3 g/L    |
      | triglycerides | 3.4 mmol/L |
      | creatinine    | 27 umol/L  |
      | weight        | 11.5 kg    |
      | height        | 79 cm      |
      | allergy       | no         |

  @rule:antimicrobials-viruses.dose.cytomegalovirus
  Scenario Outline: Cytomegalovirus is never computed
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding              | outcome                                                         |
      | cmv_infection is yes | the rule antimicrobials-viruses.dose.cytomegalovirus is met     |
      | cmv_infection is no  | the rule antimicrobials-viruses.dose.cytomegalovirus is not met |

  @rule:antimicrobials-viruses.dose.herpes-simplex
  Scenario Outline: Every newborn with HLH until PCR is negative
    Given a patient of 20 d
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding              | outcome                                                        |
      | lymphoma is no       | the rule Herpes simplex, and every newborn with HLH is met     |
      | herpes_simplex is no | the rule Herpes simplex, and every newborn with HLH is not met |

  @rule:antimicrobials-viruses.dose.adenovirus
  Scenario Outline: Adenovirus
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding           | outcome                                                    |
      | adenovirus is yes | the rule antimicrobials-viruses.dose.adenovirus is met     |
      | adenovirus is no  | the rule antimicrobials-viruses.dose.adenovirus is not met |

  @rule:antimicrobials-viruses.dose.influenza
  Scenario Outline: Influenza
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding          | outcome                                                   |
      | influenza is yes | the rule antimicrobials-viruses.dose.influenza is met     |
      | influenza is no  | the rule antimicrobials-viruses.dose.influenza is not met |

  @rule:antimicrobials-viruses.dose.sars-cov-2
  Scenario Outline: SARS-CoV-2
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding           | outcome                                                    |
      | sars_cov_2 is yes | the rule antimicrobials-viruses.dose.sars-cov-2 is met     |
      | sars_cov_2 is no  | the rule antimicrobials-viruses.dose.sars-cov-2 is not met |

  @rule:antimicrobials-viruses.dose.hiv
  Scenario Outline: HIV
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding    | outcome                                             |
      | hiv is yes | the rule antimicrobials-viruses.dose.hiv is met     |
      | hiv is no  | the rule antimicrobials-viruses.dose.hiv is not met |

  @rule:antimicrobials-viruses.dose.kshv-castleman
  Scenario Outline: Castleman disease with KSHV
    Given hhv8 is yes
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                  | outcome                                                 |
      | castleman_disease is yes | the rule KSHV multicentric Castleman disease is met     |
      | castleman_disease is no  | the rule KSHV multicentric Castleman disease is not met |

  @rule:antimicrobials-viruses.dose.sfts
  Scenario Outline: Severe fever with thrombocytopenia syndrome
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding      | outcome                                              |
      | sftsv is yes | the rule antimicrobials-viruses.dose.sfts is met     |
      | sftsv is no  | the rule antimicrobials-viruses.dose.sfts is not met |

  @rule:antimicrobials-viruses.dose.hemorrhagic-fevers
  Scenario: Dengue
    Given dengue is yes
    When the patient is assessed
    Then a card says "glucocorticoid is controversial"
