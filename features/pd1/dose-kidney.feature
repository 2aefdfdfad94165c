Feature: Lenalidomide and the kidneys

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

  @rule:pd1.dose.lenalidomide-kidney
  Scenario Outline: A creatinine of <creatinine>, 60 kg
    Given a 40-year-old man
    And weight is 60 kg
    And height is 170 cm
    And creatinine is <creatinine>
    When the patient is assessed
    Then <outcome>
    Examples:
      | creatinine | outcome                           |
      | 2.8 mg/dL  | no dose of lenalidomide is given  |
      | 2.7 mg/dL  | the dose of lenalidomide is 5 mg  |
      | 1.39 mg/dL | the dose of lenalidomide is 5 mg  |
      | 1.38 mg/dL | the dose of lenalidomide is 10 mg |
