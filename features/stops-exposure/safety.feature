Feature: Hidden infection and vaccine strains

  @rule:stops-exposure.safety.hs-47-strongyloides
  Scenario Outline: Travel to an area with Strongyloides
    Given a 34-year-old man
    And no treatment has been given
    And strongyloides is no
    And eosinophilia is no
    And dexamethasone 10 mg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                           | outcome                               |
      | strongyloides_exposure is yes     | dexamethasone is blocked by HS-47     |
      | strongyloides_exposure is no      | dexamethasone is not blocked by HS-47 |
      | strongyloides_exposure is pending | HS-47 is asked about dexamethasone    |

  @rule:stops-exposure.safety.hs-47-tuberculosis
  Scenario Outline: Latent tuberculosis
    Given a 34-year-old man
    And dexamethasone 10 mg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                          | outcome                               |
      | tuberculosis is latent_untreated | dexamethasone is blocked by HS-47     |
      | tuberculosis is excluded         | dexamethasone is not blocked by HS-47 |
      | tuberculosis is pending          | HS-47 is asked about dexamethasone    |

  @rule:stops-exposure.safety.hs-47-hepatitis-b
  Scenario Outline: Anti-HBc without an antiviral
    Given a 34-year-old man
    And hbsag is no
    And dexamethasone 10 mg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding             | outcome                               |
      | anti_hbc is yes     | dexamethasone is blocked by HS-47     |
      | anti_hbc is no      | dexamethasone is not blocked by HS-47 |
      | anti_hbc is pending | HS-47 is asked about dexamethasone    |

  @rule:stops-exposure.safety.hs-47-amebiasis
  Scenario Outline: Untreated amebiasis
    Given a 34-year-old man
    And dexamethasone 10 mg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                    | outcome                               |
      | amebiasis_untreated is yes | dexamethasone is blocked by HS-47     |
      | amebiasis_untreated is no  | dexamethasone is not blocked by HS-47 |
      | weight is 60 kg            | HS-47 is asked about dexamethasone    |

  @rule:stops-exposure.safety.hs-59-bcg-disease
  Scenario Outline: Ruxolitinib with BCG disease
    Given a patient of 6 mo
    And weight is 7 kg
    And ruxolitinib 2.5 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                             |
      | bcg_disease is yes     | ruxolitinib is blocked by HS-59     |
      | bcg_disease is no      | ruxolitinib is not blocked by HS-59 |
      | bcg_disease is pending | HS-59 is asked about ruxolitinib    |

  @rule:stops-exposure.safety.hs-59-vaccine-strain-possible
  Scenario Outline: BCG at birth in a familial defect
    Given a patient of 6 mo
    And weight is 7 kg
    And no treatment has been given
    And live_vaccine_date is 2026-05-20
    And bcg_disease is no
    And hlh_gene_test is pathogenic
    And emapalumab 1 mg/kg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                   | outcome                            |
      | bcg_vaccinated is yes     | emapalumab is blocked by HS-59     |
      | bcg_vaccinated is no      | emapalumab is not blocked by HS-59 |
      | bcg_vaccinated is pending | HS-59 is asked about emapalumab    |

  @rule:stops-exposure.safety.hs-59-look-for-the-vaccine-strain
  Scenario Outline: Etoposide is not held back
    Given a patient of 6 mo
    And weight is 7 kg
    And hlh_gene_test is pathogenic
    And etoposide 5 mg/kg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                        | outcome                             |
      | bcg_vaccinated is yes          | HS-59 warns about etoposide         |
      | vaccine_strain_excluded is yes | HS-59 does not warn about etoposide |
