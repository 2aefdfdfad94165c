Feature: Doses of supportive care

  Background:
    Given these results for a 34-year-old man
      | temperature   | 39.5 Cel   |
      | splenomegaly  | yes        |
      | hemoglobin    | 82 g/L     |
      | platelets     | 60 10*9/L  |
      | neutrophils   | 0.4 10*9/L |
      | ferritin      | 8450 ug/L  |
      | fibrinogen    | 1.3 g/L    |
      | triglycerides | 3.4 mmol/L |
      | creatinine    | 75 umol/L  |
      | weight        | 70 kg      |
      | height        | 172 cm     |
      | allergy       | no         |
      | pregnant      | no         |

  @rule:supportive-care.dose.ivermectin
  Scenario Outline: Ivermectin without waiting
    Given strongyloides_exposure is yes
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding        | outcome                         |
      | loa_loa is no  | the dose of ivermectin is 14 mg |
      | loa_loa is yes | no dose of ivermectin is given  |

  @rule:supportive-care.dose.hydrocortisone-stress
  Scenario Outline: Fever during the taper
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding              | outcome                                           |
      | steroid_taper is yes | the dose of hydrocortisone is 23 mg 4 times a day |
      | steroid_taper is no  | no dose of hydrocortisone is given                |

  @rule:supportive-care.dose.hydrocortisone-crisis
  Scenario Outline: Adrenal crisis
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding               | outcome                              |
      | adrenal_crisis is yes | the dose of hydrocortisone is 100 mg |
      | adrenal_crisis is no  | no dose of hydrocortisone is given   |

  @rule:supportive-care.dose.plasma
  Scenario Outline: Plasma beside fibrinogen
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding           | outcome                                   |
      | bleeding is major | the dose of fresh frozen plasma is 700 mL |
      | bleeding is none  | no dose of fresh frozen plasma is given   |

  @rule:supportive-care.dose.vitamin-k
  Scenario Outline: Vitamin K beside fibrinogen
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding           | outcome                        |
      | bleeding is minor | the dose of vitamin K is 10 mg |
      | bleeding is none  | no dose of vitamin K is given  |

  @rule:supportive-care.dose.filgrastim
  Scenario Outline: Growth factor only after control
    Given sepsis is yes
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                | outcome                          |
      | clinical_improvement is satisfactory   | the dose of filgrastim is 350 ug |
      | clinical_improvement is unsatisfactory | no dose of filgrastim is given   |
