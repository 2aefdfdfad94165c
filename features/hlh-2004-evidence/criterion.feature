Feature: Supporting findings of HLH-2004, never counted

  @rule:hlh-2004-evidence.criterion.csf
  Scenario: Too many cells in the cerebrospinal fluid
    Given these results for a 34-year-old patient
      | csf_leukocytes | 40 10*6/L | 5 10*6/L |
      | csf_protein    | 0.40 g/L  | 0.45 g/L |
    When the patient is assessed
    Then the finding CSF pleocytosis or raised protein is met

  @rule:hlh-2004-evidence.criterion.neurological
  Scenario: Neurological signs
    Given a 34-year-old patient
    And Neurological signs not otherwise explained is yes
    When the patient is assessed
    Then the finding Cerebromeningeal symptoms is met

  @rule:hlh-2004-evidence.criterion.liver-histology
  Scenario: Liver biopsy
    Given a 34-year-old patient
    And Liver histology like chronic persistent hepatitis is yes
    When the patient is assessed
    Then the finding Liver histology is met

  @rule:hlh-2004-evidence.criterion.nodes-jaundice-edema-rash
  Scenario: A rash
    Given a 34-year-old patient
    And rash is yes
    When the patient is assessed
    Then the finding Lymph nodes, jaundice, edema or rash is met

  @rule:hlh-2004-evidence.criterion.liver-enzymes
  Scenario: AST above the laboratory's limit
    Given these results for a 34-year-old patient
      | ast | 210 U/L | 40 U/L |
    When the patient is assessed
    Then the finding Raised liver enzymes is met

  @rule:hlh-2004-evidence.criterion.liver-enzymes
  Scenario: Without the laboratory's limit nothing is decided
    Given a 34-year-old patient
    And ast is 210 U/L
    When the patient is assessed
    Then the finding Raised liver enzymes is unknown

  @rule:hlh-2004-evidence.criterion.low-protein-sodium
  Scenario: Without a limit albumin decides nothing
    Given a 34-year-old patient
    And albumin is 24 g/L
    When the patient is assessed
    Then the finding Low protein or low sodium is unknown

  @rule:hlh-2004-evidence.criterion.lipoproteins
  Scenario: High VLDL
    Given a 34-year-old patient
    And High VLDL cholesterol is yes
    When the patient is assessed
    Then the finding High VLDL or low HDL is met

  @rule:hlh-2004-evidence.criterion.neurological @rule:hlh-2004-evidence.criterion.liver-histology @rule:hlh-2004-evidence.criterion.nodes-jaundice-edema-rash @rule:hlh-2004-evidence.criterion.lipoproteins @rule:hlh-2004-evidence.criterion.low-protein-sodium
  Scenario: The supporting signs looked for and absent
    Given these results for an 8-year-old child
      | neurological_signs                     | no         |  |            |
      | chronic_persistent_hepatitis_histology | no         |  |            |
      | lymphadenopathy                        | no         |  |            |
      | jaundice                               | no         |  |            |
      | edema                                  | no         |  |            |
      | rash                                   | no         |  |            |
      | vldl_high                              | no         |  |            |
      | hdl_low                                | no         |  |            |
      | albumin                                | 35 g/L     |  | 35 g/L     |
      | sodium                                 | 134 mmol/L |  | 135 mmol/L |
    When the patient is assessed
    Then the judgments are
      | Cerebromeningeal symptoms            | not met |
      | Liver histology                      | not met |
      | Lymph nodes, jaundice, edema or rash | not met |
      | High VLDL or low HDL                 | not met |
      | Low protein or low sodium            | met     |
