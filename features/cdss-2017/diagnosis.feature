Feature: DIC by the Chinese score

  @rule:cdss-2017.diagnosis.dic
  Scenario Outline: A 50-year-old with D-dimer 9 mg/L, platelets <platelets>, bleeding <bleeding>, lymphoma <lymphoma>
    Given these results for a 50-year-old patient
      | dic_underlying_disorder | yes           |      |
      | bleeding                | <bleeding>    |      |
      | vasopressor             | none          |      |
      | shock                   | no            |      |
      | microthrombosis         | no            |      |
      | lymphoma                | <lymphoma>    |      |
      | leukemia                | no            |      |
      | platelets               | <platelets>   |      |
      | d_dimer                 | 9.0 mg/L{FEU} |      |
      | pt_prolongation         | 0 s           |      |
      | aptt                    | 30 s          | 35 s |
      | fibrinogen              | 1.2 g/L       |      |
    And these results 1 day ago
      | platelets | <platelets> |
    When the patient is assessed
    Then CDSS 2017 (Chinese DIC score) is <verdict>

    Examples:
      | platelets  | bleeding | lymphoma | verdict |
      | 70 10*9/L  | none     | no       | met     |
      | 120 10*9/L | minor    | no       | not met |
      | 120 10*9/L | minor    | yes      | met     |
      | 120 10*9/L | none     | yes      | not met |
      | 120 10*9/L | minor    | not done | unknown |
