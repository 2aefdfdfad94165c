Feature: EBV-HLH

  @rule:ebv-hlh.diagnosis.ebv-hlh @rule:ebv-hlh.diagnosis.screen @rule:ebv-hlh.diagnosis.tissue-and-lineage @rule:ebv-hlh.diagnosis.primary-work-up @rule:ebv-hlh.diagnosis.load-outcome
  Scenario Outline: A boy with HLH and a high EBV load
    Given these results for a 6-year-old boy
      | temperature      | 39.4 Cel          |
      | splenomegaly     | yes               |
      | fibrinogen       | 1.1 g/L           |
      | hemophagocytosis | yes               |
      | ferritin         | 9000 ug/L         |
      | ebv_dna_plasma   | 90000 {copies}/mL |
    When the patient is assessed
    Then EBV-HLH is met
    And <heading> is met

    Examples:
      | heading                          |
      | EBV screen                       |
      | Which cells carry EBV            |
      | Primary work-up in EBV-HLH       |
      | EBV load and outcome in children |

  @rule:ebv-hlh.diagnosis.causality
  Scenario: Probably the cause
    Given these results for a 6-year-old girl
      | temperature          | 39.4 Cel          |
      | splenomegaly         | yes               |
      | fibrinogen           | 1.1 g/L           |
      | hemophagocytosis     | yes               |
      | ferritin             | 9000 ug/L         |
      | ebv_dna_plasma       | 90000 {copies}/mL |
      | ebv_viremia_duration | 0.5 mo            |
      | ebv_tissue           | yes               |
      | dengue               | yes               |
      | lymphoma             | no                |
    When the patient is assessed
    Then EBV as the cause of HLH is probable

  @rule:ebv-hlh.diagnosis.ebv-hlh @rule:ebv-hlh.diagnosis.screen @rule:ebv-hlh.diagnosis.tissue-and-lineage @rule:ebv-hlh.diagnosis.primary-work-up @rule:ebv-hlh.diagnosis.load-outcome
  Scenario: The same boy with no EBV in plasma
    Given these results for a 6-year-old boy
      | temperature       | 39.4 Cel      |
      | splenomegaly      | yes           |
      | fibrinogen        | 1.1 g/L       |
      | hemophagocytosis  | yes           |
      | ferritin          | 9000 ug/L     |
      | ebv_dna_plasma    | 0 {copies}/mL |
      | ebv_dna_plasma_iu | 0 [IU]/mL     |
    When the patient is assessed
    Then the judgments are
      | EBV-HLH                          | not met        |
      | EBV screen                       | met            |
      | Which cells carry EBV            | not met        |
      | Primary work-up in EBV-HLH       | not applicable |
      | EBV load and outcome in children | not met        |

  @rule:ebv-hlh.diagnosis.causality
  Scenario Outline: EBV load of <load> for <duration>, in tissue: <tissue>
    Given these results for a 6-year-old girl
      | temperature          | 39.4 Cel   |
      | splenomegaly         | yes        |
      | fibrinogen           | 1.1 g/L    |
      | hemophagocytosis     | yes        |
      | ferritin             | 9000 ug/L  |
      | ebv_dna_plasma       | <load>     |
      | ebv_viremia_duration | <duration> |
      | ebv_tissue           | <tissue>   |
      | dengue               | yes        |
      | lymphoma             | yes        |
    When the patient is assessed
    Then EBV as the cause of HLH is <grade>

    Examples:
      | load             | duration | tissue | grade    |
      | 5000 {copies}/mL | 1 mo     | yes    | probable |
      | 4999 {copies}/mL | 1 mo     | no     | possible |
      | 0 {copies}/mL    | 1 mo     | no     | none     |
