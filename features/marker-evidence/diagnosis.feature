Feature: Evidence on ferritin and marrow, shown where it was found

  @rule:marker-evidence.diagnosis.ferritin-children @rule:marker-evidence.diagnosis.ferritin-mixed
  Scenario Outline: A child with ferritin above 500
    Given a 4-year-old child
    And ferritin is 900 ug/L
    When the patient is assessed
    Then <card> is met

    Examples:
      | card                                      |
      | Ferritin above 10 000 in children         |
      | Ferritin 2000 in a mixed pediatric cohort |

  @rule:marker-evidence.diagnosis.ferritin-adults-extreme @rule:marker-evidence.diagnosis.ferritin-adults-high @rule:marker-evidence.diagnosis.ferritin-medical-icu @rule:marker-evidence.diagnosis.ferritin-adult-icu
  Scenario Outline: An adult in intensive care with extreme ferritin
    Given a 50-year-old
    And In intensive care is yes
    And ferritin is 60000 ug/L
    When the patient is assessed
    Then <card> is met

    Examples:
      | card                            |
      | Ferritin above 50 000 in adults |
      | Ferritin above 5000 in adults   |
      | Ferritin in the medical ICU     |
      | Ferritin in the adult ICU       |

  @rule:marker-evidence.diagnosis.marrow-pattern @rule:marker-evidence.diagnosis.marrow-evidence
  Scenario: Hemophagocytes that hold nucleated cells
    Given these results for a 50-year-old
      | hemophagocytosis                  | yes |
      | hemophagocytes_with_erythroblasts | 4   |
    When the patient is assessed
    Then Marrow hemophagocytes typical of HLH is met
    And What marrow hemophagocytosis proves is met

  @rule:marker-evidence.diagnosis.ferritin-adults-high @rule:marker-evidence.diagnosis.ferritin-adults-extreme @rule:marker-evidence.diagnosis.ferritin-children
  Scenario Outline: A patient of <age> with a ferritin of <ferritin>
    Given a patient of <age>
    And ferritin is <ferritin>
    When the patient is assessed
    Then the judgments are
      | Ferritin above 5000 in adults     | <high>    |
      | Ferritin above 50 000 in adults   | <extreme> |
      | Ferritin above 10 000 in children | <child>   |

    Examples:
      | age  | ferritin   | high    | extreme | child   |
      | 18 a | 5000 ug/L  | not met | not met | not met |
      | 18 a | 5001 ug/L  | met     | not met | not met |
      | 18 a | 50001 ug/L | met     | met     | not met |
      | 17 a | 500 ug/L   | not met | not met | not met |
      | 17 a | 501 ug/L   | not met | not met | met     |
