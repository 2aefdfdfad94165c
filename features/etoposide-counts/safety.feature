Feature: Beside the dose

  @rule:etoposide-counts.safety.transfusion-plan @rule:etoposide-counts.safety.hypocellular-start @rule:etoposide-counts.safety.low-albumin
  Scenario Outline: What <finding> adds
    Given a 34-year-old man
    And etoposide 100 mg/m2 is proposed
    And neutrophils is 0.4 10*9/L
    And <finding>
    When the patient is assessed
    Then a warning says "<words>"
    Examples:
      | finding                                 | words                    |
      | cytopenia_from_hlh is yes               | with a transfusion plan  |
      | cytopenia_from_marrow_hypoplasia is yes | leaving out single early |
      | albumin is 29 g/L                       | more unbound etoposide   |

  @rule:etoposide-counts.safety.low-albumin
  Scenario: Albumin of 30
    Given a 34-year-old man
    And etoposide 100 mg/m2 is proposed
    And albumin is 30 g/L
    When the patient is assessed
    Then no warning says "more unbound etoposide"
