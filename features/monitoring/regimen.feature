Feature: Which column of the monitoring table

  Background:
    Given these results for a 34-year-old man
      | temperature   | 39.5 Cel   |
      | splenomegaly  | yes        |
      | hemoglobin    | 82 g/L     |
      | platelets     | 60 10*9/L  |
      | neutrophils   | 0.8 10*9/L |
      | ferritin      | 8450 ug/L  |
      | fibrinogen    | 1.3 g/L    |
      | triglycerides | 3.4 mmol/L |
      | creatinine    | 75 umol/L  |
      | weight        | 70 kg      |
      | height        | 172 cm     |
      | allergy       | no         |
      | hlh_gene_test | negative   |

  @rule:monitoring.regimen.active
  Scenario Outline: Weeks 1 and 2
    Given best_response is partial
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                    | outcome                                   |
      | prednisolone 40 mg was given on 2026-11-20 | the rule Active, weeks 1 and 2 is met     |
      | prednisolone 40 mg was given on 2026-09-25 | the rule Active, weeks 1 and 2 is not met |

  @rule:monitoring.regimen.controlled
  Scenario Outline: Weeks 3 to 8
    Given best_response is partial
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                    | outcome                                      |
      | prednisolone 40 mg was given on 2026-11-06 | the rule Controlled, weeks 3 to 8 is met     |
      | prednisolone 40 mg was given on 2026-11-20 | the rule Controlled, weeks 3 to 8 is not met |

  @rule:monitoring.regimen.maintenance
  Scenario Outline: From week 9
    Given best_response is partial
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                    | outcome                                            |
      | prednisolone 40 mg was given on 2026-09-25 | the rule monitoring.regimen.maintenance is met     |
      | prednisolone 40 mg was given on 2026-11-06 | the rule monitoring.regimen.maintenance is not met |
