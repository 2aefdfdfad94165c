Feature: The kidney below 1 year

  @rule:infant-kidney.severity.good
  Scenario Outline: Creatinine within the limit for age
    Given these results for a patient of 4 mo infant
      | creatinine          | 25 umol/L | <limit> |
      | urine_output_per_kg | 1 mL/kg/h |         |
    When the patient is assessed
    Then Kidney good for the age, below 1 year is <verdict>
    Examples:
      | limit     | verdict |
      | 25 umol/L | met     |
      | 24 umol/L | not met |
