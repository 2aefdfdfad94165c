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
  Scenario Outline: By default, at <clearance>
    Given dialysis is no
    And no medicines are taken
    And creatinine_clearance is <clearance>
    And ruxolitinib 10 mg every 12 h is proposed
    When the patient is assessed
    Then <outcome>
    Examples:
      | clearance   | outcome                                         |
      | 14.9 mL/min | no dose of ruxolitinib is given                 |
      | 15 mL/min   | the dose of ruxolitinib is 5 mg 2 times a day   |
      | 29.9 mL/min | the dose of ruxolitinib is 5 mg 2 times a day   |
      | 30 mL/min   | the dose of ruxolitinib is 10 mg 2 times a day  |

  @rule:ruxolitinib-adjustment.dose.kidney-and-inhibitor
  Scenario Outline: Posaconazole at <clearance>
    Given dialysis is no
    And posaconazole is taken
    And creatinine_clearance is <clearance>
    And ruxolitinib 10 mg every 12 h is proposed
    When the patient is assessed
    Then <outcome>
    Examples:
      | clearance | outcome                                       |
      | 59 mL/min | no dose of ruxolitinib is given               |
      | 60 mL/min | the dose of ruxolitinib is 5 mg 2 times a day |

  @rule:ruxolitinib-adjustment.dose.kidney-fda
  @rule:ruxolitinib-adjustment.dose.kidney-ema
  Scenario: What other labels say at 20 mL/min
    Given dialysis is no
    And no medicines are taken
    And creatinine_clearance is 20 mL/min
    And ruxolitinib 10 mg every 12 h is proposed
    When the patient is assessed
    Then Kidney, FDA GVHD labels is 5 mg every 24 h
    And Kidney, EMA is 50 %

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
