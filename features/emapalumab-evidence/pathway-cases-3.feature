Feature: Emapalumab: what the studies showed, and its status: cases 3

  @rule:emapalumab-evidence.pathway.combinations
  Scenario: Emapalumab with ruxolitinib or PD-1
    Given today is 2026-03-15
    And these results for a 4-month-old girl
      | Platelets | 80 10*9/L |
      | HLH gene test | pathogenic |
    And etoposide 31 mg was given on 2026-03-02, 2026-03-05, 2026-03-09, 2026-03-12
    And dexamethasone 3.3 mg per day is running since 2026-03-02
    When the patient is assessed
    Then a card says "Emapalumab with ruxolitinib or a PD-1 antibody: only single cases were found"

  @rule:emapalumab-evidence.pathway.combinations
  Scenario: Emapalumab with ruxolitinib or PD-1: not for this patient
    Given a 34-year-old
    When the patient is assessed
    Then the rule Emapalumab with ruxolitinib or PD-1 is not applicable
