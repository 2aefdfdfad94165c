Feature: When EBV counts as active

  @rule:ebv-hlh.criterion.active-ebv
  Scenario Outline: The plasma load at the limit
    Given a 6-year-old child
    And EBV DNA in plasma is <load>
    When the patient is assessed
    Then Active EBV infection is <verdict>

    Examples:
      | load             | verdict |
      | 1320 {copies}/mL | met     |
      | 1319 {copies}/mL | unknown |
      | 0 {copies}/mL    | not met |

  @rule:ebv-hlh.criterion.t-nk @rule:ebv-hlh.criterion.caebv
  Scenario: Months of illness with EBV in NK cells
    Given these results for a 6-year-old child
      | im_like_illness_duration | 5 mo             |
      | ebv_dna_cells_per_ug     | 4000 {copies}/ug |
      | ebv_lineage              | nk               |
      | caebv_exclusions_made    | yes              |
    When the patient is assessed
    Then EBV in T or NK cells is met
    And Gate to chronic active EBV disease is met

  @rule:ebv-hlh.criterion.t-nk @rule:ebv-hlh.criterion.caebv
  Scenario: EBV in B cells only
    Given these results for a 6-year-old child
      | im_like_illness_duration | 5 mo             |
      | ebv_dna_cells_per_ug     | 4000 {copies}/ug |
      | ebv_lineage              | b                |
      | caebv_exclusions_made    | yes              |
    When the patient is assessed
    Then EBV in T or NK cells is not met
    And Gate to chronic active EBV disease is not met
