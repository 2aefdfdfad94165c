Feature: Emapalumab in primary HLH, in milligrams

  Background:
    Given these results for a patient of 9 mo girl
      | temperature          | 39.2 Cel   |
      | splenomegaly         | yes        |
      | hemoglobin           | 80 g/L     |
      | platelets            | 45 10*9/L  |
      | neutrophils          | 0.8 10*9/L |
      | ferritin             | 12000 ug/L |
      | triglycerides        | 3.5 mmol/L |
      | fibrinogen           | 1.2 g/L    |
      | soluble_il2_receptor | 9000 U/mL  |
      | bilirubin_total      | 15 umol/L  |
      | tuberculosis         | excluded   |
      | herpes_zoster        | no         |
      | hbsag                | no         |
      | anti_hbc             | no         |
      | hlh_gene_test        | pathogenic |
      | hlh_gene             | prf1       |
      | best_response        | none       |
      | weight               | 7.5 kg     |
      | height               | 67 cm      |
      | creatinine           | 20 umol/L  |
    And etoposide 30 mg was given on 2026-11-01 and 2026-11-08

  @rule:emapalumab-phlh.dose.emapalumab
  Scenario: The first infusion
    Given dexamethasone 5 mg/m2 per day is taken
    When the patient is assessed
    Then the dose of emapalumab is 7.5 mg

  @rule:emapalumab-phlh.dose.emapalumab
  Scenario Outline: Day 4 after 1 mg/kg: the improvement is <improvement>
    Given dexamethasone 5 mg/m2 per day is taken
    And emapalumab 1 mg/kg was given on 2026-11-17
    And clinical_improvement is <improvement>
    When the patient is assessed
    Then the dose of emapalumab is <dose>
    Examples:
      | improvement    | dose    |
      | unsatisfactory | 22.5 mg |
      | satisfactory   | 7.5 mg  |

  @rule:emapalumab-phlh.dose.dexamethasone
  Scenario: Nobody gives dexamethasone yet
    Given no medicines are taken
    When the patient is assessed
    Then rule Dexamethasone behind it is met

  @rule:emapalumab-phlh.dose.dexamethasone
  Scenario: Dexamethasone runs
    Given dexamethasone 5 mg/m2 per day is taken
    When the patient is assessed
    Then rule Dexamethasone behind it is not met
