Feature: Products and strengths

  @rule:stops-products.safety.hs-45-volume-without-strength
  Scenario Outline: Emapalumab in milliliters
    Given a 34-year-old man
    And weight is 60 kg
    And emapalumab 1 mg/kg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                            | outcome                            |
      | the order states volume: 3 mL      | emapalumab is blocked by HS-45     |
      | the emapalumab at hand has 5 mg/mL | emapalumab is not blocked by HS-45 |

  @rule:stops-products.safety.hs-46-doxorubicin
  Scenario Outline: Conventional doxorubicin for DEP
    Given a 34-year-old man
    And doxorubicin 25 mg/m2 is proposed
    And the order states formulation: conventional
    And the order states regimen: dep
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                         | outcome                             |
      | weight is 60 kg                                 | doxorubicin is blocked by HS-46     |
      | the order states regimen: lymphoma-chemotherapy | doxorubicin is not blocked by HS-46 |

  @rule:stops-products.safety.hs-46-amphotericin
  Scenario Outline: Deoxycholate above 1.5 mg/kg
    Given a 34-year-old man
    And weight is 60 kg
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                                 | outcome                                          |
      | amphotericin B deoxycholate 2 mg/kg per day is proposed | amphotericin B deoxycholate is blocked by HS-46  |
      | amphotericin B deoxycholate 1 mg/kg per day is proposed | HS-46 is asked about amphotericin B deoxycholate |

  @rule:stops-products.safety.hs-46-amphotericin-unnamed
  Scenario Outline: Amphotericin B without the product
    Given a 34-year-old man
    And amphotericin B 3 mg/kg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                 | outcome                                |
      | weight is 60 kg                         | amphotericin B is blocked by HS-46     |
      | the order states formulation: liposomal | amphotericin B is not blocked by HS-46 |

  @rule:stops-products.safety.hs-46-ciclosporin
  Scenario Outline: A capsule into a vein
    Given a 34-year-old man
    And ciclosporin 2 mg/kg per day IV is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                 | outcome                             |
      | the order states formulation: capsule   | ciclosporin is blocked by HS-46     |
      | the order states formulation: injection | ciclosporin is not blocked by HS-46 |
      | weight is 60 kg                         | HS-46 is asked about ciclosporin    |

  @rule:stops-products.safety.hs-46-atg-brand
  Scenario Outline: Antithymocyte globulin without a brand
    Given a 34-year-old man
    And rabbit ATG 5 mg/kg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                               | outcome                            |
      | weight is 60 kg                       | rabbit ATG is blocked by HS-46     |
      | the order states brand: Thymoglobulin | rabbit ATG is not blocked by HS-46 |

  @rule:stops-products.safety.hs-46-asparaginase
  Scenario Outline: Pegaspargase with units of Erwinia
    Given a 34-year-old man
    And pegaspargase 2000 [IU]/m2 once is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                    | outcome                              |
      | the order states formulation: erwinia      | pegaspargase is blocked by HS-46     |
      | the order states formulation: pegaspargase | pegaspargase is not blocked by HS-46 |
      | weight is 60 kg                            | HS-46 is asked about pegaspargase    |

  @rule:stops-products.safety.hs-46-daratumumab
  Scenario Outline: Daratumumab per kilogram under the skin
    Given a 34-year-old man
    And weight is 60 kg
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                      | outcome                             |
      | daratumumab 16 mg/kg per week SC is proposed | daratumumab is blocked by HS-46     |
      | daratumumab 16 mg/kg per week IV is proposed | daratumumab is not blocked by HS-46 |
      | daratumumab 16 mg/kg per week is proposed    | HS-46 is asked about daratumumab    |

  @rule:stops-products.safety.hs-46-dexamethasone-salt
  Scenario Outline: Base or phosphate
    Given a 34-year-old man
    And dexamethasone 10 mg per day IV is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                 | outcome                                 |
      | weight is 60 kg                         | HS-46 warns about dexamethasone         |
      | the order states formulation: phosphate | HS-46 does not warn about dexamethasone |
