Feature: A child with Still disease, from a flare to macrophage activation syndrome

  Scenario: The counts that should be high begin to fall
    Given these results for an 8-year-old girl
      | sjia             | yes        |
      | active_arthritis | yes        |
      | temperature      | 39.2 Cel   |
      | platelets        | 480 10*9/L |
      | hemoglobin       | 98 g/L     |
      | neutrophils      | 14 10*9/L  |
      | ast              | 32 U/L     |
      | triglycerides    | 110 mg/dL  |
      | fibrinogen       | 560 mg/dL  |
      | ferritin         | 640 ug/L   |
      | esr              | 95 mm/h    |
      | splenomegaly     | no         |
    When the patient is assessed
    Then the judgments are
      | MAS 2016 (sJIA)                     | not met |
      | High ferritin to ESR ratio in sJIA  | not met |
      | Still disease (sJIA or adult-onset) | met     |
    When 5 days later these results arrive
      | temperature   | 39.8 Cel   |
      | platelets     | 170 10*9/L |
      | ferritin      | 5200 ug/L  |
      | ast           | 96 U/L     |
      | fibrinogen    | 240 mg/dL  |
      | triglycerides | 190 mg/dL  |
      | esr           | 34 mm/h    |
    Then the judgments are
      | MAS 2016 (sJIA)                    | met     |
      | High ferritin to ESR ratio in sJIA | met     |
      | Opposite trends in Still disease   | met     |
      | HLH-2004                           | unknown |
    When 2 days later these results arrive
      | platelets             | 70 10*9/L  |
      | hemoglobin            | 82 g/L     |
      | fibrinogen            | 130 mg/dL  |
      | splenomegaly          | yes        |
      | soluble IL-2 receptor | 6100 U/mL  |
      | ferritin              | 21000 ug/L |
    Then the judgments are
      | MAS 2016 (sJIA)                                      | met           |
      | HLH-2004                                             | met           |
      | Ferritin above 10 000 and rising, or doubled in 24 h | met           |
      | Severity tier                                        | severe so far |
