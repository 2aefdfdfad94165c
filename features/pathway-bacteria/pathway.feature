Feature: Bacteria, parasites, Histoplasma

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

  @rule:pathway-bacteria.pathway.leishmania @rule:pathway-bacteria.pathway.no-etoposide
  Scenario: Kala-azar
    Given leishmania is yes
    When the patient is assessed
    Then the options include "Liposomal amphotericin B alone, with no or a short glucocorticoid,"
    And the options include "Do not start etoposide: the pathogen answers to its own treatment"

  @rule:pathway-bacteria.pathway.tuberculosis @rule:pathway-bacteria.pathway.tuberculosis-emapalumab
  @rule:pathway-bacteria.pathway.tuberculosis-early
  Scenario: Tuberculosis treated for three days
    Given these results
      | tuberculosis                 | active |
      | infection_treatment_duration | 3 d    |
    When the patient is assessed
    Then the options include "Isoniazid, rifampicin, pyrazinamide and ethambutol with a"
    And the options include "No emapalumab while the infection is active"
    And the options include "No etoposide before 7 days of effective tuberculosis treatment have"

  @rule:pathway-bacteria.pathway.rickettsia
  Scenario: Scrub typhus
    Given orientia is yes
    When the patient is assessed
    Then the options include "Doxycycline, also in children"

  @rule:pathway-bacteria.pathway.malaria
  Scenario: Malaria
    Given malaria is yes
    When the patient is assessed
    Then the options include "Artesunate, no HLH treatment"

  @rule:pathway-bacteria.pathway.sepsis
  Scenario: Sepsis
    Given sepsis is yes
    When the patient is assessed
    Then the options include "Antibiotics and source control"

  @rule:pathway-bacteria.pathway.histoplasma
  Scenario: Histoplasmosis
    Given histoplasma is yes
    When the patient is assessed
    Then the options include "Liposomal amphotericin B for 1 to 2 weeks, then itraconazole"

  @rule:pathway-bacteria.pathway.exposure
  Scenario: Exposure, not yet examined
    Given kala_azar_exposure is yes
    When the patient is assessed
    Then a warning says "Exposure to leishmaniasis: rule it out by PCR before"
