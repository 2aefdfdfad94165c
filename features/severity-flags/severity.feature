Feature: Flags that set the tier of severity

  @rule:severity-flags.severity.circulation @rule:severity-flags.severity.respiration @rule:severity-flags.severity.consciousness
  Scenario Outline: <finding> of <value> in intensive care
    Given a 45-year-old man
    And <finding> is <value>
    When the patient is assessed
    Then <flag> is <verdict>

    Examples:
      | finding                     | value    | flag                              | verdict |
      | Vasopressors                | one      | Shock or vasopressor              | met     |
      | Vasopressors                | none     | Shock or vasopressor              | unknown |
      | Respiratory support         | invasive | Ventilation or high oxygen need   | met     |
      | Fraction of inspired oxygen | 0.5      | Ventilation or high oxygen need   | met     |
      | Respiratory support         | none     | Ventilation or high oxygen need   | unknown |
      | Glasgow coma scale          | 12       | Coma scale 12 or less, or seizure | met     |
      | Seizure                     | yes      | Coma scale 12 or less, or seizure | met     |
      | Glasgow coma scale          | 13       | Coma scale 12 or less, or seizure | unknown |

  @rule:severity-flags.severity.circulation @rule:severity-flags.severity.respiration @rule:severity-flags.severity.consciousness @rule:severity-flags.severity.bleeding
  Scenario: A stable patient on the ward
    Given these results for a 45-year-old man
      | Vasopressors                | none |
      | Shock                       | no   |
      | Respiratory support         | none |
      | Fraction of inspired oxygen | 0.49 |
      | Glasgow coma scale          | 13   |
      | Seizure                     | no   |
      | Bleeding                    | none |
    When the patient is assessed
    Then the judgments are
      | Shock or vasopressor              | not met |
      | Ventilation or high oxygen need   | not met |
      | Coma scale 12 or less, or seizure | not met |
      | Dangerous bleeding                | not met |

  @rule:severity-flags.severity.bleeding
  Scenario Outline: <bleeding> bleeding with platelets of <platelets> and fibrinogen of <fibrinogen>
    Given these results for a 45-year-old man
      | Bleeding   | <bleeding>   |
      | platelets  | <platelets>  |
      | fibrinogen | <fibrinogen> |
    When the patient is assessed
    Then Dangerous bleeding is <verdict>

    Examples:
      | bleeding | platelets  | fibrinogen | verdict |
      | cns      | 200 10*9/L | 3.0 g/L    | met     |
      | minor    | 19 10*9/L  | 3.0 g/L    | met     |
      | minor    | 200 10*9/L | 0.99 g/L   | met     |
      | minor    | 20 10*9/L  | 1.0 g/L    | not met |
      | minor    | 20 10*9/L  | pending    | unknown |
