Feature: Immunoglobulin and plasma exchange

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

  @rule:immunoglobulin.dose.adult
  Scenario Outline: An adult as an adjunct
    Given a 34-year-old woman
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding         | outcome                    |
      | pregnant is yes | the dose of ivig is 37.5 g |
      | pregnant is no  | no dose of ivig is given   |

  @rule:immunoglobulin.dose.child
  Scenario Outline: A child once
    Given a 8-year-old girl
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding    | outcome                               |
      | sle is yes | the rule Immunoglobulin, child is met |
      | sle is no  | no dose of ivig is given              |

  @rule:immunoglobulin.dose.replacement
  Scenario Outline: Low immunoglobulin G is replaced
    Given bilirubin_total is 60 umol/L
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding        | outcome                    |
      | igg is 4.9 g/L | the dose of ivig is 27.5 g |
      | igg is 5 g/L   | no dose of ivig is given   |

  @rule:immunoglobulin.dose.plasma-exchange
  Scenario Outline: Plasma exchange in liver failure
    Given hematocrit is 35 %
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                    | outcome                                |
      | acute_liver_failure is yes | the dose of plasma exchange is 3.185 L |
      | acute_liver_failure is no  | no dose of plasma exchange is given    |
