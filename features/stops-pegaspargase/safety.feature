Feature: The gate of L-DEP

  @rule:stops-pegaspargase.safety.hs-21-pancreatitis
  Scenario Outline: Pancreatitis
    Given a 34-year-old patient
    And pegaspargase 2000 [IU]/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                          | outcome                              |
      | pancreatitis_history is yes      | pegaspargase is blocked by HS-21     |
      | pancreatitis_history is no       | pegaspargase is not blocked by HS-21 |
      | pancreatitis_history is not done | HS-21 is asked about pegaspargase    |

  @rule:stops-pegaspargase.safety.hs-21-fibrinogen
  Scenario Outline: Fibrinogen
    Given a 34-year-old patient
    And pegaspargase 2000 [IU]/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                              |
      | fibrinogen is 0.99 g/L | pegaspargase is blocked by HS-21     |
      | fibrinogen is 1.0 g/L  | pegaspargase is not blocked by HS-21 |

  @rule:stops-pegaspargase.safety.hs-21-triglycerides
  Scenario Outline: Triglycerides
    Given a 34-year-old patient
    And pegaspargase 2000 [IU]/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                      | outcome                              |
      | triglycerides is 11.4 mmol/L | pegaspargase is blocked by HS-21     |
      | triglycerides is 11.3 mmol/L | pegaspargase is not blocked by HS-21 |

  @rule:stops-pegaspargase.safety.hs-21-thrombosis-or-bleeding
  @rule:stops-pegaspargase.safety.hs-21-liver
  Scenario Outline: What happened before, and the liver
    Given a 34-year-old patient
    And pegaspargase 2000 [IU]/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                    | outcome                              |
      | asparaginase_thrombosis_or_bleeding is yes | pegaspargase is blocked by HS-21     |
      | severe_hepatic_impairment is yes           | pegaspargase is blocked by HS-21     |
      | severe_hepatic_impairment is no            | pegaspargase is not blocked by HS-21 |

  @rule:stops-pegaspargase.safety.hs-21-bilirubin
  Scenario Outline: Bilirubin without the limit of the laboratory
    Given a 34-year-old patient
    And pegaspargase 2000 [IU]/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                      | outcome                           |
      | bilirubin_total is 63 umol/L | HS-21 is asked about pegaspargase |
