Feature: Antivirals for the trigger: cases

  @rule:antimicrobials-viruses.dose.cytomegalovirus
  Scenario: Cytomegalovirus: not known yet
    Given a 34-year-old
    When the patient is assessed
    Then the rule antimicrobials-viruses.dose.cytomegalovirus is unknown

  @rule:antimicrobials-viruses.dose.herpes-simplex
  Scenario: Herpes simplex, and every newborn with HLH: not here
    Given these results for a 27-day-old
      | Herpes simplex virus infection | no |
    When the patient is assessed
    Then the rule Herpes simplex, and every newborn with HLH is not met

  @rule:antimicrobials-viruses.dose.adenovirus
  Scenario: Adenovirus: not known yet
    Given a 34-year-old
    When the patient is assessed
    Then the rule antimicrobials-viruses.dose.adenovirus is unknown

  @rule:antimicrobials-viruses.dose.influenza
  Scenario: Influenza: not known yet
    Given a 34-year-old
    When the patient is assessed
    Then the rule antimicrobials-viruses.dose.influenza is unknown

  @rule:antimicrobials-viruses.dose.sars-cov-2
  Scenario: SARS-CoV-2: not known yet
    Given a 34-year-old
    When the patient is assessed
    Then the rule antimicrobials-viruses.dose.sars-cov-2 is unknown

  @rule:antimicrobials-viruses.dose.hiv
  Scenario: HIV: not known yet
    Given a 34-year-old
    When the patient is assessed
    Then the rule antimicrobials-viruses.dose.hiv is unknown

  @rule:antimicrobials-viruses.dose.kshv-castleman
  Scenario: KSHV multicentric Castleman disease: not here
    Given these results for a 34-year-old
      | Castleman disease or TAFRO | no |
    When the patient is assessed
    Then the rule KSHV multicentric Castleman disease is not met

  @rule:antimicrobials-viruses.dose.sfts
  Scenario: Severe fever with thrombocytopenia syndrome: not known yet
    Given a 34-year-old
    When the patient is assessed
    Then the rule antimicrobials-viruses.dose.sfts is unknown
