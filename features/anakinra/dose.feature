Feature: Anakinra in MAS and IEC-HS

  Background:
    Given these results for a 8-year-old girl
      | temperature   | 39.5 Cel   |
      | splenomegaly  | yes        |
      | hemoglobin    | 82 g/L     |
      | platelets     | 60 10*9/L  |
      | neutrophils   | 2.0 10*9/L |
      | ferritin      | 8450 ug/L  |
      | fibrinogen    | 1.3 g/L    |
      | triglycerides | 3.4 mmol/L |
      | creatinine    | 40 umol/L  |
      | weight        | 25 kg      |
      | height        | 128 cm     |
      | allergy       | no         |
      | leukocytes    | 3.1 10*9/L |
      | ast           | 160 U/L    |

  @rule:anakinra.dose.child
  Scenario Outline: A child of 25 kg with MAS in Still disease
    Given sjia is yes
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                 | outcome                                     |
      | shock is no             | the dose of anakinra is 65 mg 2 times a day |
      | ventilation is invasive | the dose of anakinra is 65 mg 4 times a day |

  @rule:anakinra.dose.adult
  Scenario Outline: An adult with MAS in Still disease
    Given a 40-year-old man
    And aosd is yes
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                      | outcome                                      |
      | weight is 55 kg              | the dose of anakinra is 100 mg 2 times a day |
      | bilirubin_total is 60 umol/L | the dose of anakinra is 100 mg 4 times a day |

  @rule:anakinra.dose.adult-iec-hs
  Scenario Outline: An adult with IEC-HS after CAR-T cells
    Given a 40-year-old man
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                      | outcome                                      |
      | immune_effector_cells is yes | the dose of anakinra is 100 mg 4 times a day |
      | immune_effector_cells is no  | no dose of anakinra is given                 |
