Feature: Infection before chemotherapy

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

  @rule:pathway-infection.pathway.pathogen-first @rule:pathway-infection.pathway.no-etoposide
  @rule:pathway-infection.pathway.dexamethasone
  Scenario: A pathogen on record, not critical
    Given cmv_infection is yes
    When the patient is assessed
    Then the options include "Treat the pathogen first and judge again at 48 to 72 h"
    And the options include "Treat the pathogen, do not start etoposide"
    And the options include "A short course of dexamethasone is acceptable"

  @rule:pathway-infection.pathway.etoposide-adult
  Scenario: Organs fail
    Given these results
      | cmv_infection | yes |
      | vasopressor   | one |
    When the patient is assessed
    Then the options include "Etoposide 50 to 100 mg/m2 beside the treated pathogen"

  @rule:pathway-infection.pathway.anakinra @rule:pathway-infection.pathway.immunoglobulin
  Scenario: Sepsis: anakinra and immunoglobulin, no etoposide
    Given these results
      | sepsis      | yes |
      | vasopressor | one |
    When the patient is assessed
    Then the options include "Anakinra beside the treated pathogen"
    And the options include "Immunoglobulin beside the treated pathogen"
    And the options do not include "Etoposide 50 to 100 mg/m2 beside"
