Feature: Lymphoma-associated HLH

  Background:
    Given these results for a 52-year-old woman
      | temperature          | 39.2 Cel   |
      | splenomegaly         | yes        |
      | hemoglobin           | 80 g/L     |
      | platelets            | 45 10*9/L  |
      | neutrophils          | 0.8 10*9/L |
      | ferritin             | 12000 ug/L |
      | triglycerides        | 3.5 mmol/L |
      | fibrinogen           | 1.2 g/L    |
      | soluble_il2_receptor | 9000 U/mL  |
      | bilirubin_total      | 80 umol/L  |
      | lymphoma             | yes        |

  @rule:pathway-lymphoma.pathway.tissue @rule:pathway-lymphoma.pathway.bridge
  @rule:pathway-lymphoma.pathway.dep
  Scenario: Not typed yet, severe
    When the patient is assessed
    Then the options include "Biopsy within 48 h and type the lymphoma"
    And the options include "Dexamethasone with etoposide 50 to 100 mg/m2 as a bridge of 1 to 2"
    And the options include "DEP while the type is unknown, or after two weeks without response"

  @rule:pathway-lymphoma.pathway.chemotherapy
  Scenario: B-cell lymphoma
    Given lymphoma_type is b_cell
    When the patient is assessed
    Then the options include "R-EPOCH or CHOEP by cell type, ordered by oncology"

  @rule:pathway-lymphoma.pathway.hodgkin
  Scenario: Hodgkin lymphoma
    Given lymphoma_type is hodgkin
    When the patient is assessed
    Then the options include "ABVD or BV-AVD after the bridge, ordered by oncology"

  @rule:pathway-lymphoma.pathway.nk-t
  Scenario: NK/T-cell lymphoma
    Given lymphoma_type is nk_t
    When the patient is assessed
    Then the options include "Ruxolitinib with etoposide and dexamethasone, then"

  @rule:pathway-lymphoma.pathway.full-protocol
  Scenario: Controlled
    Given clinical_improvement is satisfactory
    When the patient is assessed
    Then the options include "Go on to the full lymphoma protocol and plan consolidation by"

  @rule:pathway-lymphoma.pathway.emapalumab @rule:pathway-lymphoma.pathway.ela026
  Scenario: Two weeks without response
    Given best_response is none
    And etoposide 185 mg was given on 2026-11-01 and 2026-11-08
    When the patient is assessed
    Then the options include "Emapalumab only beside lymphoma treatment, in an expert center"
    And the options include "Ask for access to the ELA026 trial"
