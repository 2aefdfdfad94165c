Feature: An infant with familial HLH, from the first dose to the bridge

  Scenario: HLH-94, an answer that is not enough, emapalumab, transplantation
    Given today is 2026-03-02
    And these results for a patient of 5 mo girl
      | weight                | 6 kg       |
      | height                | 62 cm      |
      | temperature           | 39.4 Cel   |
      | splenomegaly          | yes        |
      | hemoglobin            | 72 g/L     |
      | platelets             | 30 10*9/L  |
      | neutrophils           | 0.6 10*9/L |
      | ferritin              | 8200 ug/L  |
      | triglycerides         | 4.1 mmol/L |
      | fibrinogen            | 0.9 g/L    |
      | soluble IL-2 receptor | 14000 U/mL |
      | perforin_expression   | absent     |
      | creatinine            | 20 umol/L  |
    When the patient is assessed
    Then the options include "HLH-94: etoposide and dexamethasone for 8 weeks"
    And the options include "Start the donor search today"
    And the disagreement DIS-03 shows "30 mg"
    And no dose of etoposide is given
    Given the position DIS-03: per-kg is chosen
    And etoposide 30 mg was given on 2026-03-02, 2026-03-05, 2026-03-09 and 2026-03-12
    When 14 days later these results arrive
      | hlh_gene_test         | pathogenic |
      | hlh_gene              | prf1       |
      | weight                | 6.1 kg     |
      | temperature           | 38.9 Cel   |
      | platelets             | 34 10*9/L  |
      | ferritin              | 7900 ug/L  |
      | best_response         | none       |
      | tuberculosis          | excluded   |
      | herpes_zoster         | no         |
    Then finding Refractory: less than a partial response at day 14 is met
    And the options include "Emapalumab on a background of dexamethasone"
    And the options do not include "HLH-94: etoposide and dexamethasone"
    And the dose of emapalumab is 6.1 mg
    Given emapalumab 6.1 mg was given on 2026-03-16 and 2026-03-19
    When 42 days later these results arrive
      | weight                | 6.8 kg     |
      | temperature           | 36.9 Cel   |
      | splenomegaly          | no         |
      | hemoglobin            | 108 g/L    |
      | platelets             | 210 10*9/L |
      | neutrophils           | 2.2 10*9/L |
      | ferritin              | 240 ug/L   |
      | triglycerides         | 1.6 mmol/L |
      | soluble IL-2 receptor | 900 U/mL   |
      | neurological_signs    | no         |
      | transplant_candidate  | yes        |
      | best_response         | resolution |
    Then finding HLH resolved by the set in use is met
    And the options include "In remission: transplant as soon as a donor is ready"
    And the options include "Step emapalumab down"
    And the options include "Continuation from week 9"
    And the options do not include "stop all HLH treatment"
