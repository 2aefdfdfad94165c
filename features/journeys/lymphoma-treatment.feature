Feature: An adult with lymphoma-associated HLH, from tissue to the full protocol

  Scenario: The type decides
    Given today is 2026-03-02
    And these results for a 52-year-old woman
      | weight                | 60 kg      |
      | height                | 165 cm     |
      | lymphoma              | yes        |
      | temperature           | 39.2 Cel   |
      | splenomegaly          | yes        |
      | hemoglobin            | 78 g/L     |
      | platelets             | 36 10*9/L  |
      | neutrophils           | 0.8 10*9/L |
      | ferritin              | 18000 ug/L |
      | triglycerides         | 3.2 mmol/L |
      | fibrinogen            | 1.0 g/L    |
      | soluble IL-2 receptor | 24000 U/mL |
      | creatinine            | 65 umol/L  |
    When the patient is assessed
    Then the options include "Biopsy within 48 h"
    And the options include "Dexamethasone with etoposide 50 to 100 mg/m2 as a bridge"
    And the options include "DEP while the type is unknown"
    When 2 days later these results arrive
      | lymphoma_type | nk_t |
    Then the options include "then asparaginase-based therapy"
    And the options do not include "Biopsy within 48 h"
    Given etoposide 125 mg was given on 2026-03-04 and 2026-03-11
    When 8 days later these results arrive
      | clinical_improvement | satisfactory |
    Then the options include "Go on to the full lymphoma protocol"
