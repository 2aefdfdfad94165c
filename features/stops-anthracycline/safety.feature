Feature: Liposomal doxorubicin

  Background:
    Given a 34-year-old patient
    And weight is 60 kg
    And height is 165 cm
    And liposomal_doxorubicin 25 mg/m2 is proposed

  @rule:stops-anthracycline.safety.hs-22-ejection-fraction
  Scenario Outline: The ejection fraction
    Given cumulative_anthracycline is 0 mg/m2
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding          | outcome                                       |
      | lvef is 49 %     | liposomal_doxorubicin is blocked by HS-22     |
      | lvef is 50 %     | liposomal_doxorubicin is not blocked by HS-22 |
      | lvef is not done | liposomal_doxorubicin is blocked by HS-22     |

  @rule:stops-anthracycline.safety.hs-22-ejection-fraction-fell
  Scenario Outline: A fall of more than ten points
    Given cumulative_anthracycline is 25 mg/m2
    And lvef is 65 % 20 days ago
    And doxorubicin 25 mg/m2 was given on 2026-11-05
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding      | outcome                                       |
      | lvef is 54 % | liposomal_doxorubicin is blocked by HS-22     |
      | lvef is 55 % | liposomal_doxorubicin is not blocked by HS-22 |

  @rule:stops-anthracycline.safety.hs-22-cumulative
  Scenario Outline: The sum of a life
    Given lvef is 60 %
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                               | outcome                                       |
      | cumulative_anthracycline is 425 mg/m2 | liposomal_doxorubicin is not blocked by HS-22 |
      | cumulative_anthracycline is 426 mg/m2 | liposomal_doxorubicin is blocked by HS-22     |
      | cumulative_anthracycline is not done  | liposomal_doxorubicin is blocked by HS-22     |

  @rule:stops-anthracycline.safety.hs-22-cumulative-after-radiotherapy
  Scenario Outline: The sum of a life after mediastinal radiotherapy
    Given lvef is 60 %
    And mediastinal_radiotherapy is yes
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                               | outcome                                       |
      | cumulative_anthracycline is 375 mg/m2 | liposomal_doxorubicin is not blocked by HS-22 |
      | cumulative_anthracycline is 376 mg/m2 | liposomal_doxorubicin is blocked by HS-22     |

  @rule:stops-anthracycline.safety.hs-22-bilirubin
  Scenario Outline: Bilirubin
    Given lvef is 60 %
    And cumulative_anthracycline is 0 mg/m2
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                      | outcome                                       |
      | bilirubin_total is 52 umol/L | liposomal_doxorubicin is blocked by HS-22     |
      | bilirubin_total is 51 umol/L | liposomal_doxorubicin is not blocked by HS-22 |
