Feature: When emapalumab goes up: blood counts and ferritin

  @rule:emapalumab-phlh.response.platelets
  Scenario Outline: Platelets from <before> to <now>
    Given a patient of 9 mo
    And emapalumab 1 mg/kg was given on 2026-11-17
    And platelets was <before> 4 days ago
    And platelets is <now>
    When the patient is assessed
    Then Platelets do not recover is <outcome>
    Examples:
      | before     | now        | outcome |
      | 49 10*9/L  | 50 10*9/L  | met |
      | 49 10*9/L  | 51 10*9/L  | not met |
      | 60 10*9/L  | 77 10*9/L  | met |
      | 60 10*9/L  | 78 10*9/L  | not met |
      | 101 10*9/L | 99 10*9/L  | met |
      | 101 10*9/L | 100 10*9/L | not met |
      | 50 10*9/L  | 40 10*9/L  | unknown |

  @rule:emapalumab-phlh.response.neutrophils
  Scenario Outline: Neutrophils from <before> to <now>
    Given a patient of 9 mo
    And emapalumab 1 mg/kg was given on 2026-11-17
    And neutrophils was <before> 4 days ago
    And neutrophils is <now>
    When the patient is assessed
    Then Neutrophils do not recover is <outcome>
    Examples:
      | before      | now         | outcome |
      | 0.49 10*9/L | 0.5 10*9/L  | met |
      | 0.49 10*9/L | 0.51 10*9/L | not met |
      | 0.6 10*9/L  | 0.49 10*9/L | met |
      | 0.6 10*9/L  | 0.5 10*9/L  | not met |
      | 1.2 10*9/L  | 0.99 10*9/L | met |
      | 1.2 10*9/L  | 1.0 10*9/L  | not met |
      | 1.51 10*9/L | 0.9 10*9/L  | not met |

  @rule:emapalumab-phlh.response.ferritin
  Scenario Outline: Ferritin from <before> to <now>
    Given a patient of 9 mo
    And emapalumab 1 mg/kg was given on 2026-11-17
    And ferritin was <before> 4 days ago
    And ferritin is <now>
    When the patient is assessed
    Then Ferritin does not fall is <outcome>
    Examples:
      | before     | now       | outcome |
      | 10000 ug/L | 8001 ug/L | met |
      | 10000 ug/L | 8000 ug/L | not met |
      | 2999 ug/L  | 3001 ug/L | met |
      | 2999 ug/L  | 3000 ug/L | not met |
