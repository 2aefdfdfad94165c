Feature: Kidney and liver before etoposide

  @rule:stops-kidney.safety.hs-04-creatinine-missing
  Scenario Outline: No creatinine for two days
    Given a 34-year-old patient
    And etoposide 100 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                            | outcome                             |
      | creatinine is 70 umol/L 3 days ago | HS-04 warns about etoposide         |
      | creatinine is 70 umol/L 2 days ago | HS-04 does not warn about etoposide |
      | creatinine is pending              | HS-04 warns about etoposide         |

  @rule:stops-kidney.safety.hs-04-creatinine-missing-other
  Scenario Outline: A drug that can wait does wait for creatinine
    Given a 34-year-old patient
    And ciclosporin 3 mg/kg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                            | outcome                             |
      | creatinine is 70 umol/L 3 days ago | ciclosporin is blocked by HS-04     |
      | creatinine is 70 umol/L 2 days ago | ciclosporin is not blocked by HS-04 |

  @rule:stops-kidney.safety.hs-04-infant-kidney-open
  Scenario Outline: An infant without the limit for the age
    Given a patient of 9 mo
    And creatinine is 30 umol/L
    And urine_output_per_kg is 2 mL/kg/h
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                         | outcome                     |
      | etoposide 100 mg/m2 is proposed | HS-04 warns about etoposide |
      | etoposide 5 mg/kg is proposed   | HS-04 warns about etoposide |

  @rule:stops-kidney.safety.hs-04-infant-kidney-open-other
  Scenario Outline: An infant without the limit for the age, and ciclosporin
    Given a patient of 9 mo
    And ciclosporin 3 mg/kg every 12 h is proposed
    And creatinine is 30 umol/L
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                          | outcome                         |
      | urine_output_per_kg is 2 mL/kg/h | ciclosporin is blocked by HS-04 |
      | dialysis is no                   | ciclosporin is blocked by HS-04 |

  @rule:stops-kidney.safety.hs-13-clearance-below-15
  Scenario Outline: Etoposide by creatinine clearance
    Given a 34-year-old man
    And weight is 60 kg
    And etoposide 100 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                  | outcome                           |
      | creatinine is 521 umol/L | etoposide is blocked by HS-13     |
      | creatinine is 521 umol/L | no dose of etoposide is given     |
      | creatinine is 520 umol/L | etoposide is not blocked by HS-13 |
      | creatinine is pending    | HS-13 warns about etoposide       |

  @rule:stops-kidney.safety.hs-13-dialysis
  Scenario Outline: Etoposide on dialysis
    Given a 34-year-old patient
    And creatinine is 70 umol/L
    And etoposide 100 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding         | outcome                           |
      | dialysis is yes | etoposide is blocked by HS-13     |
      | dialysis is no  | etoposide is not blocked by HS-13 |

  @rule:stops-kidney.safety.hs-13-cirrhosis-c
  Scenario Outline: Etoposide in cirrhosis
    Given a 34-year-old patient
    And etoposide 100 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                          | outcome                           |
      | cirrhosis_child_pugh is c        | etoposide is blocked by HS-13     |
      | cirrhosis_child_pugh is b        | etoposide is not blocked by HS-13 |
      | cirrhosis_child_pugh is not done | HS-13 is asked about etoposide    |
