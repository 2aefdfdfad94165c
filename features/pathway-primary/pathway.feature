Feature: Primary HLH: HLH-94, emapalumab, transplantation

  Background:
    Given these results for a patient of 5 mo girl
      | temperature          | 39.2 Cel   |
      | splenomegaly         | yes        |
      | hemoglobin           | 80 g/L     |
      | platelets            | 45 10*9/L  |
      | neutrophils          | 0.8 10*9/L |
      | ferritin             | 12000 ug/L |
      | triglycerides        | 3.5 mmol/L |
      | fibrinogen           | 1.2 g/L    |
      | soluble_il2_receptor | 9000 U/mL  |
      | bilirubin_total      | 80 umol/L  |
      | hlh_gene_test        | pathogenic |
      | hlh_gene             | prf1       |

  @rule:pathway-primary.pathway.hlh-94 @rule:pathway-primary.pathway.transplant
  @rule:pathway-primary.pathway.hlh-2004
  Scenario: The first day
    When the patient is assessed
    Then the options include "HLH-94: etoposide and dexamethasone for 8 weeks, then continuation"
    And the options include "Start the donor search today"
    And the disagreement DIS-17 shows "HLH-2004: the HLH-94 backbone with ciclosporin from day 1"

  @rule:pathway-primary.pathway.emapalumab @rule:pathway-primary.pathway.alemtuzumab
  @rule:pathway-primary.pathway.atg @rule:pathway-primary.pathway.hit-hlh
  @rule:pathway-primary.pathway.ruxolitinib
  Scenario Outline: Two weeks of HLH-94 without response
    Given best_response is none
    And etoposide 30 mg was given on 2026-11-01 and 2026-11-08
    When the patient is assessed
    Then the options include "<option>"

    Examples:
      | option                                                             |
      | Emapalumab on a background of dexamethasone, until transplantation |
      | Alemtuzumab in a center that knows it, as a bridge to              |
      | Antithymocyte globulin with steroids and ciclosporin, by the       |
      | HIT-HLH only within a protocol or registry                         |
      | Ruxolitinib as a bridge to transplantation                         |

  @rule:pathway-primary.pathway.prolonged-etoposide
  Scenario: Week 9
    Given etoposide 30 mg was given on 2026-09-20
    When the patient is assessed
    Then the options include "Prolonged etoposide: continuation only until transplantation"
