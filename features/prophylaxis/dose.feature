Feature: Prophylaxis against Pneumocystis and fungi in a child

  Background:
    Given these results for a 3-year-old girl
      | temperature                 | 39.5 Cel   |
      | splenomegaly                | yes        |
      | hemoglobin                  | 82 g/L     |
      | platelets                   | 60 10*9/L  |
      | neutrophils                 | 0.8 10*9/L |
      | ferritin                    | 8450 ug/L  |
      | fibrinogen                  | 1.3 g/L    |
      | triglycerides               | 3.4 mmol/L |
      | creatinine                  | 27 umol/L  |
      | weight                      | 14 kg      |
      | height                      | 95 cm      |
      | allergy                     | no         |
      | g6pd_deficiency             | no         |
      | sulfonamide_severe_reaction | no         |

  @rule:prophylaxis.dose.tmp-smx
  Scenario: From the first week on three days of the week
    Given potassium is 4.2 mmol/L
    When the patient is assessed
    Then the dose of tmp_smx is 35 mg 2 times a day
    And the schedule of tmp_smx is 2026-11-20, 2026-11-23, 2026-11-25

  @rule:prophylaxis.dose.pentamidine
  Scenario Outline: Pentamidine where potassium is high
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                 | outcome                          |
      | potassium is 5.5 mmol/L | the dose of pentamidine is 55 mg |
      | potassium is 5.4 mmol/L | no dose of pentamidine is given  |

  @rule:prophylaxis.dose.atovaquone-child
  Scenario Outline: Atovaquone by the age of a child
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                 | outcome                          |
      | potassium is 5.5 mmol/L | the dose of atovaquone is 420 mg |
      | potassium is 5.4 mmol/L | no dose of atovaquone is given   |

  @rule:prophylaxis.dose.micafungin
  Scenario Outline: Micafungin beside ciclosporin
    Given lymphoma is yes
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                         |
      | ciclosporin is taken   | the dose of micafungin is 14 mg |
      | dexamethasone is taken | no dose of micafungin is given  |

  @rule:prophylaxis.dose.caspofungin-child
  Scenario Outline: Caspofungin for a child
    Given lymphoma is yes
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                          |
      | ciclosporin is taken   | the dose of caspofungin is 43 mg |
      | dexamethasone is taken | no dose of caspofungin is given  |

  @rule:prophylaxis.dose.caspofungin-infant
  Scenario Outline: Caspofungin below 3 months
    Given a patient of 2 mo
    And lymphoma is yes
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                                               |
      | ciclosporin is taken   | the rule Fungi: caspofungin below 3 months is met     |
      | dexamethasone is taken | the rule Fungi: caspofungin below 3 months is not met |
