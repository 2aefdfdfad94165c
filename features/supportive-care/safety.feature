Feature: Reminders of supportive care

  Background:
    Given these results for a 34-year-old man
      | temperature      | 39.5 Cel   |
      | splenomegaly     | yes        |
      | hemoglobin       | 82 g/L     |
      | platelets        | 50 10*9/L  |
      | neutrophils      | 0.8 10*9/L |
      | ferritin         | 8450 ug/L  |
      | triglycerides    | 3.4 mmol/L |
      | creatinine       | 75 umol/L  |
      | weight           | 70 kg      |
      | height           | 172 cm     |
      | allergy          | no         |
      | hemophagocytosis | yes        |

  @rule:supportive-care.safety.thrombosis-prophylaxis
  Scenario Outline: Heparin with low fibrinogen
    Given enoxaparin 40 mg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding               | outcome                                           |
      | fibrinogen is 1.4 g/L | a warning says "prophylaxis only with platelets"  |
      | fibrinogen is 1.5 g/L | no warning says "prophylaxis only with platelets" |

  @rule:supportive-care.safety.antifibrinolytic
  Scenario: Tranexamic acid in DIC
    Given tranexamic acid 1 g once is proposed
    And fibrinogen is 1.5 g/L
    When the patient is assessed
    Then no warning says "avoid tranexamic acid"

  @rule:supportive-care.safety.vaccines
  Scenario: No live vaccine on therapy
    When the patient is assessed
    Then a card says "vaccinate the household"

  @rule:supportive-care.safety.fertility
  Scenario: Contraception after etoposide
    When the patient is assessed
    Then a card says "6 months (women) or 4 months (men)"

  @rule:supportive-care.safety.glucocorticoid-care
  Scenario: On a glucocorticoid
    Given dexamethasone is taken
    When the patient is assessed
    Then a card says "stress-dose plan"

  @rule:supportive-care.safety.fluids
  Scenario: Sodium
    When the patient is assessed
    Then a card says "avoid fluid overload"
