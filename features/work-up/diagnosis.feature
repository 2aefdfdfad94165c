Feature: Suspect HLH

  @rule:work-up.diagnosis.three-fs
  Scenario Outline: Three Fs at <temperature> with a ferritin of <ferritin>
    Given these results for a 52-year-old woman
      | temperature | <temperature> |         |
      | hemoglobin  | 85 g/L        |         |
      | platelets   | 70 10*9/L     |         |
      | ferritin    | <ferritin>    | <limit> |
    When the patient is assessed
    Then Three Fs: fever, falling counts, ferritin is <verdict>

    Examples:
      | temperature | ferritin | limit    | verdict |
      | 38.0 Cel    | 500 ug/L |          | met     |
      | 38.0 Cel    | 301 ug/L | 300 ug/L | met     |
      | 38.0 Cel    | 300 ug/L | 300 ug/L | not met |
      | 37.9 Cel    | 900 ug/L |          | unknown |
      | 38.0 Cel    | not done |          | unknown |

  @rule:work-up.diagnosis.three-fs
  Scenario: Counts that fall count before they are low
    Given these results for a 52-year-old woman
      | temperature | 38.6 Cel   |
      | platelets   | 180 10*9/L |
      | ferritin    | 900 ug/L   |
    And these results 1 day ago
      | platelets | 260 10*9/L |
    When the patient is assessed
    Then Three Fs: fever, falling counts, ferritin is met

  @rule:work-up.diagnosis.three-fs
  Scenario: The three Fs are for adults
    Given these results for a 17-year-old girl
      | temperature | 38.6 Cel  |
      | hemoglobin  | 85 g/L    |
      | platelets   | 70 10*9/L |
      | ferritin    | 900 ug/L  |
    When the patient is assessed
    Then Three Fs: fever, falling counts, ferritin does not apply

  @rule:work-up.diagnosis.chinese-suspicion
  Scenario Outline: Fever of <temperature> for <duration>, spleen enlarged: <spleen>, AST <ast>
    Given these results for a 7-year-old child
      | temperature     | <temperature> |           |
      | fever_duration  | <duration>    |           |
      | platelets       | 80 10*9/L     |           |
      | splenomegaly    | <spleen>      |           |
      | ast             | <ast>         | 40 U/L    |
      | alt             | 40 U/L        | 40 U/L    |
      | bilirubin_total | 20 umol/L     | 20 umol/L |
    When the patient is assessed
    Then Suspected HLH in the Chinese guideline is <verdict>

    Examples:
      | temperature | duration | spleen | ast    | verdict |
      | 38.6 Cel    | 8 d      | yes    | 40 U/L | met     |
      | 38.6 Cel    | 8 d      | no     | 41 U/L | met     |
      | 38.6 Cel    | 8 d      | no     | 40 U/L | not met |
      | 38.5 Cel    | 8 d      | yes    | 40 U/L | not met |
      | 38.6 Cel    | 7 d      | yes    | 40 U/L | not met |
      | 38.6 Cel    | not done | yes    | 40 U/L | unknown |
