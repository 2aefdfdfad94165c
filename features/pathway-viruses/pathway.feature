Feature: Viruses other than EBV

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

  @rule:pathway-viruses.pathway.cmv
  Scenario: CMV
    Given cmv_infection is yes
    When the patient is assessed
    Then the options include "Ganciclovir, adjusted to the kidney"

  @rule:pathway-viruses.pathway.adenovirus @rule:pathway-viruses.pathway.adenovirus-antibodies
  Scenario: Adenovirus
    Given adenovirus is yes
    When the patient is assessed
    Then the options include "Cidofovir with probenecid and hydration (HS-53), or brincidofovir"
    And the options include "No alemtuzumab and no emapalumab while adenovirus is active"

  @rule:pathway-viruses.pathway.influenza
  Scenario: Influenza
    Given influenza is yes
    When the patient is assessed
    Then the options include "Oseltamivir"

  @rule:pathway-viruses.pathway.sars-cov-2
  Scenario: SARS-CoV-2
    Given sars_cov_2 is yes
    When the patient is assessed
    Then the options include "Remdesivir, not nirmatrelvir with ritonavir beside ruxolitinib,"

  @rule:pathway-viruses.pathway.hiv @rule:pathway-viruses.pathway.hhv8
  Scenario: HIV with HHV-8
    Given these results
      | hiv  | yes |
      | hhv8 | yes |
    When the patient is assessed
    Then the options include "Antiretroviral treatment early, dolutegravir or bictegravir rather"
    And the options include "Rituximab with or without etoposide, with or without valganciclovir"

  @rule:pathway-viruses.pathway.hemorrhagic-fever
  Scenario: SFTS
    Given sftsv is yes
    When the patient is assessed
    Then the options include "Supportive"
