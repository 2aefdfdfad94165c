Feature: Anakinra and tocilizumab

  @rule:stops-biologics.safety.hs-26-tnf-blocker
  Scenario Outline: Anakinra beside a TNF blocker
    Given a 34-year-old patient
    And anakinra 100 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                          |
      | etanercept is taken    | the stop HS-26 is deliberate     |
      | no medicines are taken | anakinra is not blocked by HS-26 |

  @rule:stops-biologics.safety.hs-26-sepsis-without-antibiotics
  Scenario Outline: Anakinra in sepsis
    Given a 34-year-old patient
    And sepsis is yes
    And anakinra 100 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                       | outcome                            |
      | antibiotics_given is no       | anakinra is blocked by HS-26       |
      | antibiotics_given is yes      | HS-26 does not warn about anakinra |
      | antibiotics_given is not done | HS-26 warns about anakinra         |

  @rule:stops-biologics.safety.hs-26-neutropenia
  Scenario Outline: Anakinra in neutropenia
    Given a 34-year-old patient
    And neutrophils is 0.4 10*9/L
    And anakinra 100 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                        | outcome                          |
      | cytopenia_from_hlh is no       | anakinra is blocked by HS-26     |
      | cytopenia_from_hlh is yes      | anakinra is not blocked by HS-26 |
      | cytopenia_from_hlh is not done | HS-26 is asked about anakinra    |

  @rule:stops-biologics.safety.hs-27-alone
  @rule:stops-biologics.safety.hs-27-alone-in-crs-or-still
  Scenario Outline: Tocilizumab alone
    Given a 34-year-old patient
    And tocilizumab 8 mg/kg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                    | outcome                      |
      | the order states indication: secondary_hlh | the stop HS-27 is hard       |
      | the order states indication: crs           | the stop HS-27 is deliberate |

  @rule:stops-biologics.safety.hs-27-alone
  Scenario Outline: Tocilizumab beside a glucocorticoid
    Given a 34-year-old patient
    And tocilizumab 8 mg/kg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                    | outcome                             |
      | dexamethasone 10 mg per day is taken       | tocilizumab is not blocked by HS-27 |
      | dexamethasone 10 mg/m2 per day is proposed | tocilizumab is not blocked by HS-27 |
