Feature: Prophylaxis against Pneumocystis and fungi in an adult

  Background:
    Given these results for a 34-year-old man
      | temperature                 | 39.5 Cel   |
      | splenomegaly                | yes        |
      | hemoglobin                  | 82 g/L     |
      | platelets                   | 60 10*9/L  |
      | neutrophils                 | 0.8 10*9/L |
      | ferritin                    | 8450 ug/L  |
      | fibrinogen                  | 1.3 g/L    |
      | triglycerides               | 3.4 mmol/L |
      | creatinine                  | 75 umol/L  |
      | weight                      | 70 kg      |
      | height                      | 172 cm     |
      | allergy                     | no         |
      | g6pd_deficiency             | no         |
      | sulfonamide_severe_reaction | no         |

  @rule:prophylaxis.dose.tmp-smx
  Scenario Outline: 160 mg on three days of the week
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                 | outcome                                     |
      | potassium is 4.2 mmol/L | the dose of tmp_smx is 160 mg 1 times a day |
      | potassium is 5.5 mmol/L | no dose of tmp_smx is given                 |

  @rule:prophylaxis.dose.atovaquone
  Scenario Outline: Atovaquone where potassium is high
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                 | outcome                           |
      | potassium is 5.5 mmol/L | the dose of atovaquone is 1500 mg |
      | potassium is 5.4 mmol/L | no dose of atovaquone is given    |

  @rule:prophylaxis.dose.caspofungin
  Scenario Outline: Caspofungin beside ciclosporin
    Given lymphoma is yes
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                          |
      | ciclosporin is taken   | the dose of caspofungin is 70 mg |
      | dexamethasone is taken | no dose of caspofungin is given  |
