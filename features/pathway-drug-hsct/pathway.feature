Feature: HLH after drugs, vaccines, transplantation

  Background:
    Given these results for a 45-year-old man
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

  @rule:pathway-drug-hsct.pathway.drug
  Scenario: A drug reaction
    Given drug_reaction is yes
    When the patient is assessed
    Then the options include "Withdraw the drug that caused the reaction"

  @rule:pathway-drug-hsct.pathway.after-hsct
  Scenario: After stem cells
    Given allogeneic_hsct is yes
    When the patient is assessed
    Then the options include "Glucocorticoid, with or without etoposide or emapalumab"

  @rule:pathway-drug-hsct.pathway.after-organ @rule:pathway-drug-hsct.pathway.organ-steroids
  Scenario: After a kidney
    Given solid_organ_transplant is yes
    When the patient is assessed
    Then the options include "Look for infection and lymphoproliferation first, with tissue"
    And the options include "Glucocorticoid with or without immunoglobulin"

  @rule:pathway-drug-hsct.pathway.vaccine
  Scenario: After a vaccine
    Given recent_vaccination is yes
    When the patient is assessed
    Then the options include "No further dose of the vaccine"

  @rule:pathway-drug-hsct.pathway.metabolic
  Scenario: Metabolic disease
    Given inborn_error_of_metabolism is yes
    When the patient is assessed
    Then the options include "Treat the metabolic disease with its specialists"

  @rule:pathway-drug-hsct.pathway.chemotherapy-period
  Scenario: During chemotherapy
    Given chemotherapy_period is yes
    When the patient is assessed
    Then the options include "Look for infection first"
