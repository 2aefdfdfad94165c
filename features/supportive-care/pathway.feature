Feature: What goes beside every treatment

  Background:
    Given these results for a 34-year-old man
      | temperature          | 39.5 Cel   |
      | splenomegaly         | yes        |
      | ferritin             | 8450 ug/L  |
      | triglycerides        | 3.4 mmol/L |
      | creatinine           | 75 umol/L  |
      | weight               | 70 kg      |
      | height               | 172 cm     |
      | allergy              | no         |
      | hemophagocytosis     | yes        |
      | soluble_il2_receptor | 8000 U/mL  |

  @rule:supportive-care.pathway.stomach
  Scenario Outline: Stomach under a glucocorticoid
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                                          |
      | dexamethasone is taken | the options include "Protect the stomach"        |
      | ciclosporin is taken   | the options do not include "Protect the stomach" |

  @rule:supportive-care.pathway.red-cells
  Scenario Outline: Red cells below 70
    Given heart_failure is no
    And shock is no
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding              | outcome                                          |
      | hemoglobin is 69 g/L | the options include "Transfuse red cells"        |
      | hemoglobin is 70 g/L | the options do not include "Transfuse red cells" |

  @rule:supportive-care.pathway.platelets
  Scenario Outline: Platelets below 20 in active HLH
    Given bleeding is none
    And puncture_planned is no
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                                          |
      | platelets is 19 10*9/L | the options include "Transfuse platelets"        |
      | platelets is 20 10*9/L | the options do not include "Transfuse platelets" |

  @rule:supportive-care.pathway.fibrinogen
  Scenario Outline: Fibrinogen below 1.0
    Given bleeding is none
    And puncture_planned is no
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding               | outcome                                         |
      | fibrinogen is 0.9 g/L | the options include "Replace fibrinogen"        |
      | fibrinogen is 1.0 g/L | the options do not include "Replace fibrinogen" |

  @rule:supportive-care.pathway.fibrinogen
  Scenario Outline: Fibrinogen below 1.5 before a puncture
    Given puncture_planned is yes
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding               | outcome                                         |
      | fibrinogen is 1.4 g/L | the options include "Replace fibrinogen"        |
      | fibrinogen is 1.5 g/L | the options do not include "Replace fibrinogen" |

  @rule:supportive-care.pathway.tumor-lysis
  Scenario Outline: Tumor lysis in lymphoma
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding         | outcome                                          |
      | lymphoma is yes | the options include "Prevent tumor lysis"        |
      | lymphoma is no  | the options do not include "Prevent tumor lysis" |

  @rule:supportive-care.pathway.brain
  Scenario Outline: Neurological signs
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                   | outcome                                          |
      | neurological_signs is yes | the options include "EEG, blood pressure"        |
      | neurological_signs is no  | the options do not include "EEG, blood pressure" |

  @rule:supportive-care.pathway.strongyloides
  Scenario Outline: Eosinophils before high-dose glucocorticoid
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding             | outcome                                                       |
      | eosinophilia is yes | the options include "start ivermectin without waiting"        |
      | eosinophilia is no  | the options do not include "start ivermectin without waiting" |

  @rule:supportive-care.pathway.growth-factor
  Scenario Outline: No growth factor while HLH is active
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                   | outcome                                                   |
      | neutrophils is 0.4 10*9/L | the options include "No G-CSF while HLH is active"        |
      | neutrophils is 0.5 10*9/L | the options do not include "No G-CSF while HLH is active" |
