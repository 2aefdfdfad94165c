Feature: What to know with DEP

  Background:
    Given these results for a 34-year-old man
      | temperature              | 39.5 Cel   |
      | splenomegaly             | yes        |
      | hemoglobin               | 82 g/L     |
      | platelets                | 60 10*9/L  |
      | neutrophils              | 0.8 10*9/L |
      | ferritin                 | 8450 ug/L  |
      | fibrinogen               | 1.3 g/L    |
      | triglycerides            | 3.4 mmol/L |
      | creatinine               | 75 umol/L  |
      | weight                   | 70 kg      |
      | height                   | 172 cm     |
      | allergy                  | no         |
      | bilirubin_total          | 15 umol/L  |
      | albumin                  | 30 g/L     |
      | lvef                     | 62 %       |
      | cumulative_anthracycline | 0 mg/m2    |
      | cumulative_etoposide     | 200 mg/m2  |
    And etoposide 185 mg was given on 2026-11-06 and 2026-11-13

  @rule:dep.safety.evidence
  Scenario: The evidence stands beside the doses
    Given best_response is none
    When the patient is assessed
    Then a card says "76.2 % responded"

  @rule:dep.safety.heart
  Scenario: The heart is looked at before and between cycles
    Given best_response is none
    When the patient is assessed
    Then a card says "Glucose 5 % only"

  @rule:dep.safety.lvef-fall
  Scenario Outline: A heart that loses more than ten points
    Given best_response is none
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                 | outcome                                       |
      | lvef is 73 % 3 days ago | liposomal doxorubicin is blocked by HS-22     |
      | lvef is 72 % 3 days ago | liposomal doxorubicin is not blocked by HS-22 |
      | lvef is not done        | HS-22 is asked about liposomal doxorubicin    |
