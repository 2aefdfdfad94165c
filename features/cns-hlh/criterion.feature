Feature: Findings of the nervous system

  @rule:cns-hlh.criterion.signs @rule:cns-hlh.criterion.pleocytosis @rule:cns-hlh.criterion.protein @rule:cns-hlh.criterion.imaging @rule:cns-hlh.criterion.csf-hemophagocytosis
  Scenario Outline: A finding in a child
    Given a 4-year-old child
    And <result> is <value>
    When the patient is assessed
    Then <heading> is <verdict>

    Examples:
      | result                                       | value    | heading                 | verdict |
      | seizure                                      | yes      | Neurologic signs        | met     |
      | Leukocytes in the cerebrospinal fluid        | 6 10*6/L | CSF pleocytosis         | met     |
      | Leukocytes in the cerebrospinal fluid        | 5 10*6/L | CSF pleocytosis         | not met |
      | Protein in the cerebrospinal fluid           | 0.46 g/L | Raised CSF protein      | met     |
      | Abnormal imaging of the brain or spinal cord | yes      | Abnormal CNS imaging    | met     |
      | Hemophagocytosis in the cerebrospinal fluid  | yes      | Hemophagocytosis in CSF | met     |

  @rule:cns-hlh.criterion.protein
  Scenario: A newborn is judged by the laboratory's own limit
    Given these results for a patient of 10 d
      | csf_protein | 0.9 g/L | 1.2 g/L |
    When the patient is assessed
    Then Raised CSF protein is not met
