Feature: What tocilizumab is for

  Background:
    Given these results for a 60-year-old man
      | temperature           | 39.2 Cel   |
      | splenomegaly          | yes        |
      | hemoglobin            | 80 g/L     |
      | platelets             | 45 10*9/L  |
      | neutrophils           | 0.8 10*9/L |
      | ferritin              | 12000 ug/L |
      | triglycerides         | 3.5 mmol/L |
      | fibrinogen            | 1.2 g/L    |
      | soluble_il2_receptor  | 9000 U/mL  |
      | bilirubin_total       | 80 umol/L  |
      | immune_effector_cells | yes        |

  @rule:pathway-disagreements.pathway.tocilizumab-crs @rule:pathway-disagreements.pathway.tocilizumab-harm
  Scenario: After CAR-T cells
    When the patient is assessed
    Then the disagreement DIS-19 shows "Tocilizumab is accepted for the cytokine release syndrome"
    And the disagreement DIS-19 shows "Tocilizumab is not given as the only treatment of HLH: 8-week"
