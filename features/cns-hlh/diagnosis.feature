Feature: CNS involvement in HLH

  @rule:cns-hlh.diagnosis.involvement @rule:cns-hlh.diagnosis.established @rule:cns-hlh.diagnosis.definition-a @rule:cns-hlh.diagnosis.definition-b @rule:cns-hlh.diagnosis.definition-d @rule:cns-hlh.diagnosis.work-up @rule:cns-hlh.diagnosis.many-csf-cells @rule:cns-hlh.diagnosis.csf-protein-outcome @rule:cns-hlh.diagnosis.frequency
  Scenario Outline: A child with HLH, a seizure and many cells in the CSF
    Given these results for a 4-year-old child
      | temperature      | 39.4 Cel   |
      | splenomegaly     | yes        |
      | fibrinogen       | 1.1 g/L    |
      | hemophagocytosis | yes        |
      | ferritin         | 9000 ug/L  |
      | seizure          | yes        |
      | csf_leukocytes   | 140 10*6/L |
      | csf_protein      | 0.6 g/L    |
    When the patient is assessed
    Then CNS involvement in HLH is met
    And <heading> is met

    Examples:
      | heading                       |
      | CNS-HLH established           |
      | CNS involvement, definition A |
      | CNS involvement, definition B |
      | CNS involvement, definition D |
      | CNS work-up                   |
      | CSF cells above 100           |
      | CSF protein and outcome       |
      | Frequency of CNS involvement  |

  @rule:cns-hlh.diagnosis.isolated
  Scenario: Nothing was examined
    Given a 4-year-old child
    When the patient is assessed
    Then CNS involvement in HLH cannot decide yet
    And CNS disease without systemic HLH is unknown

  @rule:cns-hlh.diagnosis.involvement @rule:cns-hlh.diagnosis.established @rule:cns-hlh.diagnosis.definition-a @rule:cns-hlh.diagnosis.definition-b @rule:cns-hlh.diagnosis.definition-d @rule:cns-hlh.diagnosis.many-csf-cells @rule:cns-hlh.diagnosis.frequency @rule:cns-hlh.diagnosis.work-up @rule:cns-hlh.diagnosis.isolated
  Scenario: A child with HLH and a nervous system found normal
    Given these results for a 4-year-old child
      | temperature          | 39.4 Cel  |
      | splenomegaly         | yes       |
      | fibrinogen           | 1.1 g/L   |
      | hemophagocytosis     | yes       |
      | ferritin             | 9000 ug/L |
      | neurological_signs   | no        |
      | seizure              | no        |
      | glasgow_coma_scale   | 15        |
      | consciousness        | normal    |
      | csf_leukocytes       | 5 10*6/L  |
      | csf_protein          | 0.45 g/L  |
      | cns_imaging_abnormal | no        |
      | csf_hemophagocytosis | no        |
    When the patient is assessed
    Then the judgments are
      | CNS involvement in HLH        | not met |
      | CNS-HLH established           | not met |
      | CNS involvement, definition A | not met |
      | CNS involvement, definition B | not met |
      | CSF cells above 100           | not met |
      | Frequency of CNS involvement  | not met |
      | CNS work-up                   | met     |

  @rule:cns-hlh.diagnosis.isolated @rule:cns-hlh.diagnosis.csf-protein-outcome @rule:cns-hlh.diagnosis.definition-d
  Scenario: A seizure in a child whose HLH criteria are surely not met
    Given these results for a 4-year-old child
      | seizure     | yes      |
      | temperature | 37.0 Cel |
    When the patient is assessed
    Then the judgments are
      | CNS disease without systemic HLH | unknown |
      | CSF protein and outcome          | not met |
      | CNS involvement, definition D    | not met |
