Feature: Emapalumab: what the studies showed, and its status: cases 2

  @rule:emapalumab-evidence.pathway.pooled
  Scenario: EMERALD and NI-0501-06 pooled
    Given today is 2026-03-15
    And these results for a 4-month-old girl
      | Platelets | 80 10*9/L |
      | HLH gene test | pathogenic |
    And etoposide 31 mg was given on 2026-03-02, 2026-03-05, 2026-03-09, 2026-03-12
    And dexamethasone 3.3 mg per day is running since 2026-03-02
    When the patient is assessed
    Then a card says "EMERALD and NI-0501-06 pooled, n = 39: complete response at week 8 about 54 %"

  @rule:emapalumab-evidence.pathway.pooled
  Scenario: EMERALD and NI-0501-06 pooled: not for this patient
    Given a 34-year-old
    When the patient is assessed
    Then the rule EMERALD and NI-0501-06 pooled is not applicable

  @rule:emapalumab-evidence.pathway.real-hlh
  Scenario: REAL-HLH malignancy
    Given today is 2026-03-15
    And these results for a 4-month-old girl
      | Platelets | 80 10*9/L |
      | HLH gene test | pathogenic |
    And etoposide 31 mg was given on 2026-03-02, 2026-03-05, 2026-03-09, 2026-03-12
    And dexamethasone 3.3 mg per day is running since 2026-03-02
    When the patient is assessed
    Then a card says "REAL-HLH malignancy, n = 17: laboratory improved or stable in most, 12-month"

  @rule:emapalumab-evidence.pathway.real-hlh
  Scenario: REAL-HLH malignancy: not for this patient
    Given a 34-year-old
    When the patient is assessed
    Then the rule REAL-HLH malignancy is not applicable

  @rule:emapalumab-evidence.pathway.ebv-case
  Scenario: EBV-HLH child
    Given today is 2026-03-15
    And these results for a 4-month-old girl
      | Platelets | 80 10*9/L |
      | HLH gene test | pathogenic |
    And etoposide 31 mg was given on 2026-03-02, 2026-03-05, 2026-03-09, 2026-03-12
    And dexamethasone 3.3 mg per day is running since 2026-03-02
    When the patient is assessed
    Then a card says "EBV-HLH child, n = 1: enabled transplant."

  @rule:emapalumab-evidence.pathway.ebv-case
  Scenario: EBV-HLH child: not for this patient
    Given a 34-year-old
    When the patient is assessed
    Then the rule EBV-HLH child is not applicable

  @rule:emapalumab-evidence.pathway.status
  Scenario: Status by region
    Given today is 2026-03-15
    And these results for a 4-month-old girl
      | Platelets | 80 10*9/L |
      | HLH gene test | pathogenic |
    And etoposide 31 mg was given on 2026-03-02, 2026-03-05, 2026-03-09, 2026-03-12
    And dexamethasone 3.3 mg per day is running since 2026-03-02
    When the patient is assessed
    Then a card says "Emapalumab: FDA approved for primary HLH (2018-11-20) and MAS in Still's"

  @rule:emapalumab-evidence.pathway.status
  Scenario: Status by region: not for this patient
    Given a 34-year-old
    When the patient is assessed
    Then the rule Status by region is not applicable
