Feature: What the course under treatment predicts

  @rule:predictors-course.response.platelets-two-weeks @rule:predictors-course.response.ferritin-two-weeks
  Scenario Outline: Etoposide began on <start>: platelets <platelets>, ferritin <ferritin>
    Given a 5-year-old child
    And etoposide 150 mg/m2 was given on <start>
    And platelets is <platelets>
    And ferritin is <ferritin>
    When the patient is assessed
    Then the judgments are
      | Platelets below 40 at two weeks (early death, hazard ratio 3.4)   | <counts> |
      | Ferritin above 2000 at two weeks (early death, hazard ratio 10.6) | <marker> |

    Examples:
      | start      | platelets | ferritin  | counts         | marker         |
      | 2026-11-07 | 39 10*9/L | 2001 ug/L | met            | met            |
      | 2026-11-07 | 40 10*9/L | 2000 ug/L | not met        | not met        |
      | 2026-11-07 | pending   | pending   | unknown        | unknown        |
      | 2026-11-08 | 39 10*9/L | 2001 ug/L | not applicable | not applicable |
      | 2026-10-31 | 39 10*9/L | 2001 ug/L | not applicable | not applicable |

  @rule:predictors-course.response.ferritin-fall
  Scenario Outline: Ten weeks on, ferritin from 8000 to <now>
    Given a 5-year-old child
    And these results 71 days ago
      | ferritin | 8000 ug/L |
    And etoposide 150 mg/m2 was given on 2026-09-10
    And ferritin is <now>
    When the patient is assessed
    Then the judgments are
      | Ferritin fallen by less than half in ten weeks (death, odds ratio about 17) | <verdict> |

    Examples:
      | now       | verdict |
      | 4001 ug/L | met     |
      | 4000 ug/L | not met |

  @rule:predictors-course.response.no-response-one-month @rule:predictors-course.response.no-response-eight-weeks @rule:predictors-course.response.refractory-or-relapsed
  Scenario Outline: Still febrile, etoposide since <start>
    Given a 40-year-old patient
    And etoposide 150 mg/m2 was given on <start>
    And temperature is <temperature>
    When the patient is assessed
    Then the judgments are
      | No response within a month (hazard ratio 11.9)     | <month>   |
      | No response at eight weeks (survival)              | <weeks>   |
      | Refractory or relapsed disease (hazard ratio 16.0) | <relapse> |

    Examples:
      | start      | temperature | month          | weeks          | relapse |
      | 2026-09-26 | 38.6 Cel    | met            | met            | met     |
      | 2026-09-27 | 38.6 Cel    | met            | not applicable | met     |
      | 2026-10-25 | 38.6 Cel    | not applicable | not applicable | met     |
      | 2026-09-26 | pending     | unknown        | unknown        | unknown |

  @rule:predictors-course.response.no-response-one-month @rule:predictors-course.response.no-response-eight-weeks
  Scenario: Two indicators better after eight weeks
    Given a 40-year-old patient
    And these results 56 days ago
      | ferritin      | 9000 ug/L  |
      | triglycerides | 4.0 mmol/L |
    And etoposide 150 mg/m2 was given on 2026-09-26
    And these results
      | temperature   | 36.8 Cel   |
      | ferritin      | 900 ug/L   |
      | triglycerides | 1.6 mmol/L |
    When the patient is assessed
    Then the judgments are
      | No response within a month (hazard ratio 11.9) | not met |
      | No response at eight weeks (survival)          | not met |
