Feature: Rituximab, daratumumab and lymphocyte antibodies

  @rule:stops-antibodies.safety.hs-28-hepatitis-not-resulted
  Scenario Outline: Rituximab before the hepatitis serology
    Given a 34-year-old patient
    And anti_hbc is no
    And ebv_lineage is b
    And rituximab 375 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding          | outcome                             |
      | hbsag is pending | HS-28 warns about rituximab         |
      | hbsag is no      | HS-28 does not warn about rituximab |

  @rule:stops-antibodies.safety.hs-28-ebv-in-t-or-nk-cells
  Scenario Outline: Where EBV sits
    Given a 34-year-old patient
    And hbsag is no
    And anti_hbc is no
    And rituximab 375 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                 | outcome                           |
      | ebv_lineage is nk       | the stop HS-28 is hard            |
      | ebv_lineage is b        | rituximab is not blocked by HS-28 |
      | ebv_lineage is not done | HS-28 is asked about rituximab    |

  @rule:stops-antibodies.safety.hs-28-lineage-not-tested
  Scenario Outline: EBV-HLH with the lineage not tested
    Given a 34-year-old patient
    And hbsag is no
    And anti_hbc is no
    And rituximab 375 mg/m2 is proposed
    And the order states indication: ebv_hlh
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                     | outcome                             |
      | ebv_lineage is not done     | HS-28 warns about rituximab         |
      | ebv_b_cell_rationale is yes | HS-28 does not warn about rituximab |

  @rule:stops-antibodies.safety.hs-29-antibody-screen
  Scenario Outline: Daratumumab before the antibody screen
    Given a 34-year-old patient
    And daratumumab 16 mg/kg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                              | outcome                             |
      | red_cell_antibody_screen is no       | daratumumab is blocked by HS-29     |
      | red_cell_antibody_screen is yes      | daratumumab is not blocked by HS-29 |
      | red_cell_antibody_screen is not done | daratumumab is blocked by HS-29     |

  @rule:stops-antibodies.safety.hs-29-active-virus
  Scenario Outline: Alemtuzumab with a virus active
    Given a 34-year-old patient
    And alemtuzumab 3 mg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding              | outcome                             |
      | cmv_infection is yes | alemtuzumab is blocked by HS-29     |
      | cmv_infection is no  | alemtuzumab is not blocked by HS-29 |
