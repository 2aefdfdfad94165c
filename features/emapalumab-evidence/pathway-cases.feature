Feature: Emapalumab: what the studies showed, and its status: cases

  @rule:emapalumab-evidence.pathway.locatelli
  Scenario: Locatelli 2020
    Given today is 2026-03-15
    And these results for a 4-month-old girl
      | Platelets | 80 10*9/L |
      | HLH gene test | pathogenic |
    And etoposide 31 mg was given on 2026-03-02, 2026-03-05, 2026-03-09, 2026-03-12
    And dexamethasone 3.3 mg per day is running since 2026-03-02
    When the patient is assessed
    Then a card says "Locatelli 2020, n = 34: response 63 % of those treated before, 65 % of all; to"

  @rule:emapalumab-evidence.pathway.locatelli
  Scenario: Locatelli 2020: not for this patient
    Given a 34-year-old
    When the patient is assessed
    Then the rule Locatelli 2020 is not applicable

  @rule:emapalumab-evidence.pathway.locatelli-letter
  Scenario: Correspondence 2020
    Given today is 2026-03-15
    And these results for a 4-month-old girl
      | Platelets | 80 10*9/L |
      | HLH gene test | pathogenic |
    And etoposide 31 mg was given on 2026-03-02, 2026-03-05, 2026-03-09, 2026-03-12
    And dexamethasone 3.3 mg per day is running since 2026-03-02
    When the patient is assessed
    Then a card says "Correspondence 2020, n = 34: only 14 of 34 (41 %) survived without added"

  @rule:emapalumab-evidence.pathway.locatelli-letter
  Scenario: Correspondence 2020: not for this patient
    Given a 34-year-old
    When the patient is assessed
    Then the rule Correspondence 2020 is not applicable

  @rule:emapalumab-evidence.pathway.phase-3
  Scenario: Confirmatory phase 3
    Given today is 2026-03-15
    And these results for a 4-month-old girl
      | Platelets | 80 10*9/L |
      | HLH gene test | pathogenic |
    And etoposide 31 mg was given on 2026-03-02, 2026-03-05, 2026-03-09, 2026-03-12
    And dexamethasone 3.3 mg per day is running since 2026-03-02
    When the patient is assessed
    Then a card says "Confirmatory phase 3, n = 35: primary response endpoint; posted result not"

  @rule:emapalumab-evidence.pathway.phase-3
  Scenario: Confirmatory phase 3: not for this patient
    Given a 34-year-old
    When the patient is assessed
    Then the rule Confirmatory phase 3 is not applicable

  @rule:emapalumab-evidence.pathway.de-benedetti
  Scenario: De Benedetti 2023
    Given today is 2026-03-15
    And these results for a 4-month-old girl
      | Platelets | 80 10*9/L |
      | HLH gene test | pathogenic |
    And etoposide 31 mg was given on 2026-03-02, 2026-03-05, 2026-03-09, 2026-03-12
    And dexamethasone 3.3 mg per day is running since 2026-03-02
    When the patient is assessed
    Then a card says "De Benedetti 2023, n = 14: remission of MAS by week 8 in 13 of 14, median 25"

  @rule:emapalumab-evidence.pathway.de-benedetti
  Scenario: De Benedetti 2023: not for this patient
    Given a 34-year-old
    When the patient is assessed
    Then the rule De Benedetti 2023 is not applicable
