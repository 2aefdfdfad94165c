Feature: HLH-like syndrome after CAR-T cells

  Scenario: Anakinra with dexamethasone, then ruxolitinib
    Given today is 2026-03-02
    And these results for a 60-year-old man
      | weight                | 82 kg      |
      | height                | 175 cm     |
      | immune_effector_cells | yes        |
      | temperature           | 39.1 Cel   |
      | splenomegaly          | yes        |
      | hemoglobin            | 76 g/L     |
      | platelets             | 22 10*9/L  |
      | neutrophils           | 0.4 10*9/L |
      | ferritin              | 32000 ug/L |
      | triglycerides         | 3.4 mmol/L |
      | fibrinogen            | 1.1 g/L    |
      | soluble IL-2 receptor | 9000 U/mL  |
      | creatinine            | 80 umol/L  |
      | crs_grade             | 1          |
    When the patient is assessed
    Then the options include "Anakinra with dexamethasone"
    And the options include "IEC-HS: no etoposide before anakinra and steroids"
    And the options include "Tocilizumab for the CRS by its grade"
    And the dose of dexamethasone is 20 mg
    Given anakinra 100 mg was given on 2026-03-02, 2026-03-03 and 2026-03-04
    When 3 days later these results arrive
      | weight               | 82 kg          |
      | ferritin             | 41000 ug/L     |
      | clinical_improvement | unsatisfactory |
    Then the options include "Add ruxolitinib after 48 h without response"
    And the options include "no dose is computed"
    And the options do not include "no etoposide before anakinra"
    And the dose of ruxolitinib is 10 mg 2 times a day
    And no dose of emapalumab is given
