Feature: An adult from three Fs to the lymphoma behind them

  Scenario: Fever, falling counts, ferritin, then a biopsy
    Given these results for a 52-year-old woman
      | temperature  | 39.1 Cel   |
      | hemoglobin   | 92 g/L     |
      | platelets    | 88 10*9/L  |
      | leukocytes   | 2.4 10*9/L |
      | neutrophils  | 1.3 10*9/L |
      | ferritin     | 2600 ug/L  |
      | splenomegaly | yes        |
      | ast          | 120 U/L    |
    When the patient is assessed
    Then the judgments are
      | Three Fs: fever, falling counts, ferritin | unknown |
      | HLH-2004                                  | unknown |
      | HScore                                    | unknown |
    When 2 days later these results arrive
      | temperature           | 39.6 Cel   |
      | hemoglobin            | 84 g/L     |
      | platelets             | 52 10*9/L  |
      | ferritin              | 9400 ug/L  |
      | triglycerides         | 3.4 mmol/L |
      | fibrinogen            | 1.3 g/L    |
      | soluble IL-2 receptor | 21000 U/mL |
      | lymphadenopathy       | yes        |
    Then the judgments are
      | Three Fs: fever, falling counts, ferritin | met     |
      | HLH-2004                                  | met     |
      | HScore                                    | met     |
      | Imaging and tissue                        | met     |
      | No trigger on record yet                  | met     |
      | OHI positive                              | unknown |
    When 5 days later these results arrive
      | lymphoma          | yes               |
      | lymphoma_type     | nk_t              |
      | EBV DNA in plasma | 90000 {copies}/mL |
    Then the judgments are
      | T-cell or NK-cell lymphoma | met     |
      | EBV beside lymphoma        | met     |
      | OHI positive               | met     |
      | No trigger on record yet   | not met |
