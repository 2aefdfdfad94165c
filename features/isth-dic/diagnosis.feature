Feature: What the ISTH score means

  @rule:isth-dic.diagnosis.overt @rule:isth-dic.diagnosis.repeat-daily @rule:isth-dic.diagnosis.repeat-soon
  Scenario: Five points: compatible with overt DIC, repeated daily
    Given these results for a 50-year-old patient
      | dic_underlying_disorder | yes       |
      | platelets               | 48 10*9/L |
      | isth_fibrin_marker      | moderate  |
      | pt_prolongation         | 3.0 s     |
      | fibrinogen              | 1.0 g/L   |
    When the patient is assessed
    Then ISTH overt DIC is met
    And these tests are advised
      | Repeat the ISTH score daily | d_dimer | 1 d |
    And no test is advised by
      | Repeat the ISTH score in 1 to 2 days |

  @rule:isth-dic.diagnosis.overt @rule:isth-dic.diagnosis.repeat-daily @rule:isth-dic.diagnosis.repeat-soon
  Scenario: Four points do not exclude DIC that is developing
    Given these results for a 50-year-old patient
      | dic_underlying_disorder | yes       |
      | platelets               | 48 10*9/L |
      | isth_fibrin_marker      | moderate  |
      | pt_prolongation         | 2.9 s     |
      | fibrinogen              | 1.0 g/L   |
    When the patient is assessed
    Then ISTH overt DIC is not met
    And these tests are advised
      | Repeat the ISTH score in 1 to 2 days | platelets | 2 d |
    And no test is advised by
      | Repeat the ISTH score daily |

  @rule:isth-dic.diagnosis.overt
  Scenario: The prothrombin time is still missing
    Given these results for a 50-year-old patient
      | dic_underlying_disorder | yes       |
      | platelets               | 62 10*9/L |
      | isth_fibrin_marker      | moderate  |
      | fibrinogen              | 1.4 g/L   |
    When the patient is assessed
    Then ISTH overt DIC cannot decide yet

  @rule:isth-dic.diagnosis.denied-in-hlh
  Scenario Outline: HLH is met and the record of an underlying disorder says <record>
    Given these results for a 45-year-old man
      | temperature             | 39.4 Cel  |
      | splenomegaly            | yes       |
      | fibrinogen              | 1.1 g/L   |
      | hemophagocytosis        | yes       |
      | ferritin                | 9000 ug/L |
      | dic_underlying_disorder | <record>  |
    When the patient is assessed
    Then the judgments are
      | No underlying disorder recorded although HLH is met | <verdict> |

    Examples:
      | record   | verdict |
      | no       | met     |
      | yes      | not met |
      | not done | unknown |
