Feature: Results that do not count in HLH-2004

  @rule:hlh-2004.criterion.triglycerides-fibrinogen
  Scenario: High triglycerides after a meal decide nothing
    Given these results for a 34-year-old patient
      | triglycerides | 3.5 mmol/L |
      | fasting       | no         |
      | fibrinogen    | 2.2 g/L    |
    When the patient is assessed
    Then Triglycerides and/or fibrinogen is unknown

  @rule:hlh-2004.criterion.triglycerides-fibrinogen
  Scenario: 2.99 mmol/L is below the limit though 265 mg/dL is not
    Given these results for a 34-year-old patient
      | triglycerides | 2.99 mmol/L |
      | fibrinogen    | 2.0 g/L     |
    When the patient is assessed
    Then Triglycerides and/or fibrinogen is not met

  @rule:hlh-2004.criterion.hemophagocytosis
  Scenario: Hemophagocytosis in the spleen counts
    Given these results for a 34-year-old patient
      | hemophagocytosis      | yes    |
      | hemophagocytosis_site | spleen |
    When the patient is assessed
    Then the rule Hemophagocytosis is met

  @rule:hlh-2004.criterion.nk-activity
  Scenario: NK function low by the laboratory's limit
    Given a 34-year-old patient
    And NK-cell activity low or absent, by the laboratory's limit is yes
    When the patient is assessed
    Then NK-cell activity low or absent is met

  @rule:hlh-2004.criterion.nk-activity
  Scenario: Low NK function after an allogeneic transplant says nothing
    Given these results for a 34-year-old patient
      | nk_activity_low | yes |
      | allogeneic_hsct | yes |
    When the patient is assessed
    Then NK-cell activity low or absent is unknown

  @rule:hlh-2004.criterion.nk-activity
  Scenario: Low NK function drawn after the first etoposide says nothing
    Given a 34-year-old patient
    And NK-cell activity low or absent, by the laboratory's limit is yes
    And etoposide 150 mg/m2 was given on 2026-11-16
    When the patient is assessed
    Then NK-cell activity low or absent is unknown

  @rule:hlh-2004.criterion.soluble-il2-receptor
  Scenario: A result in pg/mL never counts
    Given a 34-year-old patient
    And soluble IL-2 receptor is 2600 pg/mL
    When the patient is assessed
    Then the rule Soluble IL-2 receptor is unknown
