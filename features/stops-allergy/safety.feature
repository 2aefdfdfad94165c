Feature: Anaphylaxis, and allergies nobody asked about

  @rule:stops-allergy.safety.hs-14-etoposide
  Scenario Outline: Etoposide
    Given a 34-year-old patient
    And etoposide 100 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                           | outcome                             |
      | etoposide_anaphylaxis is yes      | etoposide is blocked by HS-14       |
      | etoposide_anaphylaxis is no       | HS-14 does not warn about etoposide |
      | etoposide_anaphylaxis is not done | HS-14 warns about etoposide         |

  @rule:stops-allergy.safety.hs-14-ciclosporin-iv
  Scenario Outline: Ciclosporin into a vein
    Given a 34-year-old patient
    And ciclosporin 1 mg/kg every 12 h IV is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                | outcome                             |
      | ciclosporin_iv_anaphylaxis is yes      | ciclosporin is blocked by HS-14     |
      | ciclosporin_iv_anaphylaxis is no       | ciclosporin is not blocked by HS-14 |
      | ciclosporin_iv_anaphylaxis is not done | ciclosporin is blocked by HS-14     |

  @rule:stops-allergy.safety.hs-14-asparaginase
  Scenario Outline: Asparaginase
    Given a 34-year-old patient
    And pegaspargase 2000 [IU]/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                              | outcome                              |
      | asparaginase_anaphylaxis is yes      | pegaspargase is blocked by HS-14     |
      | asparaginase_anaphylaxis is no       | pegaspargase is not blocked by HS-14 |
      | asparaginase_anaphylaxis is not done | pegaspargase is blocked by HS-14     |

  @rule:stops-allergy.safety.hs-14-rituximab
  Scenario Outline: Rituximab
    Given a 34-year-old patient
    And rituximab 375 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                           | outcome                             |
      | rituximab_anaphylaxis is yes      | rituximab is blocked by HS-14       |
      | rituximab_anaphylaxis is no       | HS-14 does not warn about rituximab |
      | rituximab_anaphylaxis is not done | HS-14 warns about rituximab         |

  @rule:stops-allergy.safety.hs-14-anakinra
  Scenario Outline: Anakinra
    Given a 34-year-old patient
    And anakinra 100 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                            | outcome                            |
      | e_coli_protein_allergy is yes      | anakinra is blocked by HS-14       |
      | e_coli_protein_allergy is no       | HS-14 does not warn about anakinra |
      | e_coli_protein_allergy is not done | HS-14 warns about anakinra         |

  @rule:stops-allergy.safety.hs-14-rabbit-atg
  @rule:stops-allergy.safety.hs-14-horse-atg
  Scenario Outline: Antithymocyte globulin by species
    Given a 34-year-old patient
    And rabbit_protein_allergy is yes
    And horse_protein_allergy is no
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                | outcome                           |
      | rabbit_atg 5 mg/kg per day is proposed | rabbit_atg is blocked by HS-14    |
      | horse_atg 5 mg/kg per day is proposed  | horse_atg is not blocked by HS-14 |

  @rule:stops-allergy.safety.hs-14-tmp-smx
  Scenario Outline: Trimethoprim-sulfamethoxazole
    Given a 34-year-old patient
    And tmp_smx 160 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                 | outcome                         |
      | sulfonamide_severe_reaction is yes      | tmp_smx is blocked by HS-14     |
      | sulfonamide_severe_reaction is no       | tmp_smx is not blocked by HS-14 |
      | sulfonamide_severe_reaction is not done | tmp_smx is blocked by HS-14     |
