Feature: EBV-HLH, open questions

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

  @rule:pathway-ebv-disagreements.pathway.rituximab-early @rule:pathway-ebv-disagreements.pathway.rituximab-lineage
  @rule:pathway-ebv-disagreements.pathway.ruxolitinib-first
  Scenario: Newly diagnosed
    When the patient is assessed
    Then the disagreement DIS-08 shows "Western series: rituximab added, 43 % of 42 improved"
    And the disagreement DIS-08 shows "Chinese adults: no rituximab without the infected lineage"
    And the disagreement DIS-10 shows "Newly diagnosed EBV-HLH: ruxolitinib responded in 87.5 %"

  @rule:pathway-ebv-disagreements.pathway.transplant-china @rule:pathway-ebv-disagreements.pathway.transplant-relapse
  Scenario: Transplantation of responders
    When the patient is assessed
    Then the disagreement DIS-20 shows "Chinese practice: transplant in chronic active EBV, refractory"
    And the disagreement DIS-20 shows "Wider adult practice: transplant only at relapse"

  @rule:pathway-ebv-disagreements.pathway.ruxolitinib-refractory
  Scenario: Two weeks without response
    Given best_response is none
    And etoposide 185 mg was given on 2026-11-01 and 2026-11-08
    When the patient is assessed
    Then the disagreement DIS-10 shows "Refractory EBV-HLH: ruxolitinib responded poorly"
