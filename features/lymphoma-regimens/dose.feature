Feature: Regimens of lymphoma are shown, not computed

  Background:
    Given these results for a 34-year-old man
      | temperature   | 39.5 Cel   |
      | splenomegaly  | yes        |
      | hemoglobin    | 82 g/L     |
      | platelets     | 60 10*9/L  |
      | neutrophils   | 0.8 10*9/L |
      | ferritin      | 8450 ug/L  |
      | fibrinogen    | 1.3 g/L    |
      | triglycerides | 3.4 mmol/L |
      | creatinine    | 75 umol/L  |
      | weight        | 70 kg      |
      | height        | 172 cm     |
      | allergy       | no         |
      | lymphoma      | yes        |

  @rule:lymphoma-regimens.dose.b-cell
  Scenario Outline: Diffuse large B-cell lymphoma
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                 | outcome                                           |
      | lymphoma_type is b_cell | the rule lymphoma-regimens.dose.b-cell is met     |
      | lymphoma_type is t_cell | the rule lymphoma-regimens.dose.b-cell is not met |

  @rule:lymphoma-regimens.dose.t-cell
  Scenario Outline: Peripheral T-cell lymphoma
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                 | outcome                                           |
      | lymphoma_type is t_cell | the rule lymphoma-regimens.dose.t-cell is met     |
      | lymphoma_type is b_cell | the rule lymphoma-regimens.dose.t-cell is not met |

  @rule:lymphoma-regimens.dose.nk-t
  Scenario Outline: NK/T-cell lymphoma
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                 | outcome                                         |
      | lymphoma_type is nk_t   | the rule lymphoma-regimens.dose.nk-t is met     |
      | lymphoma_type is b_cell | the rule lymphoma-regimens.dose.nk-t is not met |

  @rule:lymphoma-regimens.dose.hodgkin
  Scenario Outline: Hodgkin lymphoma
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                  | outcome                                            |
      | lymphoma_type is hodgkin | the rule lymphoma-regimens.dose.hodgkin is met     |
      | lymphoma_type is b_cell  | the rule lymphoma-regimens.dose.hodgkin is not met |

  @rule:lymphoma-regimens.dose.cop
  Scenario: COP for the frail
    Given lymphoma_type is other
    When the patient is assessed
    Then the rule COP, for the frail or where means are few is met
    And no dose of cyclophosphamide is given
