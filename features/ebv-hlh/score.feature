Feature: EBV as the cause of HLH, in points

  @rule:ebv-hlh.score.load @rule:ebv-hlh.score.duration @rule:ebv-hlh.score.tissue @rule:ebv-hlh.score.other-virus @rule:ebv-hlh.score.other-cause @rule:ebv-hlh.score.total
  Scenario: A high load for two months, EBV in tissue, dengue on record
    Given these results for a 6-year-old child
      | ebv_dna_plasma       | 5000 {copies}/mL |
      | ebv_viremia_duration | 2 mo             |
      | ebv_tissue           | yes              |
      | dengue               | yes              |
      | lymphoma             | yes              |
    When the patient is assessed
    Then EBV-HLH scores 4

  @rule:ebv-hlh.score.duration
  Scenario: Exactly one month takes two points
    Given these results for a 6-year-old child
      | ebv_dna_plasma       | 400 {copies}/mL |
      | ebv_viremia_duration | 1 mo            |
      | ebv_tissue           | no              |
      | dengue               | yes             |
      | lymphoma             | yes             |
    When the patient is assessed
    Then EBV-HLH scores 1

  @rule:ebv-hlh.score.load @rule:ebv-hlh.score.duration @rule:ebv-hlh.score.tissue @rule:ebv-hlh.score.other-virus @rule:ebv-hlh.score.other-cause @rule:ebv-hlh.score.total
  Scenario: No EBV, no other cause
    Given these results for a 6-year-old child
      | ebv_dna_plasma | 0 {copies}/mL |
      | ebv_tissue     | no            |
    When the patient is assessed
    Then the judgments are
      | EBV load (causality)                        | 0       |
      | Duration of viremia (causality)             | 0       |
      | EBV in tissue (causality)                   | 0       |
      | Another virus that triggers HLH (causality) | -1 to 0 |
      | Another cause of HLH (causality)            | -1 to 0 |
      | EBV causality points                        | -2 to 0 |
