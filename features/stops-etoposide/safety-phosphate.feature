Feature: Etoposide phosphate counts as etoposide

  @rule:stops-etoposide.safety.hs-12-cumulative-3000
  @rule:stops-etoposide.safety.hs-12-cumulative-2000
  Scenario Outline: The sum of a life
    Given these results for a 34-year-old
      | Body weight          | 60 kg    |
      | Height               | 165 cm   |
      | Cumulative etoposide | <before> |
    And etoposide_phosphate 150 mg/m2 is proposed
    When the patient is assessed
    Then <outcome>

    Examples:
      | before     | outcome                                          |
      | 2850 mg/m2 | etoposide_phosphate is blocked by HS-12          |
      | 2849 mg/m2 | HS-12 warns about etoposide_phosphate            |
      | 1849 mg/m2 | HS-12 does not warn about etoposide_phosphate    |

  @rule:stops-kidney.safety.hs-13-clearance-below-15
  Scenario: No kidney function
    Given these results for a 34-year-old man
      | Body weight | 60 kg      |
      | Height      | 165 cm     |
      | Creatinine  | 700 umol/L |
    And etoposide_phosphate 150 mg/m2 is proposed
    When the patient is assessed
    Then etoposide_phosphate is blocked by HS-13
