Feature: Flags that need a value before

  @rule:severity-flags.severity.kidney
  Scenario Outline: Creatinine of <creatinine> where the baseline was <baseline>
    Given these results for a 45-year-old man
      | Creatinine             | <creatinine> | 100 umol/L |
      | Creatinine at baseline | <baseline>   |            |
    When the patient is assessed
    Then Acute kidney injury is <verdict>

    Examples:
      | creatinine | baseline  | verdict |
      | 120 umol/L | 60 umol/L | met     |
      | 119 umol/L | 60 umol/L | not met |
      | 200 umol/L | not done  | met     |
      | 199 umol/L | not done  | not met |

  @rule:severity-flags.severity.ferritin-rising
  Scenario Outline: Ferritin from <before> a day ago to <now>
    Given a 45-year-old man
    And these results 1 day ago
      | ferritin | <before> |
    And ferritin is <now>
    When the patient is assessed
    Then Ferritin above 10 000 and rising, or doubled in 24 h is <verdict>

    Examples:
      | before     | now        | verdict |
      | 10000 ug/L | 10001 ug/L | met     |
      | 10001 ug/L | 10001 ug/L | not met |
      | 9000 ug/L  | 10000 ug/L | not met |
      | 1000 ug/L  | 2000 ug/L  | met     |
      | 1000 ug/L  | 1999 ug/L  | not met |

  @rule:severity-flags.severity.ferritin-rising
  Scenario: One very high ferritin alone does not say that it rises
    Given a 45-year-old man
    And ferritin is 11200 ug/L
    When the patient is assessed
    Then Ferritin above 10 000 and rising, or doubled in 24 h is unknown
