Feature: Beside ruxolitinib

  @rule:ruxolitinib.safety.clearance-below-60
  Scenario Outline: A creatinine of <creatinine>, 60 kg
    Given a 40-year-old man
    And weight is 60 kg
    And height is 170 cm
    And creatinine is <creatinine>
    And ruxolitinib 10 mg every 12 h is proposed
    When the patient is assessed
    Then <outcome>
    Examples:
      | creatinine | outcome                                                |
      | 2.8 mg/dL  | no warning says "Clearance 30 to below 60 mL/min"      |
      | 2.7 mg/dL  | a warning says "Clearance 30 to below 60 mL/min"       |
      | 1.39 mg/dL | a warning says "Clearance 30 to below 60 mL/min"       |
      | 1.38 mg/dL | no warning says "Clearance 30 to below 60 mL/min"      |

  @rule:ruxolitinib.safety.strong-inducer
  Scenario Outline: <drug> induces
    Given a 40-year-old patient
    And <drug> is taken
    And ruxolitinib 10 mg every 12 h is proposed
    When the patient is assessed
    Then <outcome>
    Examples:
      | drug        | outcome                                        |
      | rifampicin  | a warning says "Strong CYP3A4 inducer: expos"  |
      | fluconazole | no warning says "Strong CYP3A4 inducer: expos" |

  @rule:ruxolitinib.safety.moderate-inhibitor
  Scenario Outline: <drug> inhibits moderately
    Given a 40-year-old patient
    And <drug> is taken
    And ruxolitinib 10 mg every 12 h is proposed
    When the patient is assessed
    Then <outcome>
    Examples:
      | drug         | outcome                                                       |
      | erythromycin | a warning says "Moderate CYP3A4 inhibitor: no automatic"      |
      | fluconazole  | no warning says "Moderate CYP3A4 inhibitor: no automatic"     |

  @rule:ruxolitinib.safety.giving-and-stopping
  Scenario: Giving and stopping
    Given a 40-year-old patient
    And ruxolitinib 10 mg every 12 h is proposed
    When the patient is assessed
    Then a card says "Ruxolitinib is never stopped abruptly"
