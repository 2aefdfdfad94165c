Feature: Notes of NACHO 2019 from the other side

  @rule:nacho-2019.diagnosis.five-of-eight @rule:nacho-2019.diagnosis.hlh @rule:nacho-2019.diagnosis.gene @rule:nacho-2019.diagnosis.low-fibrinogen @rule:nacho-2019.diagnosis.lymphadenopathy @rule:nacho-2019.diagnosis.no-cytopenia @rule:nacho-2019.diagnosis.fever-universal @rule:nacho-2019.diagnosis.hemophagocytosis-not-required @rule:nacho-2019.diagnosis.markers-informative @rule:nacho-2019.diagnosis.replace-nk-lysis @rule:nacho-2019.diagnosis.evidence-only
  Scenario: Nothing measured so far
    Given a 45-year-old man
    When the patient is assessed
    Then the judgments are
      | Five of eight (NACHO 2019)              | unknown |
      | HLH by NACHO 2019 (evidence)            | unknown |
      | Molecular diagnosis (NACHO 2019)        | unknown |
      | NACHO 2019 is evidence                  | unknown |
      | Low fibrinogen is distinctive           | unknown |
      | Lymphadenopathy is not typical          | unknown |
      | No cytopenia: doubt HLH                 | unknown |
      | Fever is nearly universal               | unknown |
      | Hemophagocytosis is not required        | unknown |
      | Markers far above the limit             | not met |
      | Replace NK lysis by perforin and CD107a | not met |

  @rule:nacho-2019.diagnosis.low-fibrinogen @rule:nacho-2019.diagnosis.lymphadenopathy @rule:nacho-2019.diagnosis.no-cytopenia @rule:nacho-2019.diagnosis.fever-universal
  Scenario: Fibrinogen of 150 mg/dL, no nodes, fever and low counts
    Given these results for a 45-year-old man
      | fibrinogen      | 150 mg/dL |
      | lymphadenopathy | no        |
      | temperature     | 39.4 Cel  |
      | hemoglobin      | 80 g/L    |
      | platelets       | 60 10*9/L |
    When the patient is assessed
    Then the judgments are
      | Low fibrinogen is distinctive  | not met |
      | Lymphadenopathy is not typical | not met |
      | No cytopenia: doubt HLH        | not met |
      | Fever is nearly universal      | not met |
