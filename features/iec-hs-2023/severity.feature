Feature: Grade of IEC-HS and its published supportive limits

  @rule:iec-hs-2023.severity.grade
  Scenario: The clinician's grade decides
    Given these results for a 45-year-old
      | immune_effector_cells | yes        |
      | crs_resolving         | yes        |
      | baseline_ferritin     | 600 ug/L   |
      | ferritin              | 18400 ug/L |
      | iec_hs_grade          | 3          |
    When the patient is assessed
    Then IEC-HS grade is G3

  @rule:iec-hs-2023.severity.hemoglobin-target @rule:iec-hs-2023.severity.platelet-target @rule:iec-hs-2023.severity.fibrinogen-target @rule:iec-hs-2023.severity.inr @rule:iec-hs-2023.severity.inr-plasma @rule:iec-hs-2023.severity.daily-tests
  Scenario Outline: Support in a bleeding patient
    Given these results for a 45-year-old
      | immune_effector_cells | yes        |
      | crs_resolving         | yes        |
      | baseline_ferritin     | 600 ug/L   |
      | ferritin              | 18400 ug/L |
      | hemoglobin            | 6.5 g/dL   |
      | platelets             | 40 10*9/L  |
      | fibrinogen            | 140 mg/dL  |
      | inr                   | 2.2        |
      | bleeding              | major      |
    When the patient is assessed
    Then <card> is met

    Examples:
      | card                       |
      | Hemoglobin target (IEC-HS) |
      | Platelet target (IEC-HS)   |
      | Fibrinogen target (IEC-HS) |
      | INR thresholds (IEC-HS)    |
      | INR above 2 (IEC-HS)       |
      | Daily tests (IEC-HS)       |

  @rule:iec-hs-2023.severity.hemoglobin-target @rule:iec-hs-2023.severity.platelet-target @rule:iec-hs-2023.severity.fibrinogen-target @rule:iec-hs-2023.severity.inr @rule:iec-hs-2023.severity.inr-plasma
  Scenario: Support not needed, each value at its limit
    Given these results for a 45-year-old
      | immune_effector_cells | yes        |
      | crs_resolving         | yes        |
      | baseline_ferritin     | 600 ug/L   |
      | ferritin              | 18400 ug/L |
      | hemoglobin            | 7.0 g/dL   |
      | platelets             | 50 10*9/L  |
      | fibrinogen            | 151 mg/dL  |
      | inr                   | 1.5        |
      | bleeding              | major      |
    When the patient is assessed
    Then the judgments are
      | Hemoglobin target (IEC-HS) | not met |
      | Platelet target (IEC-HS)   | not met |
      | Fibrinogen target (IEC-HS) | not met |
      | INR thresholds (IEC-HS)    | not met |
      | INR above 2 (IEC-HS)       | not met |

  @rule:iec-hs-2023.severity.grade
  Scenario Outline: Graded <grade> by the clinician
    Given these results for a 45-year-old
      | immune_effector_cells | yes        |
      | crs_resolving         | yes        |
      | baseline_ferritin     | 600 ug/L   |
      | ferritin              | 18400 ug/L |
      | iec_hs_grade          | <grade>    |
    When the patient is assessed
    Then IEC-HS grade is <name>

    Examples:
      | grade | name |
      | 1     | G1   |
      | 2     | G2   |
      | 4     | G4   |
