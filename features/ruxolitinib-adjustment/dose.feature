Feature: Ruxolitinib, adjusted to company and liver

  Background:
    Given these results for a 40-year-old man
      | weight          | 60 kg      |
      | height          | 170 cm     |
      | creatinine      | 70 umol/L  |
      | neutrophils     | 2.0 10*9/L |
      | platelets       | 120 10*9/L |
      | bilirubin_total | 12 umol/L  |
      | hbsag           | no         |
      | anti_hbc        | no         |
      | tuberculosis    | excluded   |
      | dialysis        | no         |

  @rule:ruxolitinib-adjustment.dose.strong-inhibitor
  @rule:ruxolitinib-adjustment.dose.fluconazole
  Scenario Outline: <drug> runs
    Given cirrhosis_child_pugh is none
    And <drug> is taken
    And ruxolitinib 10 mg every 12 h is proposed
    When the patient is assessed
    Then the dose of ruxolitinib is <dose> 2 times a day
    Examples:
      | drug                     | dose  |
      | posaconazole             | 5 mg  |
      | fluconazole 200 mg per day | 5 mg  |
      | aciclovir                | 10 mg |

  @rule:ruxolitinib-adjustment.dose.liver
  Scenario Outline: Chronic liver disease: <child>
    Given cirrhosis_child_pugh is <child>
    And no medicines are taken
    And ruxolitinib 10 mg every 12 h is proposed
    When the patient is assessed
    Then the dose of ruxolitinib is <dose> 2 times a day
    Examples:
      | child | dose  |
      | a     | 10 mg |
      | b     | 5 mg  |
      | c     | 5 mg  |

  @rule:ruxolitinib-adjustment.dose.liver-ema
  Scenario Outline: The European label: <child>
    Given cirrhosis_child_pugh is <child>
    And no medicines are taken
    And ruxolitinib 10 mg every 12 h is proposed
    When the patient is assessed
    Then rule Liver, EMA is <outcome>
    Examples:
      | child | outcome |
      | a     | met     |
      | none  | not met |
