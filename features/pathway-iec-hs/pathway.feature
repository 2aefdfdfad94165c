Feature: HLH-like syndrome after CAR-T cells

  Background:
    Given these results for a 60-year-old man
      | temperature           | 39.2 Cel   |
      | splenomegaly          | yes        |
      | hemoglobin            | 80 g/L     |
      | platelets             | 45 10*9/L  |
      | neutrophils           | 0.8 10*9/L |
      | ferritin              | 12000 ug/L |
      | triglycerides         | 3.5 mmol/L |
      | fibrinogen            | 1.2 g/L    |
      | soluble_il2_receptor  | 9000 U/mL  |
      | bilirubin_total       | 80 umol/L  |
      | immune_effector_cells | yes        |

  @rule:pathway-iec-hs.pathway.anakinra @rule:pathway-iec-hs.pathway.dexamethasone
  @rule:pathway-iec-hs.pathway.no-etoposide
  Scenario: The first day
    When the patient is assessed
    Then the options include "Anakinra with dexamethasone"
    And the options include "Dexamethasone, or methylprednisolone 1 to 2 mg/kg a day, beside"
    And the options include "IEC-HS: no etoposide before anakinra and steroids"

  @rule:pathway-iec-hs.pathway.crs @rule:pathway-iec-hs.pathway.always
  Scenario: Overlap with CRS
    Given crs_grade is 2
    When the patient is assessed
    Then the options include "Tocilizumab for the CRS by its grade, with dexamethasone for ICANS"
    And the options include "Exclude relapse and infection, look for CRS and ICANS, replace"

  @rule:pathway-iec-hs.pathway.ruxolitinib @rule:pathway-iec-hs.pathway.emapalumab
  Scenario: Anakinra without effect after three days
    Given clinical_improvement is unsatisfactory
    And anakinra 100 mg was given on 2026-11-15, 2026-11-16 and 2026-11-17
    When the patient is assessed
    Then the options include "Add ruxolitinib after 48 h without response"
    And the options include "Emapalumab by specialist decision"

  @rule:pathway-iec-hs.pathway.etoposide
  Scenario: Two weeks without response
    Given best_response is none
    And dexamethasone 20 mg was given on 2026-11-01 and 2026-11-02
    When the patient is assessed
    Then the options include "Etoposide 50 to 100 mg/m2, once or twice, as the last choice"
