Feature: What the drug is for

  @rule:stops-indication.safety.hs-32-two-schedules-open
  Scenario Outline: Still's disease and a primary genotype
    Given these results for a 8-year-old girl
      | temperature          | 39.2 Cel       |
      | splenomegaly         | yes            |
      | hemoglobin           | 80 g/L         |
      | platelets            | 45 10*9/L      |
      | neutrophils          | 0.8 10*9/L     |
      | ferritin             | 12000 ug/L     |
      | triglycerides        | 3.5 mmol/L     |
      | fibrinogen           | 1.2 g/L        |
      | soluble_il2_receptor | 9000 U/mL      |
      | tuberculosis         | excluded       |
      | hbsag                | no             |
      | anti_hbc             | no             |
      | sjia                 | yes            |
      | hlh_gene_test        | pathogenic     |
      | hlh_gene             | prf1           |
      | best_response        | none           |
      | weight               | 25 kg          |
      | height               | 128 cm         |
      | creatinine           | 35 umol/L      |
      | clinical_improvement | unsatisfactory |
    And etoposide 100 mg was given on 2026-11-01 and 2026-11-08
    And methylprednisolone 750 mg was given on 2026-11-14, 2026-11-15 and 2026-11-16
    And dexamethasone 5 mg/m2 per day is taken
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                   | outcome                        |
      | herpes_zoster is no       | no dose of emapalumab is given |
      | herpes_zoster is not done | emapalumab is blocked by HS-32 |

  @rule:stops-indication.safety.hs-32-not-the-chosen-schedule
  Scenario Outline: The indication is chosen
    Given these results for a 8-year-old girl
      | temperature          | 39.2 Cel       |
      | splenomegaly         | yes            |
      | hemoglobin           | 80 g/L         |
      | platelets            | 45 10*9/L      |
      | neutrophils          | 0.8 10*9/L     |
      | ferritin             | 12000 ug/L     |
      | triglycerides        | 3.5 mmol/L     |
      | fibrinogen           | 1.2 g/L        |
      | soluble_il2_receptor | 9000 U/mL      |
      | tuberculosis         | excluded       |
      | hbsag                | no             |
      | anti_hbc             | no             |
      | sjia                 | yes            |
      | hlh_gene_test        | pathogenic     |
      | hlh_gene             | prf1           |
      | best_response        | none           |
      | weight               | 25 kg          |
      | height               | 128 cm         |
      | creatinine           | 35 umol/L      |
      | clinical_improvement | unsatisfactory |
    And etoposide 100 mg was given on 2026-11-01 and 2026-11-08
    And methylprednisolone 750 mg was given on 2026-11-14, 2026-11-15 and 2026-11-16
    And dexamethasone 5 mg/m2 per day is taken
    And herpes_zoster is no
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                              | outcome                          |
      | emapalumab_indication is still_mas   | the dose of emapalumab is 150 mg |
      | emapalumab_indication is primary_hlh | the dose of emapalumab is 25 mg  |
      | emapalumab_indication is other       | no dose of emapalumab is given   |

  @rule:stops-indication.safety.hs-32-order-against-the-record
  Scenario Outline: The schedule of primary HLH in Still's disease
    Given a 4-year-old boy
    And no treatment has been given
    And weight is 15 kg
    And sjia is yes
    And hlh_gene_test is negative
    And emapalumab 1 mg/kg is proposed
    And the order states indication: primary hlh
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                              | outcome                            |
      | weight is 16 kg                      | emapalumab is blocked by HS-32     |
      | emapalumab_indication is primary_hlh | emapalumab is not blocked by HS-32 |

  @rule:stops-indication.safety.hs-32-order-without-the-disease
  Scenario Outline: No disease recorded behind the order
    Given a 4-year-old boy
    And emapalumab 1 mg/kg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                     | outcome                              |
      | sjia is no                  | HS-32 warns about emapalumab         |
      | hlh_gene_test is pathogenic | HS-32 does not warn about emapalumab |

  @rule:stops-indication.safety.hs-36-another-disease
  Scenario Outline: Sepsis and no set met
    Given a 34-year-old man
    And temperature is 37 Cel
    And splenomegaly is no
    And hemoglobin is 130 g/L
    And platelets is 200 10*9/L
    And neutrophils is 5 10*9/L
    And ferritin is 100 ug/L
    And fibrinogen is 4 g/L
    And alemtuzumab 3 mg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding       | outcome                             |
      | sepsis is yes | alemtuzumab is blocked by HS-36     |
      | sepsis is no  | alemtuzumab is not blocked by HS-36 |

  @rule:stops-indication.safety.hs-39-genetic-test-pending
  Scenario Outline: A child before the gene test
    Given a 12-year-old boy
    And cd107a_degranulation_low is no
    And sintilimab 2 mg/kg once is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                   | outcome                            |
      | hlh_gene_test is negative | sintilimab is not blocked by HS-39 |
      | hlh_gene_test is pending  | sintilimab is blocked by HS-39     |
