Feature: Bleeding

  @rule:stops-bleeding.safety.hs-38-needle-with-low-platelets
  Scenario Outline: Anakinra under the skin
    Given a 34-year-old man
    And bleeding_uncontrolled is no
    And anakinra 100 mg every 12 h SC is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                          |
      | platelets is 19 10*9/L | anakinra is blocked by HS-38     |
      | platelets is 20 10*9/L | anakinra is not blocked by HS-38 |
      | platelets is pending   | HS-38 is asked about anakinra    |

  @rule:stops-bleeding.safety.hs-55-drug-that-thins-the-blood
  Scenario Outline: Aspirin on the chart
    Given a 34-year-old man
    And fibrinogen is 2 g/L
    And inr is 1.0
    And aspirin 100 mg per day is taken
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                         |
      | platelets is 30 10*9/L | aspirin is blocked by HS-55     |
      | platelets is 50 10*9/L | aspirin is not blocked by HS-55 |
      | platelets is pending   | HS-55 is asked about aspirin    |

  @rule:stops-bleeding.safety.hs-55-drug-that-thins-the-blood-while-bleeding
  Scenario Outline: Heparin while bleeding
    Given a 34-year-old man
    And platelets is 100 10*9/L
    And fibrinogen is 2 g/L
    And inr is 1.0
    And enoxaparin 4000 [IU] per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding             | outcome                            |
      | bleeding is major   | enoxaparin is blocked by HS-55     |
      | bleeding is none    | enoxaparin is not blocked by HS-55 |
      | bleeding is pending | HS-55 is asked about enoxaparin    |

  @rule:stops-bleeding.safety.hs-55-into-the-muscle
  Scenario Outline: Into a muscle
    Given a 34-year-old man
    And fibrinogen is 2 g/L
    And inr is 1.0
    And methotrexate 20 mg once IM is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                              |
      | platelets is 49 10*9/L | methotrexate is blocked by HS-55     |
      | platelets is 50 10*9/L | methotrexate is not blocked by HS-55 |
      | platelets is pending   | HS-55 is asked about methotrexate    |

  @rule:stops-bleeding.safety.hs-55-into-the-muscle-while-bleeding
  Scenario Outline: Into a muscle while bleeding
    Given a 34-year-old man
    And platelets is 100 10*9/L
    And fibrinogen is 2 g/L
    And inr is 1.0
    And methotrexate 20 mg once IM is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding             | outcome                              |
      | bleeding is minor   | methotrexate is blocked by HS-55     |
      | bleeding is none    | methotrexate is not blocked by HS-55 |
      | bleeding is pending | HS-55 is asked about methotrexate    |

  @rule:stops-bleeding.safety.hs-55-puncture-without-cover
  Scenario Outline: Plasma exchange without cover
    Given a 34-year-old man
    And platelets is 40 10*9/L
    And plasma exchange 3000 mL is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding               | outcome                                 |
      | puncture_cover is no  | plasma exchange is blocked by HS-55     |
      | puncture_cover is yes | plasma exchange is not blocked by HS-55 |
      | fibrinogen is 2 g/L   | plasma exchange is blocked by HS-55     |

  @rule:stops-bleeding.safety.hs-58-defibrotide
  Scenario Outline: Defibrotide beside anticoagulation
    Given a 34-year-old man
    And bleeding is none
    And defibrotide 6.25 mg/kg every 6 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                             |
      | heparin is taken       | defibrotide is blocked by HS-58     |
      | no medicines are taken | defibrotide is not blocked by HS-58 |
      | weight is 60 kg        | HS-58 is asked about defibrotide    |
