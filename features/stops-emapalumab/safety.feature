Feature: Infection before emapalumab

  @rule:stops-emapalumab.safety.hs-06-active-infection
  Scenario Outline: An active infection holds emapalumab back
    Given a patient of 9 mo
    And tuberculosis is excluded
    And emapalumab 1 mg/kg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                            | outcome                         |
      | herpes_zoster is yes               | emapalumab is blocked by HS-06  |
      | nontuberculous_mycobacteria is yes | emapalumab is blocked by HS-06  |
      | histoplasma is yes                 | the stop HS-06 is hard          |
      | herpes_zoster is no                | HS-06 is asked about emapalumab |

  @rule:stops-emapalumab.safety.hs-06-active-infection-treated
  Scenario Outline: After two weeks of treatment two clinicians may decide
    Given a patient of 9 mo
    And tuberculosis is active
    And emapalumab 1 mg/kg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                  | outcome                      |
      | infection_treatment_duration is 13 d     | the stop HS-06 is hard       |
      | infection_treatment_duration is 14 d     | the stop HS-06 is deliberate |
      | infection_treatment_duration is not done | the stop HS-06 is hard       |

  @rule:stops-emapalumab.safety.hs-06-salmonella-listeria
  Scenario Outline: Salmonella and Listeria need interferon as well
    Given a patient of 9 mo
    And emapalumab 1 mg/kg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding         | outcome                            |
      | listeria is yes | emapalumab is blocked by HS-06     |
      | listeria is no  | emapalumab is not blocked by HS-06 |

  @rule:stops-emapalumab.safety.hs-07-latent-tuberculosis
  @rule:stops-emapalumab.safety.hs-07-tuberculosis-not-tested
  Scenario Outline: Latent and untested tuberculosis warn
    Given a patient of 9 mo
    And emapalumab 1 mg/kg is proposed
    And zoster_prophylaxis is yes
    And pneumocystis_prophylaxis is yes
    And antifungal_prophylaxis is yes
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                          | outcome                              |
      | tuberculosis is latent_untreated | HS-07 warns about emapalumab         |
      | tuberculosis is latent_treated   | HS-07 does not warn about emapalumab |
      | tuberculosis is not done         | HS-07 warns about emapalumab         |

  @rule:stops-emapalumab.safety.hs-07-zoster-prophylaxis
  @rule:stops-emapalumab.safety.hs-07-pneumocystis-prophylaxis
  @rule:stops-emapalumab.safety.hs-07-antifungal-prophylaxis
  Scenario Outline: Each of the three kinds of prophylaxis is asked for
    Given a patient of 9 mo
    And emapalumab 1 mg/kg is proposed
    And tuberculosis is excluded
    And tmp_smx is taken
    And micafungin is taken
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                        | outcome                              |
      | aciclovir is taken             | HS-07 does not warn about emapalumab |
      | zoster_prophylaxis is not done | HS-07 warns about emapalumab         |
