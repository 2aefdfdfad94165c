Feature: Ruxolitinib: what the studies showed: cases

  @rule:ruxolitinib-evidence.pathway.ahmed-2019
  Scenario: Ahmed 2019
    Given today is 2026-03-15
    And these results for a 4-month-old girl
      | Platelets | 80 10*9/L |
      | HLH gene test | pathogenic |
    And etoposide 31 mg was given on 2026-03-02, 2026-03-05, 2026-03-09, 2026-03-12
    And dexamethasone 3.3 mg per day is running since 2026-03-02
    When the patient is assessed
    Then a card says "Ahmed 2019, n = 5: ruxolitinib 15 mg twice a day: all responded, 2-month"

  @rule:ruxolitinib-evidence.pathway.wang-j-2020
  Scenario: Wang J 2020
    Given today is 2026-03-15
    And these results for a 4-month-old girl
      | Platelets | 80 10*9/L |
      | HLH gene test | pathogenic |
    And etoposide 31 mg was given on 2026-03-02, 2026-03-05, 2026-03-09, 2026-03-12
    And dexamethasone 3.3 mg per day is running since 2026-03-02
    When the patient is assessed
    Then a card says "Wang J 2020, n = 34: overall response 73.5 %, complete 14.7 % (from memory)."

  @rule:ruxolitinib-evidence.pathway.wei-2020
  Scenario: Wei 2020
    Given today is 2026-03-15
    And these results for a 4-month-old girl
      | Platelets | 80 10*9/L |
      | HLH gene test | pathogenic |
    And etoposide 31 mg was given on 2026-03-02, 2026-03-05, 2026-03-09, 2026-03-12
    And dexamethasone 3.3 mg per day is running since 2026-03-02
    When the patient is assessed
    Then a card says "Wei 2020, n = 9: no fever within 48 h; partial response at week 1 33 %"

  @rule:ruxolitinib-evidence.pathway.zhang-2021
  Scenario: Zhang 2021
    Given today is 2026-03-15
    And these results for a 4-month-old girl
      | Platelets | 80 10*9/L |
      | HLH gene test | pathogenic |
    And etoposide 31 mg was given on 2026-03-02, 2026-03-05, 2026-03-09, 2026-03-12
    And dexamethasone 3.3 mg per day is running since 2026-03-02
    When the patient is assessed
    Then a card says "Zhang 2021, n = 12: day-28 response 83.3 %, complete 66.7 %; EBV subgroup 8 of"

  @rule:ruxolitinib-evidence.pathway.zhang-2022
  Scenario: Zhang 2022
    Given today is 2026-03-15
    And these results for a 4-month-old girl
      | Platelets | 80 10*9/L |
      | HLH gene test | pathogenic |
    And etoposide 31 mg was given on 2026-03-02, 2026-03-05, 2026-03-09, 2026-03-12
    And dexamethasone 3.3 mg per day is running since 2026-03-02
    When the patient is assessed
    Then a card says "Zhang 2022, n = 52: day-28 response 69.2 %, sustained complete 42.3 %; all"

  @rule:ruxolitinib-evidence.pathway.chi-2021
  Scenario: Chi 2021
    Given today is 2026-03-15
    And these results for a 4-month-old girl
      | Platelets | 80 10*9/L |
      | HLH gene test | pathogenic |
    And etoposide 31 mg was given on 2026-03-02, 2026-03-05, 2026-03-09, 2026-03-12
    And dexamethasone 3.3 mg per day is running since 2026-03-02
    When the patient is assessed
    Then a card says "Chi 2021, n = 22: faster defervescence, lower cumulative glucocorticoid."
