Feature: Agents with a narrow place

  Background:
    Given these results for a 45-year-old man
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

  @rule:pathway-rare-agents.pathway.siltuximab
  Scenario: Castleman disease
    Given castleman_disease is yes
    When the patient is assessed
    Then the options include "Siltuximab for idiopathic multicentric Castleman disease or TAFRO"

  @rule:pathway-rare-agents.pathway.plasma-exchange
  Scenario: Liver failure
    Given acute_liver_failure is yes
    When the patient is assessed
    Then the options include "Plasma exchange as a bridge"

  @rule:pathway-rare-agents.pathway.cop
  Scenario: Frail with lymphoma
    Given lymphoma is yes
    When the patient is assessed
    Then the options include "COP where the patient is frail or resources are limited, ordered by"

  @rule:pathway-rare-agents.pathway.infliximab
  Scenario: Kawasaki disease
    Given kawasaki_disease is yes
    When the patient is assessed
    Then the options include "Infliximab only for MAS in Kawasaki disease"

  @rule:pathway-rare-agents.pathway.immunoglobulin-replacement
  Scenario: IgG is low
    Given igg is 4.9 g/L
    When the patient is assessed
    Then the options include "Replace immunoglobulin every 4 weeks: IgG below 5 g/L"

  @rule:pathway-rare-agents.pathway.daratumumab @rule:pathway-rare-agents.pathway.splenectomy
  Scenario: Two weeks without response, EBV in NK cells
    Given these results
      | best_response | none |
      | ebv_lineage   | nk   |
    And etoposide 185 mg was given on 2026-11-01 and 2026-11-08
    When the patient is assessed
    Then the options include "Daratumumab, known from case reports"
    And the options include "Consider splenectomy, with vaccination against encapsulated"
