Feature: Herpes simplex in a newborn

  Background:
    Given these results for a patient of 10 d girl
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

  @rule:pathway-viruses.pathway.newborn
  Scenario: Before the PCR is back
    Given herpes_simplex is pending
    When the patient is assessed
    Then the options include "Aciclovir in every newborn with HLH until herpes simplex PCR is"

  @rule:pathway-viruses.pathway.herpes-simplex
  Scenario: The PCR is positive
    Given herpes_simplex is yes
    When the patient is assessed
    Then the options include "Aciclovir"
