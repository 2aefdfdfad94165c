Feature: Ruxolitinib, adjusted to the kidneys

  Background:
    Given these results for a 40-year-old man
      | weight               | 60 kg      |
      | height               | 170 cm     |
      | neutrophils          | 2.0 10*9/L |
      | platelets            | 120 10*9/L |
      | bilirubin_total      | 12 umol/L  |
      | hbsag                | no         |
      | anti_hbc             | no         |
      | tuberculosis         | excluded   |
      | cirrhosis_child_pugh | none       |

  @rule:ruxolitinib-adjustment.dose.kidney
  Scenario Outline: By default, at a creatinine of <creatinine>
    Given dialysis is no
    And no medicines are taken
    And creatinine is <creatinine>
    And ruxolitinib 10 mg every 12 h is proposed
    When the patient is assessed
    Then <outcome>
    Examples:
      | creatinine  | outcome                                         |
      | 5.6 mg/dL   | no dose of ruxolitinib is given                 |
      | 5.5 mg/dL   | the dose of ruxolitinib is 5 mg 2 times a day   |
      | 2.8 mg/dL   | the dose of ruxolitinib is 5 mg 2 times a day   |
      | 2.7 mg/dL   | the dose of ruxolitinib is 10 mg 2 times a day  |

  @rule:ruxolitinib-adjustment.dose.kidney-and-inhibitor
  Scenario Outline: Posaconazole at a creatinine of <creatinine>
    Given dialysis is no
    And posaconazole is taken
    And creatinine is <creatinine>
    And ruxolitinib 10 mg every 12 h is proposed
    When the patient is assessed
    Then <outcome>
    Examples:
      | creatinine | outcome                                       |
      | 1.39 mg/dL | no dose of ruxolitinib is given               |
      | 1.38 mg/dL | the dose of ruxolitinib is 5 mg 2 times a day |

  @rule:ruxolitinib-adjustment.dose.kidney-fda
  @rule:ruxolitinib-adjustment.dose.kidney-ema
  Scenario: What other labels say at a creatinine of 4.0 mg/dL
    Given dialysis is no
    And no medicines are taken
    And creatinine is 4.0 mg/dL
    And ruxolitinib 10 mg every 12 h is proposed
    When the patient is assessed
    Then the disagreement DIS-06 shows "Kidney, FDA GVHD labels: 5 mg every 24 h"
    And the disagreement DIS-06 shows "Kidney, EMA: 50 %"

  @rule:ruxolitinib-adjustment.dose.dialysis
  Scenario Outline: Dialysis: <dialysis>
    Given dialysis is <dialysis>
    And ruxolitinib 10 mg every 12 h is proposed
    When the patient is assessed
    Then rule Dialysis, adult is <outcome>
    Examples:
      | dialysis | outcome |
      | yes      | met     |
      | no       | not met |
