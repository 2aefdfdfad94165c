Feature: Levels on their days

  @rule:ciclosporin.monitoring.first-level @rule:ciclosporin.monitoring.weekly
  Scenario Outline: By the day of the course
    Given a 5-year-old boy
    And ciclosporin 60 mg every 12 h is running since <start>
    When the patient is assessed
    Then rule First level, then twice a week is <early>
    And rule Weekly level is <late>
    Examples:
      | start      | early   | late    |
      | 2026-11-18 | met     | not met |
      | 2026-11-01 | not met | met     |

  @rule:ciclosporin.monitoring.new-company
  Scenario: An azole is ordered
    Given a 5-year-old boy
    And ciclosporin 60 mg every 12 h is running since 2026-11-01
    And voriconazole 100 mg per day is proposed
    When the patient is assessed
    Then the check of ciclosporin_trough is every 2 d

  @rule:ciclosporin.monitoring.nephrotoxins
  Scenario: Vancomycin
    Given a 5-year-old boy
    And ciclosporin is taken
    And vancomycin is taken
    When the patient is assessed
    Then the check of creatinine is every 1 d
