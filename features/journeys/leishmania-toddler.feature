Feature: A toddler with visceral leishmaniasis in whom etoposide is not started

  Scenario: Exposure first, then the parasite, then amphotericin alone
    Given today is 2026-03-02
    And these results for a patient of 14 mo boy
      | weight                | 11.5 kg    |
      | height                | 80 cm      |
      | kala_azar_exposure    | yes        |
      | temperature           | 39.4 Cel   |
      | splenomegaly          | yes        |
      | hemoglobin            | 68 g/L     |
      | platelets             | 38 10*9/L  |
      | neutrophils           | 0.7 10*9/L |
      | ferritin              | 6200 ug/L  |
      | triglycerides         | 3.8 mmol/L |
      | fibrinogen            | 1.1 g/L    |
      | soluble IL-2 receptor | 8000 U/mL  |
      | creatinine            | 25 umol/L  |
    When the patient is assessed
    Then HLH-2004 is met
    And a warning says "rule it out by PCR before etoposide"
    When 1 day later these results arrive
      | leishmania | yes |
    Then the options include "Liposomal amphotericin B alone"
    And the options include "Treat the pathogen, do not start etoposide"
    And the options do not include "HLH-94: etoposide"
    And the dose of liposomal amphotericin B is 35 mg
    And no dose of etoposide is given
    When 3 days later these results arrive
      | vasopressor | one |
    Then the severity is critical
    And the options do not include "Etoposide as in HLH-94"
