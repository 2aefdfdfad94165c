Feature: Anakinra where the kidney fails

  Background:
    Given a 34-year-old man
    And weight is 60 kg
    And height is 170 cm
    And anakinra 100 mg every 12 h is proposed

  @rule:anakinra-kidney.dose.older-label
  Scenario Outline: The older label forbids it
    Given the position DIS-09: older-label is chosen
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                  | outcome                                      |
      | creatinine is 521 umol/L | no dose of anakinra is given                 |
      | creatinine is 75 umol/L  | the dose of anakinra is 100 mg 2 times a day |

  @rule:anakinra-kidney.dose.alternate-day
  Scenario Outline: The usual dose on alternate days
    Given the position DIS-09: alternate-day is chosen
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                  | outcome                                      |
      | creatinine is 521 umol/L | the dose of anakinra is 100 mg               |
      | creatinine is 75 umol/L  | the dose of anakinra is 100 mg 2 times a day |

  @rule:anakinra-kidney.dose.half-dose
  Scenario Outline: Half of a syringe cannot be given
    Given the position DIS-09: half-dose is chosen
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                  | outcome                                      |
      | creatinine is 521 umol/L | no dose of anakinra is given                 |
      | creatinine is 75 umol/L  | the dose of anakinra is 100 mg 2 times a day |

  @rule:anakinra-kidney.dose.crrt-full
  Scenario Outline: The full dose, as renal replacement needed it
    Given the position DIS-09: crrt-full is chosen
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                  | outcome                                      |
      | creatinine is 521 umol/L | the dose of anakinra is 100 mg 2 times a day |
      | creatinine is 75 umol/L  | the dose of anakinra is 100 mg 2 times a day |
