Feature: The OHI in hematologic malignancy

  @rule:ohi-2022.diagnosis.ohi @rule:ohi-2022.diagnosis.performance
  Scenario: Both markers above
    Given these results for a 60-year-old
      | lymphoma             | yes       |
      | soluble_il2_receptor | 3901 U/mL |
      | ferritin             | 1001 ug/L |
    When the patient is assessed
    Then OHI index is met
    And What the OHI was derived from is met

  @rule:ohi-2022.diagnosis.ohi
  Scenario: Receptor in pg/mL leaves the index open
    Given these results for a 60-year-old
      | lymphoma             | yes        |
      | soluble_il2_receptor | 8200 pg/mL |
      | ferritin             | 5000 ug/L  |
    When the patient is assessed
    Then OHI index cannot decide yet

  @rule:ohi-2022.diagnosis.ohi
  Scenario: Low ferritin decides without the receptor
    Given these results for a 60-year-old
      | lymphoma | yes      |
      | ferritin | 800 ug/L |
    When the patient is assessed
    Then OHI index is not met

  @rule:ohi-2022.diagnosis.o-hlh-2004
  Scenario: HLH-2004 frame with the higher limits
    Given these results for a 60-year-old
      | leukemia         | yes       |
      | temperature      | 39.0 Cel  |
      | splenomegaly     | yes       |
      | fibrinogen       | 1.2 g/L   |
      | hemophagocytosis | yes       |
      | ferritin         | 1000 ug/L |
    When the patient is assessed
    Then HLH by O-HLH-2004 is met

  @rule:ohi-2022.diagnosis.ohi
  Scenario: No hematologic malignancy
    Given a 60-year-old
    And lymphoma is no
    And leukemia is no
    When the patient is assessed
    Then OHI index does not apply
