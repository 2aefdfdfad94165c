Feature: Bacteria behind HLH

  @rule:trigger-bacteria.trigger.tuberculosis @rule:trigger-bacteria.trigger.nontuberculous-mycobacteria @rule:trigger-bacteria.trigger.salmonella-typhi @rule:trigger-bacteria.trigger.brucella @rule:trigger-bacteria.trigger.mycoplasma @rule:trigger-bacteria.trigger.legionella @rule:trigger-bacteria.trigger.listeria @rule:trigger-bacteria.trigger.leptospira @rule:trigger-bacteria.trigger.rickettsia @rule:trigger-bacteria.trigger.orientia @rule:trigger-bacteria.trigger.ehrlichia @rule:trigger-bacteria.trigger.anaplasma @rule:trigger-bacteria.trigger.coxiella @rule:trigger-bacteria.trigger.sepsis
  Scenario Outline: <finding> on record
    Given a 45-year-old patient
    And <finding> is <value>
    When the patient is assessed
    Then the triggers are
      | <trigger> | met |
      | bacteria  | met |

    Examples:
      | finding                                | value    | trigger                     |
      | Tuberculosis                           | active   | tuberculosis                |
      | Nontuberculous mycobacterial infection | yes      | nontuberculous mycobacteria |
      | Typhoid fever                          | yes      | Salmonella Typhi            |
      | Brucellosis                            | yes      | Brucella                    |
      | Mycoplasma infection                   | yes      | Mycoplasma                  |
      | Legionella infection                   | yes      | Legionella                  |
      | Listeriosis                            | yes      | Listeria                    |
      | Leptospirosis                          | yes      | Leptospira                  |
      | Rickettsiosis                          | yes      | Rickettsia                  |
      | Scrub typhus                           | yes      | Orientia tsutsugamushi      |
      | Ehrlichiosis                           | yes      | Ehrlichia                   |
      | Anaplasmosis                           | yes      | Anaplasma                   |
      | Q fever                                | yes      | Coxiella                    |
      | Sepsis                                 | yes      | sepsis                      |
      | Blood culture                          | positive | sepsis                      |

  @rule:trigger-bacteria.trigger.tuberculosis @rule:trigger-bacteria.trigger.nontuberculous-mycobacteria @rule:trigger-bacteria.trigger.salmonella-typhi @rule:trigger-bacteria.trigger.brucella @rule:trigger-bacteria.trigger.mycoplasma @rule:trigger-bacteria.trigger.legionella @rule:trigger-bacteria.trigger.listeria @rule:trigger-bacteria.trigger.leptospira @rule:trigger-bacteria.trigger.rickettsia @rule:trigger-bacteria.trigger.orientia @rule:trigger-bacteria.trigger.ehrlichia @rule:trigger-bacteria.trigger.anaplasma @rule:trigger-bacteria.trigger.coxiella @rule:trigger-bacteria.trigger.sepsis
  Scenario: Every bacterium looked for and absent, tuberculosis only latent
    Given these results for a 45-year-old patient
      | Tuberculosis                           | latent_untreated |
      | Nontuberculous mycobacterial infection | no               |
      | Typhoid fever                          | no               |
      | Brucellosis                            | no               |
      | Mycoplasma infection                   | no               |
      | Legionella infection                   | no               |
      | Listeriosis                            | no               |
      | Leptospirosis                          | no               |
      | Rickettsiosis                          | no               |
      | Scrub typhus                           | no               |
      | Ehrlichiosis                           | no               |
      | Anaplasmosis                           | no               |
      | Q fever                                | no               |
      | Sepsis                                 | no               |
      | Blood culture                          | negative         |
    When the patient is assessed
    Then the triggers are
      | tuberculosis                | not met |
      | nontuberculous mycobacteria | not met |
      | Salmonella Typhi            | not met |
      | Brucella                    | not met |
      | Mycoplasma                  | not met |
      | Legionella                  | not met |
      | Listeria                    | not met |
      | Leptospira                  | not met |
      | Rickettsia                  | not met |
      | Orientia tsutsugamushi      | not met |
      | Ehrlichia                   | not met |
      | Anaplasma                   | not met |
      | Coxiella                    | not met |
      | sepsis                      | not met |

  @rule:trigger-bacteria.trigger.tuberculosis @rule:trigger-bacteria.trigger.nontuberculous-mycobacteria @rule:trigger-bacteria.trigger.salmonella-typhi @rule:trigger-bacteria.trigger.brucella @rule:trigger-bacteria.trigger.mycoplasma @rule:trigger-bacteria.trigger.legionella @rule:trigger-bacteria.trigger.listeria @rule:trigger-bacteria.trigger.leptospira @rule:trigger-bacteria.trigger.rickettsia @rule:trigger-bacteria.trigger.orientia @rule:trigger-bacteria.trigger.ehrlichia @rule:trigger-bacteria.trigger.anaplasma @rule:trigger-bacteria.trigger.coxiella @rule:trigger-bacteria.trigger.sepsis
  Scenario: What nobody looked for stays open
    Given a 45-year-old patient
    When the patient is assessed
    Then every one of the bacterial triggers is unknown
