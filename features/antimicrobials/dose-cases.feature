Feature: Antimicrobials for the trigger: cases

  @rule:antimicrobials.dose.leishmaniasis
  Scenario: Visceral leishmaniasis: not here
    Given these results for a 34-year-old
      | Body weight | 11.5 kg |
      | Known underlying immunosuppression | yes |
    When the patient is assessed
    Then the rule antimicrobials.dose.leishmaniasis is not met

  @rule:antimicrobials.dose.leishmaniasis-immunosuppressed
  Scenario: Visceral leishmaniasis, immunosuppressed: not here
    Given these results for a 34-year-old
      | Body weight | 50 kg |
      | Known underlying immunosuppression | no |
      | HIV infection | no |
    When the patient is assessed
    Then the rule Visceral leishmaniasis, immunosuppressed is not met

  @rule:antimicrobials.dose.tuberculosis
  Scenario: Tuberculosis: not known yet
    Given a 34-year-old
    When the patient is assessed
    Then the rule antimicrobials.dose.tuberculosis is unknown

  @rule:antimicrobials.dose.rickettsia
  Scenario: Rickettsia, scrub typhus, Ehrlichia: not known yet
    Given a 34-year-old
    When the patient is assessed
    Then the rule Rickettsia, scrub typhus, Ehrlichia is unknown

  @rule:antimicrobials.dose.malaria
  Scenario: Malaria: not known yet
    Given a 34-year-old
    When the patient is assessed
    Then the rule antimicrobials.dose.malaria is unknown

  @rule:antimicrobials.dose.histoplasmosis
  Scenario: Histoplasmosis: not known yet
    Given a 34-year-old
    When the patient is assessed
    Then the rule antimicrobials.dose.histoplasmosis is unknown
