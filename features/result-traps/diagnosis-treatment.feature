Feature: Results that treatment makes hard to read

  @rule:result-traps.diagnosis.tocilizumab
  Scenario: A low CRP after tocilizumab
    Given a 34-year-old patient
    And tocilizumab 8 mg/kg was given on 2026-11-16
    And crp is 2 mg/L
    When the patient is assessed
    Then a warning says "Tocilizumab was given: CRP, fever and interleukin-6 cannot be interpreted"

  @rule:result-traps.diagnosis.emapalumab
  Scenario: CXCL9 under emapalumab
    Given a 3-year-old child
    And emapalumab 1 mg/kg was given on 2026-11-16
    And cxcl9 is 500 pg/mL
    When the patient is assessed
    Then a warning says "CXCL9 and interferon-gamma do not mean what they usually do"

  @rule:result-traps.diagnosis.ivig-serology
  Scenario Outline: Immunoglobulin on <day>
    Given a 34-year-old patient
    And ivig 1 g/kg was given on <day>
    When the patient is assessed
    Then Serology after immunoglobulin is <verdict>

    Examples:
      | day        | verdict |
      | 2026-10-24 | met     |
      | 2026-10-21 | not met |

  @rule:result-traps.diagnosis.tocilizumab @rule:result-traps.diagnosis.emapalumab @rule:result-traps.diagnosis.ivig-serology
  Scenario: Nothing was given
    Given these results for a 34-year-old patient
      | crp   | 2 mg/L    |
      | cxcl9 | 500 pg/mL |
    And no treatment has been given
    When the patient is assessed
    Then the judgments are
      | Markers under tocilizumab     | not met |
      | Markers under emapalumab      | not met |
      | Serology after immunoglobulin | not met |

  @rule:result-traps.diagnosis.tocilizumab @rule:result-traps.diagnosis.emapalumab @rule:result-traps.diagnosis.ivig-serology
  Scenario: What was given is not known
    Given these results for a 34-year-old patient
      | crp   | 2 mg/L    |
      | cxcl9 | 500 pg/mL |
    When the patient is assessed
    Then the judgments are
      | Markers under tocilizumab     | unknown |
      | Markers under emapalumab      | unknown |
      | Serology after immunoglobulin | unknown |
