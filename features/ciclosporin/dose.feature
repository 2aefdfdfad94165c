Feature: Ciclosporin outside the protocols

  @rule:ciclosporin.dose.adult
  Scenario: An adult with MAS
    Given these results for a 30-year-old woman
      | temperature     | 39.4 Cel   |
      | splenomegaly    | yes        |
      | hemoglobin      | 72 g/L     |
      | platelets       | 35 10*9/L  |
      | ferritin        | 9200 ug/L  |
      | fibrinogen      | 1.1 g/L    |
      | triglycerides   | 3.6 mmol/L |
      | weight          | 60 kg      |
      | height          | 165 cm     |
      | lymphoma        | no         |
      | creatinine      | 70 umol/L  |
      | aosd            | yes        |
      | bilirubin_total | 12 umol/L  |
      | albumin         | 36 g/L     |
      | potassium       | 4.2 mmol/L |
    And methylprednisolone 600 mg was given on 2026-11-01
    And best_response is none
    When the patient is assessed
    Then the dose of ciclosporin is 60 mg 2 times a day

  @rule:ciclosporin.dose.child
  Scenario: A child with MAS
    Given these results for a 6-year-old girl
      | temperature            | 39.4 Cel   |           |
      | splenomegaly           | yes        |           |
      | hemoglobin             | 72 g/L     |           |
      | platelets              | 62 10*9/L  |           |
      | ferritin               | 9200 ug/L  |           |
      | fibrinogen             | 1.1 g/L    |           |
      | triglycerides          | 3.6 mmol/L |           |
      | weight                 | 20 kg      |           |
      | height                 | 112 cm     |           |
      | sjia                   | yes        |           |
      | ast                    | 120 U/L    |           |
      | creatinine             | 35 umol/L  | 45 umol/L |
      | baseline_creatinine    | 35 umol/L  |           |
      | bilirubin_total        | 12 umol/L  |           |
      | albumin                | 36 g/L     |           |
      | potassium              | 4.2 mmol/L |           |
      | calcineurin_level_plan | yes        |           |
    And methylprednisolone 600 mg was given on 2026-11-01
    And best_response is none
    When the patient is assessed
    Then the dose of ciclosporin is 30 mg 2 times a day

  @rule:ciclosporin.dose.intravenous @rule:ciclosporin.dose.intravenous-table
  Scenario: No drug by mouth or tube
    Given these results for a 6-year-old girl
      | temperature                | 39.4 Cel   |           |
      | splenomegaly               | yes        |           |
      | hemoglobin                 | 72 g/L     |           |
      | platelets                  | 62 10*9/L  |           |
      | ferritin                   | 9200 ug/L  |           |
      | fibrinogen                 | 1.1 g/L    |           |
      | triglycerides              | 3.6 mmol/L |           |
      | weight                     | 20 kg      |           |
      | height                     | 112 cm     |           |
      | sjia                       | yes        |           |
      | ast                        | 120 U/L    |           |
      | creatinine                 | 35 umol/L  | 45 umol/L |
      | baseline_creatinine        | 35 umol/L  |           |
      | bilirubin_total            | 12 umol/L  |           |
      | albumin                    | 36 g/L     |           |
      | potassium                  | 4.2 mmol/L |           |
      | calcineurin_level_plan     | yes        |           |
      | enteral_route              | no         |           |
      | ciclosporin_iv_anaphylaxis | no         |           |
    And methylprednisolone 600 mg was given on 2026-11-01
    And best_response is none
    When the patient is assessed
    Then the dose of ciclosporin is 20 mg 2 times a day
    And a card says "two to three times the one-third conversion"
