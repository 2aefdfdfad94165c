Feature: Supportive care: cases

  @rule:supportive-care.safety.thrombosis-prophylaxis
  Scenario: Prophylaxis of thrombosis: not here
    Given these results for a 34-year-old
      | Fibrinogen | 1.5 g/L |
      | Platelets | 50 10*9/L |
    And warfarin is proposed without a dose
    When the patient is assessed
    Then no warning says "Anticoagulant: prophylaxis only with platelets of at least 50 x 10*9/L and"

  @rule:supportive-care.safety.antifibrinolytic
  Scenario: Tranexamic acid in DIC: not here
    Given a 34-year-old
    And tranexamic_acid is proposed without a dose
    When the patient is assessed
    Then no warning says "DIC: avoid tranexamic acid."

  @rule:supportive-care.safety.glucocorticoid-care
  Scenario: Bone, sugar, eyes, mind: not here
    Given a 34-year-old
    And no medicines are taken
    When the patient is assessed
    Then the rule Bone, sugar, eyes, mind is not met
