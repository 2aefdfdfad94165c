Feature: What may spoil a single result

  @rule:result-traps.criterion.fever-may-be-masked
  Scenario: Antipyretics
    Given a 34-year-old patient
    And Treatment that lowers fever (antipyretic, IL-1 or IL-6 blockade, renal replacement, ECMO) is yes
    When the patient is assessed
    Then the finding Fever may be masked is met

  @rule:result-traps.criterion.fever-may-be-masked
  Scenario: Acetaminophen among the medicines
    Given a 34-year-old patient
    And acetaminophen is taken
    When the patient is assessed
    Then the finding Fever may be masked is met

  @rule:result-traps.criterion.fever-may-be-masked
  Scenario: Tocilizumab three days ago
    Given a 34-year-old patient
    And tocilizumab 8 mg/kg was given on 2026-11-17
    When the patient is assessed
    Then the finding Fever may be masked is met

  @rule:result-traps.criterion.function-low-may-be-false
  Scenario: NK function drawn four days after the first etoposide
    Given a 34-year-old patient
    And NK-cell activity low or absent, by the laboratory's limit is yes
    And etoposide 150 mg/m2 was given on 2026-11-16
    When the patient is assessed
    Then the finding Low function may be false is met

  @rule:result-traps.criterion.function-low-may-be-false
  Scenario: NK function already low before the first etoposide
    Given a 34-year-old patient
    And NK-cell activity low or absent, by the laboratory's limit is yes 6 days ago
    And etoposide 150 mg/m2 was given on 2026-11-16
    When the patient is assessed
    Then the finding NK-cell activity low or absent is met

  @rule:result-traps.criterion.function-low-may-be-false
  Scenario: Very few NK cells in the sample
    Given a 34-year-old patient
    And Very low NK-cell count in the sample is yes
    When the patient is assessed
    Then the finding Low function may be false is met

  @rule:result-traps.criterion.function-void
  Scenario: After an allogeneic transplant
    Given a 34-year-old patient
    And Allogeneic transplant done is yes
    When the patient is assessed
    Then the finding Functional sample void is met
