Feature: A child with EBV-HLH who answers to ruxolitinib

  Scenario: Two ways to begin, one chosen, then tapered
    Given today is 2026-03-02
    And these results for a 3-year-old boy
      | weight                | 14 kg               |
      | height                | 95 cm               |
      | temperature           | 39.6 Cel            |
      | splenomegaly          | yes                 |
      | hemoglobin            | 84 g/L              |
      | platelets             | 52 10*9/L           |
      | neutrophils           | 0.7 10*9/L          |
      | ferritin              | 9400 ug/L           |
      | triglycerides         | 3.6 mmol/L          |
      | fibrinogen            | 1.2 g/L             |
      | soluble IL-2 receptor | 11000 U/mL          |
      | EBV DNA in plasma     | 90000 {copies}/mL   |
      | bilirubin_total       | 70 umol/L           |
      | creatinine            | 30 umol/L           |
      | hbsag                 | no                  |
      | anti_hbc              | no                  |
    When the patient is assessed
    Then the options include "HLH-94 with early etoposide"
    And the options include "Ruxolitinib first"
    And the dose of etoposide is 90 mg
    And the dose of ruxolitinib is 5 mg 2 times a day
    Given ruxolitinib 5 mg every 12 h is running since 2026-03-02
    When 4 days later these results arrive
      | temperature | 37.0 Cel  |
      | ferritin    | 5200 ug/L |
      | ebv_lineage | b         |
    Then the options include "Afebrile and ferritin falling"
    And the options include "Add rituximab"
    And the options do not include "No response: add HLH-94 or DEP"
    When 25 days later these results arrive
      | temperature           | 36.7 Cel   |
      | splenomegaly          | no         |
      | hemoglobin            | 116 g/L    |
      | platelets             | 240 10*9/L |
      | neutrophils           | 2.6 10*9/L |
      | ferritin              | 150 ug/L   |
      | triglycerides         | 1.2 mmol/L |
      | soluble IL-2 receptor | 700 U/mL   |
      | neurological_signs    | no         |
    Then finding HLH resolved by the set in use is met
    And the options include "taper ruxolitinib over 4 weeks"
