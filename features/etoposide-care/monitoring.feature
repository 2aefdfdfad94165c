Feature: After etoposide

  @rule:etoposide-care.monitoring.nadir @rule:etoposide-care.monitoring.leukemia @rule:etoposide-care.monitoring.leukemia-evidence
  Scenario: Ten days later
    Given today is 2026-11-20
    And a 34-year-old man
    And etoposide 100 mg/m2 was given on 2026-11-10
    When the patient is assessed
    Then rule Nadir is met
    And rule Secondary leukemia is met
    And a card says "median latency about 24 months"

  @rule:etoposide-care.monitoring.nadir
  Scenario: Forty days later
    Given today is 2026-11-20
    And a 34-year-old man
    And etoposide 100 mg/m2 was given on 2026-10-11
    When the patient is assessed
    Then rule Nadir is not met
