Feature: Ruxolitinib: what the studies showed: cases 2

  @rule:ruxolitinib-evidence.pathway.song-2023
  Scenario: Song 2023
    Given today is 2026-03-15
    And these results for a 4-month-old girl
      | Platelets | 80 10*9/L |
      | HLH gene test | pathogenic |
    And etoposide 31 mg was given on 2026-03-02, 2026-03-05, 2026-03-09, 2026-03-12
    And dexamethasone 3.3 mg per day is running since 2026-03-02
    When the patient is assessed
    Then a card says "Song 2023, n = 8: 4 of 8 improved, all 4 to complete response."
