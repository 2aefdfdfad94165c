Feature: Results nothing spoils

  @rule:result-traps.diagnosis.fever-without-figure @rule:result-traps.diagnosis.triglycerides-raised-otherwise @rule:result-traps.diagnosis.fasting-not-stated @rule:result-traps.diagnosis.fibrinogen-masked @rule:result-traps.diagnosis.counts-masked @rule:result-traps.diagnosis.platelet-clumps @rule:result-traps.diagnosis.il2r-mass
  Scenario: Results with nothing that spoils them
    Given these results for a 34-year-old patient
      | temperature                | 38.9 Cel   |
      | fever_reported             | yes        |
      | triglycerides              | 2.0 mmol/L |
      | fasting                    | yes        |
      | triglyceride_raising_cause | no         |
      | fibrinogen                 | 2.0 g/L    |
      | fibrinogen_replacement     | no         |
      | fibrinogen_assay_disturbed | no         |
      | acute_liver_failure        | no         |
      | recent_transfusion         | no         |
      | growth_factor_support      | no         |
      | platelet_clumps            | no         |
      | soluble IL-2 receptor      | 900 U/mL   |
    When the patient is assessed
    Then the judgments are
      | Fever without a figure                    | not met |
      | Fasting not stated                        | not met |
      | Fibrinogen may be masked                  | not met |
      | Counts after transfusion or growth factor | not met |
      | Platelet clumps                           | not met |
      | Soluble IL-2 receptor in mass units       | not met |

  @rule:result-traps.criterion.fever-may-be-masked @rule:result-traps.criterion.function-void @rule:result-traps.diagnosis.function-date-unknown
  Scenario: No treatment that masks fever or lowers NK function
    Given these results for a 34-year-old patient
      | fever_suppressing_treatment | no  |
      | dialysis                    | no  |
      | allogeneic_hsct             | no  |
      | functional_sample_invalid   | no  |
      | nk_activity_low             | yes |
    And no medicines are taken
    And no treatment has been given
    When the patient is assessed
    Then the judgments are
      | Fever may be masked                       | not met |
      | Functional sample void                    | not met |
      | NK function under treatment, date unknown | not met |
