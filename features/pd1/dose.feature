Feature: PD-1 antibodies, in milligrams

  Background:
    Given these results
      | temperature                  | 39.2 Cel          |
      | splenomegaly                 | yes               |
      | hemoglobin                   | 80 g/L            |
      | ferritin                     | 12000 ug/L        |
      | triglycerides                | 3.5 mmol/L        |
      | fibrinogen                   | 1.2 g/L           |
      | soluble_il2_receptor         | 9000 U/mL         |
      | bilirubin_total              | 15 umol/L         |
      | tuberculosis                 | excluded          |
      | herpes_zoster                | no                |
      | hbsag                        | no                |
      | anti_hbc                     | no                |
      | platelets                    | 80 10*9/L         |
      | neutrophils                  | 2.0 10*9/L        |
      | ebv_dna_plasma               | 50000 {copies}/mL |
      | ebv_lineage                  | nk                |
      | cytokine_storm_uncontrolled  | no                |
      | autoimmune_disease_active    | no                |
      | solid_organ_transplant       | no                |
      | pregnant                     | no                |
      | pregnancy_prevention_program | yes               |
      | hlh_gene_test                | negative          |
      | nk_activity_low              | no                |
      | cd107a_degranulation_low     | no                |
      | perforin_expression          | normal            |
      | sjia                         | no                |
      | aosd                         | no                |
      | sle                          | no                |
    And no medicines are taken
    And no treatment has been given

  @rule:pd1.dose.sintilimab
  @rule:pd1.dose.lenalidomide
  @rule:pd1.dose.pd1-len-evidence
  Scenario Outline: A man of <age> and <weight>
    Given a <age>-year-old man
    And weight is <weight>
    And height is 170 cm
    And creatinine is 70 umol/L
    When the patient is assessed
    Then the dose of sintilimab is <infusion>
    And the dose of lenalidomide is <tablet>
    And a card says "Sintilimab with lenalidomide in chronic active EBV"
    Examples:
      | age | weight | infusion | tablet |
      | 17  | 50 kg  | 100 mg   | 5 mg   |
      | 18  | 60 kg  | 120 mg   | 10 mg  |

  @rule:pd1.dose.nivolumab
  @rule:pd1.dose.first-line-trial
  @rule:pd1.dose.nivolumab-evidence
  Scenario: Nivolumab is shown, not computed
    Given a 25-year-old man
    When the patient is assessed
    Then rule Nivolumab alone is met
    And no dose of nivolumab is given
    And a card says "Trial NCT05039580 (12 to 70 years, first line)"
    And a card says "Nivolumab in refractory or relapsed EBV-HLH (n = 7)"

  @rule:pd1.dose.children-evidence
  Scenario Outline: Sintilimab in children, at <age>
    Given a <age>-year-old patient
    When the patient is assessed
    Then rule Sintilimab in children is <outcome>
    Examples:
      | age | outcome |
      | 17  | met     |
      | 18  | not met |
