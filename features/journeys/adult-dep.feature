Feature: An adult who is refractory at day 14

  Scenario: Dexamethasone with etoposide, then DEP
    Given today is 2026-02-16
    And these results for a 34-year-old man
      | weight                | 70 kg      |
      | height                | 172 cm     |
      | temperature           | 39.3 Cel   |
      | splenomegaly          | yes        |
      | hemoglobin            | 82 g/L     |
      | platelets             | 38 10*9/L  |
      | neutrophils           | 0.9 10*9/L |
      | ferritin              | 15000 ug/L |
      | triglycerides         | 3.4 mmol/L |
      | fibrinogen            | 1.1 g/L    |
      | soluble IL-2 receptor | 13000 U/mL |
      | alt                   | 60 U/L     |
      | bilirubin_total       | 15 umol/L  |
      | creatinine            | 70 umol/L  |
    When the patient is assessed
    Then the options include "Dexamethasone 10 mg/m2 a day with etoposide"
    And the options do not include "DEP instead of HLH-94"
    And the dose of etoposide is 185 mg
    Given etoposide 185 mg was given on 2026-02-16 and 2026-02-23
    And no drugs are taken
    When 14 days later these results arrive
      | weight                | 70 kg      |
      | temperature           | 39.0 Cel   |
      | hemoglobin            | 80 g/L     |
      | platelets             | 35 10*9/L  |
      | neutrophils           | 0.8 10*9/L |
      | ferritin              | 16000 ug/L |
      | triglycerides         | 3.6 mmol/L |
      | soluble IL-2 receptor | 12800 U/mL |
      | bilirubin_total       | 15 umol/L  |
      | creatinine            | 70 umol/L  |
      | albumin               | 30 g/L     |
      | lvef                  | 62 %       |
      | cytopenia_from_hlh    | yes        |
      | allergy               | no         |
    Then the response is none
    And finding Refractory: less than a partial response at day 14 is met
    And the options include "DEP instead of HLH-94"
    And the options include "DEP with ruxolitinib"
    And the dose of liposomal doxorubicin is 46 mg
    And the dose of methylprednisolone is 1000 mg
