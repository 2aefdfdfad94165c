Feature: Ruxolitinib with DEP

  Background:
    Given these results
      | temperature             | 39.2 Cel   |
      | splenomegaly            | yes        |
      | hemoglobin              | 80 g/L     |
      | platelets               | 45 10*9/L  |
      | neutrophils             | 0.8 10*9/L |
      | ferritin                | 12000 ug/L |
      | triglycerides           | 3.5 mmol/L |
      | fibrinogen              | 1.2 g/L    |
      | soluble_il2_receptor    | 9000 U/mL  |
      | bilirubin_total         | 15 umol/L  |
      | tuberculosis            | excluded   |
      | herpes_zoster           | no         |
      | hbsag                   | no         |
      | anti_hbc                | no         |
      | trigger_search_negative | yes        |
      | lymphoma                | no         |
      | creatinine              | 35 umol/L  |
      | best_response           | none       |
      | cirrhosis_child_pugh    | none       |
    And no medicines are taken
    And etoposide 30 mg was given on 2026-11-01 and 2026-11-08

  @rule:ruxolitinib-combinations.dose.ru-dep-adult
  @rule:ruxolitinib-combinations.dose.ru-dep-trial
  Scenario: An adult
    Given a 45-year-old man
    And weight is 60 kg
    And height is 170 cm
    When the patient is assessed
    Then the dose of ruxolitinib is 10 mg 2 times a day
    And a card says "Ru-DEP, n = 54 refractory or relapsed"

  @rule:ruxolitinib-combinations.dose.ru-dep-child
  Scenario Outline: A child of <weight>
    Given a 6-year-old boy
    And weight is <weight>
    And height is 112 cm
    When the patient is assessed
    Then the dose of ruxolitinib is <dose> 2 times a day
    Examples:
      | weight | dose  |
      | 20 kg  | 5 mg  |
      | 21 kg  | 10 mg |
