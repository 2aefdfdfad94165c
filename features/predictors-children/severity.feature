Feature: What predicted death in children with HLH

  @rule:predictors-children.severity.bilirubin @rule:predictors-children.severity.ferritin @rule:predictors-children.severity.csf-cells @rule:predictors-children.severity.platelets @rule:predictors-children.severity.low-bilirubin
  Scenario Outline: <finding> of <value>
    Given a 4-year-old child
    And <finding> is <value>
    When the patient is assessed
    Then the judgments are
      | <item> | <verdict> |

    Examples:
      | finding                               | value      | item                                                      | verdict |
      | Bilirubin, total                      | 51 umol/L  | Bilirubin above 50 umol/L (early death, hazard ratio 3.2) | met     |
      | Bilirubin, total                      | 50 umol/L  | Bilirubin above 50 umol/L (early death, hazard ratio 3.2) | not met |
      | Bilirubin, total                      | 1.79 mg/dL | Low bilirubin: early response more likely                 | met     |
      | Bilirubin, total                      | 1.80 mg/dL | Low bilirubin: early response more likely                 | not met |
      | ferritin                              | 2001 ug/L  | Ferritin above 2000 (early death, hazard ratio 3.2)       | met     |
      | ferritin                              | 2000 ug/L  | Ferritin above 2000 (early death, hazard ratio 3.2)       | not met |
      | Leukocytes in the cerebrospinal fluid | 101 10*6/L | CSF leukocytes above 100 (early death, hazard ratio 5.1)  | met     |
      | Leukocytes in the cerebrospinal fluid | 100 10*6/L | CSF leukocytes above 100 (early death, hazard ratio 5.1)  | not met |
      | platelets                             | 43 10*9/L  | Platelets below 44 (30-day death, odds ratio 8)           | met     |
      | platelets                             | 44 10*9/L  | Platelets below 44 (30-day death, odds ratio 8)           | not met |
      | platelets                             | pending    | Platelets below 44 (30-day death, odds ratio 8)           | unknown |

  @rule:predictors-children.severity.nervous-system
  Scenario: HLH with a seizure
    Given these results for a 4-year-old child
      | temperature      | 39.4 Cel  |
      | splenomegaly     | yes       |
      | fibrinogen       | 1.1 g/L   |
      | hemophagocytosis | yes       |
      | ferritin         | 9000 ug/L |
      | seizure          | yes       |
    When the patient is assessed
    Then the judgments are
      | CNS involvement (30-day death, odds ratio 13) | met |

  @rule:predictors-children.severity.nervous-system
  Scenario: The nervous system was not examined
    Given a 4-year-old child
    When the patient is assessed
    Then the judgments are
      | CNS involvement (30-day death, odds ratio 13) | unknown |

  @rule:predictors-children.severity.organ-failure-30-days @rule:predictors-children.severity.organ-failure-7-days
  Scenario Outline: Respiratory failure: <lungs>, coagulopathy: <clotting>
    Given these results for a 4-year-old child
      | respiratory_failure        | <lungs>    |
      | coagulopathy               | <clotting> |
      | multiple_organ_dysfunction | no         |
      | severe_pneumonia           | no         |
      | myocardial_damage          | no         |
      | gastrointestinal_disorder  | no         |
      | sepsis                     | no         |
      | shock                      | no         |
    When the patient is assessed
    Then the judgments are
      | Failing organs (30-day death, odds ratios above 10) | <month> |
      | Sepsis, shock, heart or lung failing (7-day death)  | <week>  |

    Examples:
      | lungs    | clotting | month   | week    |
      | yes      | no       | met     | met     |
      | no       | yes      | met     | not met |
      | no       | no       | not met | not met |
      | not done | no       | unknown | unknown |
