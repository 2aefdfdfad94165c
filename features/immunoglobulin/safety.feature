Feature: What to know with immunoglobulin

  Background:
    Given a 34-year-old man
    And weight is 60 kg
    And ivig 400 mg/kg per day is proposed

  @rule:immunoglobulin.safety.kidney-30
  Scenario Outline: Sucrose-free and slow
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                  | outcome                        |
      | creatinine is 150 umol/L | a warning says "sucrose-free"  |
      | creatinine is 75 umol/L  | no warning says "sucrose-free" |

  @rule:immunoglobulin.safety.kidney-below-30
  Scenario Outline: Nephrology first
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                  | outcome                            |
      | creatinine is 521 umol/L | a warning says "nephrology first"  |
      | creatinine is 150 umol/L | no warning says "nephrology first" |

  @rule:immunoglobulin.safety.anti-iga
  Scenario Outline: Antibody against IgA
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                  | outcome                                |
      | anti_iga_antibody is yes | a warning says "contraindicated"       |
      | anti_iga_antibody is no  | no warning says "antibody against IgA" |

  @rule:immunoglobulin.safety.thrombosis
  Scenario Outline: Thrombosis
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding           | outcome                                |
      | thrombosis is yes | a warning says "weigh immunoglobulin"  |
      | thrombosis is no  | no warning says "weigh immunoglobulin" |

  @rule:immunoglobulin.safety.size
  Scenario Outline: Obesity
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding          | outcome                                |
      | height is 141 cm | a warning says "adjusted body weight"  |
      | height is 142 cm | no warning says "adjusted body weight" |
