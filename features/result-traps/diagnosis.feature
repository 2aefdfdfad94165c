Feature: Warnings on single results

  @rule:result-traps.diagnosis.fever-without-figure
  Scenario: Fever without a figure
    Given a 34-year-old patient
    And Fever reported, without a figure is yes
    When the patient is assessed
    Then a warning says "give the highest temperature"

  @rule:result-traps.diagnosis.triglycerides-raised-otherwise
  Scenario: Triglycerides after a meal
    Given these results for a 34-year-old patient
      | triglycerides | 3.5 mmol/L |
      | fasting       | no         |
    When the patient is assessed
    Then a warning says "Triglycerides of low confidence"

  @rule:result-traps.diagnosis.fasting-not-stated
  Scenario: Nobody said whether the patient fasted
    Given a 34-year-old patient
    And triglycerides is 3.5 mmol/L
    When the patient is assessed
    Then a card says "Fasting is not stated"

  @rule:result-traps.diagnosis.fibrinogen-masked
  Scenario: Cryoprecipitate yesterday
    Given these results for a 34-year-old patient
      | fibrinogen             | 2.0 g/L |
      | fibrinogen_replacement | yes     |
    When the patient is assessed
    Then a warning says "Fibrinogen may be masked"

  @rule:result-traps.diagnosis.counts-masked
  Scenario: Transfused yesterday
    Given a 34-year-old patient
    And Transfusion within 72 h is yes
    When the patient is assessed
    Then a warning says "Blood counts may be masked"

  @rule:result-traps.diagnosis.platelet-clumps
  Scenario: Platelet clumps
    Given a 34-year-old patient
    And Platelet clumps in the sample is yes
    When the patient is assessed
    Then a warning says "Platelet clumps"

  @rule:result-traps.diagnosis.function-date-unknown
  Scenario: Low NK function under dexamethasone without a date
    Given a 34-year-old patient
    And NK-cell activity low or absent, by the laboratory's limit is yes
    And dexamethasone is taken
    When the patient is assessed
    Then a warning says "check when the sample was drawn"

  @rule:result-traps.diagnosis.il2r-mass
  Scenario: Soluble IL-2 receptor in pg/mL
    Given a 34-year-old patient
    And soluble IL-2 receptor is 2600 pg/mL
    When the patient is assessed
    Then a warning says "not comparable with 2400 U/mL"
