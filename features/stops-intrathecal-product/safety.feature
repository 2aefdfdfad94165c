Feature: Intrathecal product and interval

  @rule:stops-intrathecal-product.safety.hs-43-interval
  Scenario Outline: Four days after the last dose
    Given a 34-year-old man
    And no medicines are taken
    And intrathecal methotrexate 12 mg once IT is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                                | outcome                                          |
      | intrathecal methotrexate 12 mg was given on 2026-11-16 | intrathecal methotrexate is blocked by HS-43     |
      | intrathecal methotrexate 12 mg was given on 2026-11-15 | intrathecal methotrexate is not blocked by HS-43 |
      | weight is 60 kg                                        | HS-43 is asked about intrathecal methotrexate    |

  @rule:stops-intrathecal-product.safety.hs-43-product
  Scenario Outline: A preserved product
    Given a 34-year-old man
    And no medicines are taken
    And no treatment has been given
    And intrathecal_neurotoxicity is no
    And intrathecal methotrexate 12 mg once IT is proposed
    And the order states formulation: solution
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                 | outcome                                          |
      | the order states preservative_free: no  | intrathecal methotrexate is blocked by HS-43     |
      | the order states preservative_free: yes | intrathecal methotrexate is not blocked by HS-43 |
      | weight is 60 kg                         | HS-43 is asked about intrathecal methotrexate    |

  @rule:stops-intrathecal-product.safety.hs-43-route
  Scenario Outline: The route says intravenous
    Given a 34-year-old man
    And no medicines are taken
    And no treatment has been given
    And intrathecal_neurotoxicity is no
    And intrathecal methotrexate 12 mg once IT is proposed
    And the order states formulation: solution
    And the order states preservative_free: yes
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                    | outcome                                          |
      | the order states route: iv | intrathecal methotrexate is blocked by HS-43     |
      | the order states route: it | intrathecal methotrexate is not blocked by HS-43 |

  @rule:stops-intrathecal-product.safety.hs-43-nitrous-oxide
  Scenario Outline: Nitrous oxide
    Given a 34-year-old man
    And no treatment has been given
    And intrathecal_neurotoxicity is no
    And intrathecal methotrexate 12 mg once IT is proposed
    And the order states formulation: solution
    And the order states preservative_free: yes
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                                          |
      | nitrous oxide is taken | intrathecal methotrexate is blocked by HS-43     |
      | no medicines are taken | intrathecal methotrexate is not blocked by HS-43 |
      | weight is 60 kg        | HS-43 is asked about intrathecal methotrexate    |

  @rule:stops-intrathecal-product.safety.hs-43-heparin
  Scenario Outline: Heparin for treatment
    Given a 34-year-old man
    And no treatment has been given
    And intrathecal_neurotoxicity is no
    And intrathecal methotrexate 12 mg once IT is proposed
    And the order states formulation: solution
    And the order states preservative_free: yes
    And enoxaparin is taken
    And lmwh_intent is therapeutic
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                 | outcome                                          |
      | time_since_lmwh is 23 h | intrathecal methotrexate is blocked by HS-43     |
      | time_since_lmwh is 24 h | intrathecal methotrexate is not blocked by HS-43 |
      | weight is 60 kg         | HS-43 is asked about intrathecal methotrexate    |

  @rule:stops-intrathecal-product.safety.hs-43-earlier-neurotoxicity
  Scenario Outline: A seizure after an earlier dose
    Given a 34-year-old man
    And no treatment has been given
    And no medicines are taken
    And intrathecal methotrexate 12 mg once IT is proposed
    And the order states formulation: solution
    And the order states preservative_free: yes
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                          | outcome                                          |
      | intrathecal_neurotoxicity is yes | intrathecal methotrexate is blocked by HS-43     |
      | intrathecal_neurotoxicity is no  | intrathecal methotrexate is not blocked by HS-43 |
      | weight is 60 kg                  | HS-43 is asked about intrathecal methotrexate    |

  @rule:stops-intrathecal-product.safety.hs-43-systemic-methotrexate
  Scenario Outline: Methotrexate by mouth in the same week
    Given a 34-year-old man
    And no treatment has been given
    And intrathecal_neurotoxicity is no
    And intrathecal methotrexate 12 mg once IT is proposed
    And the order states formulation: solution
    And the order states preservative_free: yes
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                                          |
      | methotrexate is taken  | intrathecal methotrexate is blocked by HS-43     |
      | no medicines are taken | intrathecal methotrexate is not blocked by HS-43 |
      | weight is 60 kg        | HS-43 is asked about intrathecal methotrexate    |
