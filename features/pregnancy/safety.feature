Feature: Pregnancy and breastfeeding

  @rule:pregnancy.safety.dexamethasone
  Scenario Outline: Dexamethasone
    Given a 30-year-old woman
    And dexamethasone 10 mg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding         | outcome                                |
      | pregnant is yes | a warning says "crosses the placenta"  |
      | pregnant is no  | no warning says "crosses the placenta" |
      | weight is 60 kg | no warning says "crosses the placenta" |

  @rule:pregnancy.safety.allowed-if-needed
  Scenario Outline: Anakinra
    Given a 30-year-old woman
    And anakinra 100 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding         | outcome                                          |
      | pregnant is yes | a warning says "Allowed in pregnancy if needed"  |
      | pregnant is no  | no warning says "Allowed in pregnancy if needed" |
      | weight is 60 kg | no warning says "Allowed in pregnancy if needed" |

  @rule:pregnancy.safety.etoposide
  Scenario Outline: Etoposide
    Given a 30-year-old woman
    And etoposide 100 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding         | outcome                                              |
      | pregnant is yes | a warning says "teratogenic in the first trimester"  |
      | pregnant is no  | no warning says "teratogenic in the first trimester" |
      | weight is 60 kg | no warning says "teratogenic in the first trimester" |

  @rule:pregnancy.safety.b-cell-and-il6
  Scenario Outline: Tocilizumab
    Given a 30-year-old woman
    And tocilizumab 8 mg/kg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding         | outcome                            |
      | pregnant is yes | a warning says "unless essential"  |
      | pregnant is no  | no warning says "unless essential" |
      | weight is 60 kg | no warning says "unless essential" |

  @rule:pregnancy.safety.azole
  Scenario Outline: Voriconazole
    Given a 30-year-old woman
    And voriconazole 200 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding         | outcome                                        |
      | pregnant is yes | a warning says "Avoid in the first trimester"  |
      | pregnant is no  | no warning says "Avoid in the first trimester" |
      | weight is 60 kg | no warning says "Avoid in the first trimester" |

  @rule:pregnancy.safety.pegaspargase-contraception
  Scenario Outline: Contraception
    Given pegaspargase 2000 [IU]/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding             | outcome                                      |
      | a 30-year-old woman | a warning says "Non-hormonal contraception"  |
      | a 30-year-old man   | no warning says "Non-hormonal contraception" |

  @rule:pregnancy.safety.breastfeeding-stop
  Scenario Outline: Etoposide and milk
    Given a 30-year-old woman
    And etoposide 100 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding              | outcome                              |
      | breastfeeding is yes | a warning says "Stop breastfeeding"  |
      | breastfeeding is no  | no warning says "Stop breastfeeding" |
      | weight is 60 kg      | no warning says "Stop breastfeeding" |

  @rule:pregnancy.safety.breastfeeding-caution
  Scenario Outline: Ciclosporin and milk
    Given a 30-year-old woman
    And ciclosporin 3 mg/kg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding              | outcome                                       |
      | breastfeeding is yes | a warning says "ciclosporin not recommended"  |
      | breastfeeding is no  | no warning says "ciclosporin not recommended" |
      | weight is 60 kg      | no warning says "ciclosporin not recommended" |

  @rule:pregnancy.safety.breastfeeding-prednisolone
  Scenario Outline: Prednisolone and milk
    Given a 30-year-old woman
    And prednisolone 60 mg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding              | outcome                                       |
      | breastfeeding is yes | a warning says "wait 4 hours after the dose"  |
      | breastfeeding is no  | no warning says "wait 4 hours after the dose" |
      | weight is 60 kg      | no warning says "wait 4 hours after the dose" |
