Feature: Tocilizumab only for cytokine release

  Background:
    Given these results for a 34-year-old man
      | temperature           | 39.5 Cel   |
      | splenomegaly          | yes        |
      | hemoglobin            | 82 g/L     |
      | platelets             | 60 10*9/L  |
      | neutrophils           | 0.8 10*9/L |
      | ferritin              | 8450 ug/L  |
      | fibrinogen            | 1.3 g/L    |
      | triglycerides         | 3.4 mmol/L |
      | creatinine            | 75 umol/L  |
      | weight                | 70 kg      |
      | height                | 172 cm     |
      | allergy               | no         |
      | alt                   | 40 U/L     |
      | immune_effector_cells | yes        |

  @rule:tocilizumab.dose.crs
  Scenario Outline: Cytokine release after CAR-T cells
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding        | outcome                           |
      | crs_grade is 1 | the dose of tocilizumab is 560 mg |
      | crs_grade is 0 | no dose of tocilizumab is given   |
