Feature: A child with Still disease whose MAS needs emapalumab

  Scenario: Pulses and anakinra, then the next line
    Given today is 2026-03-02
    And these results for an 8-year-old girl
      | weight                | 25 kg      |
      | height                | 125 cm     |
      | sjia                  | yes        |
      | temperature           | 39.8 Cel   |
      | splenomegaly          | yes        |
      | hemoglobin            | 80 g/L     |
      | platelets             | 62 10*9/L  |
      | neutrophils           | 3.0 10*9/L |
      | ferritin              | 22000 ug/L |
      | triglycerides         | 3.3 mmol/L |
      | fibrinogen            | 1.2 g/L    |
      | ast                   | 160 U/L    |
      | soluble IL-2 receptor | 7000 U/mL  |
      | albumin               | 22 g/L     |
      | creatinine            | 40 umol/L  |
    When the patient is assessed
    Then MAS 2016 (sJIA) is met
    And the options include "Methylprednisolone pulse for 1 to 3 days"
    And the options include "Anakinra; on the same day"
    And the options include "transplantation is not indicated"
    And the options do not include "Emapalumab on the background"
    And the dose of methylprednisolone is 750 mg
    Given methylprednisolone 750 mg was given on 2026-03-02, 2026-03-03 and 2026-03-04
    When 3 days later these results arrive
      | weight               | 25 kg          |
      | temperature          | 39.5 Cel       |
      | ferritin             | 26000 ug/L     |
      | clinical_improvement | unsatisfactory |
      | tuberculosis         | excluded       |
      | herpes_zoster        | no             |
    Then finding No response after 48 to 72 hours is met
    And the options include "Emapalumab on the background of glucocorticoids"
    And the dose of emapalumab is 150 mg
    And the disagreement DIS-15 shows "named together"
