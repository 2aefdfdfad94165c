Feature: The review on disease and standard treatment

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

  @rule:source-coverage.pathway.a01 @rule:source-coverage.pathway.a02
  @rule:source-coverage.pathway.a03
  Scenario: Name, causes, triad
    When the patient is assessed
    Then a card says "HPS, HLH, hemophagocytic syndrome: one disease here. The"
    And a card says "The review names genetic, infectious and malignant triggers"
    And a card says "Conventional treatment is chemotherapy, immunosuppression"

  @rule:source-coverage.pathway.a06 @rule:source-coverage.pathway.a07
  @rule:source-coverage.pathway.a04
  Scenario: Support and limits
    When the patient is assessed
    Then a card says "Support: nutrition, electrolytes, prevention of infection."
    And a card says "Limits: resistance, infection, liver and kidney toxicity"
    And a card says "The review calls etoposide and dexamethasone the core,"

  @rule:source-coverage.pathway.a05
  Scenario: Ciclosporin in MAS without response
    Given these results
      | clinical_improvement | unsatisfactory |
      | sjia                 | yes            |
    And methylprednisolone 1000 mg was given on 2026-11-14, 2026-11-15 and 2026-11-16
    When the patient is assessed
    Then a card says "The review presents ciclosporin as a pillar"

  @rule:source-coverage.pathway.a08
  Scenario: Refractory
    Given best_response is none
    And etoposide 185 mg was given on 2026-11-01 and 2026-11-08
    When the patient is assessed
    Then a card says "Relapsed or refractory HLH opens targeted drugs and the"
