Feature: PD-1 antibodies

  @rule:stops-pd1.safety.hs-20-autoimmune-or-mas
  Scenario Outline: Active autoimmune disease
    Given a 34-year-old patient
    And sintilimab 200 mg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                               | outcome                            |
      | autoimmune_disease_active is yes      | sintilimab is blocked by HS-20     |
      | autoimmune_disease_active is no       | sintilimab is not blocked by HS-20 |
      | autoimmune_disease_active is not done | HS-20 is asked about sintilimab    |

  @rule:stops-pd1.safety.hs-20-organ-transplant
  Scenario Outline: A transplanted organ
    Given a 34-year-old patient
    And sintilimab 200 mg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                            | outcome                            |
      | solid_organ_transplant is yes      | sintilimab is blocked by HS-20     |
      | solid_organ_transplant is no       | sintilimab is not blocked by HS-20 |
      | solid_organ_transplant is not done | HS-20 is asked about sintilimab    |

  @rule:stops-pd1.safety.hs-20-transplant-within-8-weeks
  @rule:stops-pd1.safety.hs-20-transplant-in-8-to-12-weeks
  Scenario Outline: How soon the transplantation is planned
    Given a 34-year-old patient
    And sintilimab 200 mg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                     | outcome                              |
      | hsct_planned_in is 7 wk     | sintilimab is blocked by HS-20       |
      | hsct_planned_in is 8 wk     | HS-20 warns about sintilimab         |
      | hsct_planned_in is 13 wk    | HS-20 does not warn about sintilimab |
      | hsct_planned_in is not done | HS-20 is asked about sintilimab      |

  @rule:stops-pd1.safety.hs-20-after-transplant
  Scenario Outline: After a transplantation
    Given a 34-year-old patient
    And sintilimab 200 mg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                              |
      | allogeneic_hsct is yes | HS-20 warns about sintilimab         |
      | allogeneic_hsct is no  | HS-20 does not warn about sintilimab |

  @rule:stops-pd1.safety.hs-20-uncontrolled-storm
  Scenario Outline: A storm not controlled
    Given a 34-year-old patient
    And sintilimab 200 mg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                 | outcome                            |
      | cytokine_storm_uncontrolled is yes      | sintilimab is blocked by HS-20     |
      | cytokine_storm_uncontrolled is no       | sintilimab is not blocked by HS-20 |
      | cytokine_storm_uncontrolled is not done | HS-20 is asked about sintilimab    |

  @rule:stops-pd1.safety.hs-20-ferritin-rising
  Scenario Outline: Ferritin rising in active HLH
    Given a 34-year-old patient
    And temperature is 39 Cel
    And splenomegaly is yes
    And hemoglobin is 80 g/L
    And platelets is 60 10*9/L
    And fibrinogen is 1.0 g/L
    And ferritin is 2000 ug/L 2 days ago
    And sintilimab 200 mg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding               | outcome                            |
      | ferritin is 2500 ug/L | sintilimab is blocked by HS-20     |
      | ferritin is 2000 ug/L | sintilimab is not blocked by HS-20 |
