Feature: Liposomal doxorubicin and bilirubin

  @rule:dep-liver.dose.label-cut
  @rule:dep-liver.dose.full-dose
  Scenario Outline: A bilirubin of <bilirubin>
    Given a 40-year-old man
    And bilirubin_total is <bilirubin>
    When the patient is assessed
    Then the disagreement DIS-14 shows "Bilirubin, label-type cut: <cut>"
    And the disagreement DIS-14 shows "Bilirubin, full dose in HLH hepatitis: <full>"
    Examples:
      | bilirubin   | cut          | full         |
      | 19.9 umol/L | 100 %        | 100 %        |
      | 20 umol/L   | 50 %         | 100 %        |
      | 51 umol/L   | 50 %         | 100 %        |
      | 52 umol/L   | not computed | not computed |
