Feature: Interactions of cytotoxic drugs

  @rule:interactions-cytotoxic.safety.etoposide-inhibitor
  Scenario Outline: Posaconazole
    Given a 34-year-old man
    And etoposide 100 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                                    |
      | posaconazole is taken  | a warning says "Etoposide rises modestly"  |
      | no medicines are taken | no warning says "Etoposide rises modestly" |

  @rule:interactions-cytotoxic.safety.etoposide-inducer
  Scenario Outline: Phenytoin
    Given a 34-year-old man
    And etoposide 100 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                                      |
      | phenytoin is taken     | a warning says "levetiracetam for seizures"  |
      | no medicines are taken | no warning says "levetiracetam for seizures" |

  @rule:interactions-cytotoxic.safety.etoposide-ciclosporin
  Scenario Outline: Ciclosporin
    Given a 34-year-old man
    And etoposide 100 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                                                  |
      | ciclosporin is taken   | a warning says "Ciclosporin lowers etoposide clearance"  |
      | no medicines are taken | no warning says "Ciclosporin lowers etoposide clearance" |

  @rule:interactions-cytotoxic.safety.etoposide-warfarin
  Scenario Outline: Warfarin
    Given a 34-year-old man
    And etoposide 100 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                         |
      | warfarin is taken      | a warning says "The INR rises"  |
      | no medicines are taken | no warning says "The INR rises" |

  @rule:interactions-cytotoxic.safety.doxorubicin-ciclosporin
  Scenario Outline: Ciclosporin
    Given a 34-year-old man
    And liposomal doxorubicin 25 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                                         |
      | ciclosporin is taken   | a warning says "consider stopping ciclosporin"  |
      | no medicines are taken | no warning says "consider stopping ciclosporin" |

  @rule:interactions-cytotoxic.safety.pegaspargase-glucocorticoid
  Scenario Outline: Dexamethasone
    Given a 34-year-old man
    And pegaspargase 2000 [IU]/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                                   |
      | dexamethasone is taken | a warning says "laboratory twice a week"  |
      | no medicines are taken | no warning says "laboratory twice a week" |

  @rule:interactions-cytotoxic.safety.methotrexate
  Scenario Outline: Ibuprofen
    Given a 34-year-old man
    And methotrexate 10 mg once is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                                                    |
      | ibuprofen is taken     | a warning says "Marrow toxicity of systemic methotrexate"  |
      | no medicines are taken | no warning says "Marrow toxicity of systemic methotrexate" |
