Feature: When emapalumab goes up: fever, spleen, coagulation, decision

  @rule:emapalumab-phlh.response.fever
  Scenario Outline: A temperature of <temperature>
    Given a patient of 9 mo
    And emapalumab 1 mg/kg was given on 2026-11-17
    And temperature is <temperature>
    When the patient is assessed
    Then Fever persists or returns is <outcome>
    Examples:
      | temperature | outcome |
      | 38.0 Cel    | met     |
      | 37.9 Cel    | not met |

  @rule:emapalumab-phlh.response.spleen
  Scenario Outline: The spleen from <before> to <now>
    Given a patient of 9 mo
    And emapalumab 1 mg/kg was given on 2026-11-17
    And spleen_below_costal_margin was <before> 4 days ago
    And spleen_below_costal_margin is <now>
    When the patient is assessed
    Then Spleen larger is <outcome>
    Examples:
      | before | now    | outcome |
      | 3 cm | 3.1 cm | met |
      | 3 cm | 3 cm   | not met |

  @rule:emapalumab-phlh.response.coagulation
  Scenario Outline: Fibrinogen from <before> to <now> with an unchanged D-dimer
    Given a patient of 9 mo
    And emapalumab 1 mg/kg was given on 2026-11-17
    And these results 4 days ago
      | d_dimer    | 4.0 mg/L{FEU} | 0.5 mg/L{FEU} |
      | fibrinogen | <before>      |               |
    And these results
      | d_dimer    | 4.0 mg/L{FEU} | 0.5 mg/L{FEU} |
      | fibrinogen | <now>         |               |
    When the patient is assessed
    Then Coagulation does not recover is <outcome>
    Examples:
      | before  | now      | outcome |
      | 1.0 g/L | 1.0 g/L  | met     |
      | 1.0 g/L | 1.1 g/L  | not met |
      | 1.2 g/L | 0.99 g/L | met     |
      | 1.2 g/L | 1.0 g/L  | not met |

  @rule:emapalumab-phlh.response.increase
  Scenario Outline: Fever, and the improvement is <improvement>
    Given a patient of 9 mo
    And emapalumab 1 mg/kg was given on 2026-11-17
    And temperature is 38.6 Cel
    And clinical_improvement is <improvement>
    When the patient is assessed
    Then Dose may go up is <outcome>
    Examples:
      | improvement    | outcome |
      | unsatisfactory | met     |
      | satisfactory   | not met |
