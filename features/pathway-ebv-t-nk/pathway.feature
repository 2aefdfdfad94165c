Feature: EBV in T or NK cells

  Background:
    Given these results for a 34-year-old man
      | temperature          | 39.2 Cel          |
      | splenomegaly         | yes               |
      | hemoglobin           | 80 g/L            |
      | platelets            | 45 10*9/L         |
      | neutrophils          | 0.8 10*9/L        |
      | ferritin             | 12000 ug/L        |
      | triglycerides        | 3.5 mmol/L        |
      | fibrinogen           | 1.2 g/L           |
      | soluble_il2_receptor | 9000 U/mL         |
      | bilirubin_total      | 80 umol/L         |
      | ebv_dna_plasma       | 50000 {copies}/mL |
      | ebv_lineage          | nk                |

  @rule:pathway-ebv-t-nk.pathway.no-rituximab @rule:pathway-ebv-t-nk.pathway.l-dep
  @rule:pathway-ebv-t-nk.pathway.dep
  Scenario: L-DEP or DEP, and no rituximab
    When the patient is assessed
    Then the options include "Rituximab does not reach EBV in T or NK cells: L-DEP, PD-1 antibody"
    And the options include "L-DEP: pegaspargase with liposomal doxorubicin, etoposide and"
    And the options include "DEP: liposomal doxorubicin, etoposide and methylprednisolone"

  @rule:pathway-ebv-t-nk.pathway.pd1 @rule:pathway-ebv-t-nk.pathway.pd1-lenalidomide
  @rule:pathway-ebv-t-nk.pathway.transplant
  Scenario: The storm is controlled
    Given cytokine_storm_uncontrolled is no
    When the patient is assessed
    Then the options include "PD-1 antibody, only after the cytokine storm is controlled"
    And the options include "Sintilimab every 2 weeks with lenalidomide on days 1 to 14"
    And the options include "Allogeneic transplantation: start the work-up and the donor search"

  @rule:pathway-ebv-t-nk.pathway.transplant
  Scenario: While the storm is not controlled
    Given cytokine_storm_uncontrolled is yes
    When the patient is assessed
    Then the options include "Allogeneic transplantation: start the work-up and the donor search"
    And the options do not include "PD-1 antibody, only"
