Feature: The trigger is treated first

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

  @rule:antimicrobials.dose.leishmaniasis
  Scenario Outline: A toddler with visceral leishmaniasis
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding           | outcome                                                                                                                        |
      | leishmania is yes | the dose of liposomal amphotericin B is 35 mg                                                                                  |
      | leishmania is yes | the schedule of liposomal amphotericin B is 2026-11-20, 2026-11-21, 2026-11-22, 2026-11-23, 2026-11-24, 2026-12-03, 2026-12-10 |
      | leishmania is no  | the rule antimicrobials.dose.leishmaniasis is not met                                                                          |

  @rule:antimicrobials.dose.leishmaniasis-immunosuppressed
  Scenario Outline: Leishmaniasis under immunosuppression
    Given leishmania is yes
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                  | outcome                                       |
      | immunosuppression is yes | the dose of liposomal amphotericin B is 46 mg |
      | hiv is yes               | the dose of liposomal amphotericin B is 46 mg |
      | hiv is no                | the dose of liposomal amphotericin B is 35 mg |

  @rule:antimicrobials.dose.leishmaniasis-evidence
  Scenario: Why amphotericin alone
    Given leishmania is yes
    When the patient is assessed
    Then a card says "11 stayed in remission"

  @rule:antimicrobials.dose.tuberculosis
  Scenario Outline: Active tuberculosis
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                  | outcome                          |
      | tuberculosis is active   | the rule Tuberculosis is met     |
      | tuberculosis is excluded | the rule Tuberculosis is not met |

  @rule:antimicrobials.dose.rickettsia
  Scenario Outline: Scrub typhus
    Given rickettsia is no
    And ehrlichia is no
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding         | outcome                                                 |
      | orientia is yes | the rule Rickettsia, scrub typhus, Ehrlichia is met     |
      | orientia is no  | the rule Rickettsia, scrub typhus, Ehrlichia is not met |

  @rule:antimicrobials.dose.malaria
  Scenario Outline: Malaria is never computed
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding        | outcome                     |
      | malaria is yes | the rule Malaria is met     |
      | malaria is no  | the rule Malaria is not met |

  @rule:antimicrobials.dose.histoplasmosis
  Scenario Outline: Histoplasmosis
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding            | outcome                            |
      | histoplasma is yes | the rule Histoplasmosis is met     |
      | histoplasma is no  | the rule Histoplasmosis is not met |

  @rule:antimicrobials.dose.sepsis
  Scenario: Bacterial sepsis
    Given sepsis is yes
    When the patient is assessed
    Then a card says "antibiotics and source control"
