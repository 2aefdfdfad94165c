Feature: HLH at 24 weeks of pregnancy

  Scenario: Steroids and immunoglobulin, then a decision of two teams
    Given today is 2026-03-02
    And these results for a 30-year-old woman
      | weight                | 65 kg      |
      | height                | 165 cm     |
      | pregnant              | yes        |
      | gestation_weeks       | 24 wk      |
      | temperature           | 39.3 Cel   |
      | splenomegaly          | yes        |
      | hemoglobin            | 82 g/L     |
      | platelets             | 42 10*9/L  |
      | neutrophils           | 0.9 10*9/L |
      | ferritin              | 12000 ug/L |
      | triglycerides         | 3.5 mmol/L |
      | fibrinogen            | 1.3 g/L    |
      | soluble IL-2 receptor | 9000 U/mL  |
      | bilirubin_total       | 80 umol/L  |
      | creatinine            | 55 umol/L  |
    When the patient is assessed
    Then the options include "Methylprednisolone 1 g a day for 3 days"
    And the options include "Immunoglobulin beside the pulse"
    And the options include "No ruxolitinib, anthracycline, lenalidomide"
    And the dose of methylprednisolone is 1000 mg
    And the dose of ivig is 35 g
    Given methylprednisolone 1000 mg was given on 2026-03-02, 2026-03-03 and 2026-03-04
    When 3 days later these results arrive
      | weight               | 65 kg          |
      | clinical_improvement | unsatisfactory |
      | creatinine           | 55 umol/L      |
    Then the options include "Etoposide if life is threatened, with recorded consensus"
    And etoposide is blocked by HS-18
    And the disagreement DIS-21 shows "use etoposide"
