Feature: Who is transplanted

  Background:
    Given these results for a 3-year-old boy
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
      | transplant_candidate | yes        |

  @rule:bridge.pathway.conditioning @rule:bridge.pathway.result
  Scenario: What conditioning costs and gives
    When the patient is assessed
    Then a card says "Conditioning: reduced intensity (fludarabine, melphalan,"
    And a card says "HLH-2004, 187 transplanted: 5-year survival 66 %,"

  @rule:bridge.pathway.not-in-still
  Scenario: Still's disease
    Given sjia is yes
    When the patient is assessed
    Then the options include "MAS in Still's disease: transplantation is not indicated"

  @rule:bridge.pathway.malignancy
  Scenario: Leukemia
    Given leukemia is yes
    When the patient is assessed
    Then the options include "Hematologic malignancy: transplantation by the risk of the disease,"
