Feature: Agents that are named and never computed

  Background:
    Given these results for a 34-year-old man
      | temperature   | 39.5 Cel   |
      | splenomegaly  | yes        |
      | hemoglobin    | 82 g/L     |
      | platelets     | 60 10*9/L  |
      | neutrophils   | 0.8 10*9/L |
      | ferritin      | 8450 ug/L  |
      | fibrinogen    | 1.3 g/L    |
      | triglycerides | 3.4 mmol/L |
      | creatinine    | 75 umol/L  |
      | weight        | 70 kg      |
      | height        | 172 cm     |
      | allergy       | no         |
    And best_response is none

  @rule:other-agents.dose.alemtuzumab
  Scenario Outline: Primary HLH without response
    Given hlh_gene_test is pathogenic
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                  | outcome                                                  |
      | etoposide 185 mg was given on 2026-11-06 | the rule other-agents.dose.alemtuzumab is met            |
      | etoposide 185 mg was given on 2026-11-13 | the rule other-agents.dose.alemtuzumab is not applicable |

  @rule:other-agents.dose.rabbit-atg
  Scenario Outline: Antithymocyte globulin in primary HLH
    Given hlh_gene_test is pathogenic
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                  | outcome                                                 |
      | etoposide 185 mg was given on 2026-11-06 | the rule other-agents.dose.rabbit-atg is met            |
      | etoposide 185 mg was given on 2026-11-13 | the rule other-agents.dose.rabbit-atg is not applicable |

  @rule:other-agents.dose.hit-hlh
  Scenario Outline: The hybrid protocol in a child
    Given a 8-year-old girl
    And hlh_gene_test is pathogenic
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                  | outcome                                              |
      | etoposide 185 mg was given on 2026-11-06 | the rule other-agents.dose.hit-hlh is met            |
      | etoposide 185 mg was given on 2026-11-13 | the rule other-agents.dose.hit-hlh is not applicable |

  @rule:other-agents.dose.infliximab
  Scenario Outline: Infliximab only in Kawasaki disease
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                 | outcome                                                 |
      | kawasaki_disease is yes | the rule other-agents.dose.infliximab is met            |
      | kawasaki_disease is no  | the rule other-agents.dose.infliximab is not applicable |

  @rule:other-agents.dose.etanercept
  Scenario Outline: Etanercept is itself a trigger
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                 | outcome                                                 |
      | kawasaki_disease is yes | the rule other-agents.dose.etanercept is met            |
      | kawasaki_disease is no  | the rule other-agents.dose.etanercept is not applicable |

  @rule:other-agents.dose.siltuximab
  Scenario Outline: Castleman disease
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                  | outcome                                                 |
      | castleman_disease is yes | the rule other-agents.dose.siltuximab is met            |
      | castleman_disease is no  | the rule other-agents.dose.siltuximab is not applicable |

  @rule:other-agents.dose.daratumumab
  Scenario Outline: EBV in T cells without response
    Given etoposide 185 mg was given on 2026-11-06
    And ebv_infection is yes
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding          | outcome                                                  |
      | ebv_lineage is t | the rule other-agents.dose.daratumumab is met            |
      | ebv_lineage is b | the rule other-agents.dose.daratumumab is not applicable |

  @rule:other-agents.dose.tacrolimus
  Scenario Outline: Lupus after PRES
    Given no medicines are taken
    And no treatment has been given
    And sle is yes
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding             | outcome                                                 |
      | pres_history is yes | the rule other-agents.dose.tacrolimus is met            |
      | pres_history is no  | the rule other-agents.dose.tacrolimus is not applicable |

  @rule:other-agents.dose.cyclophosphamide
  Scenario Outline: Lupus without response
    Given sle is yes
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                  | outcome                                                       |
      | etoposide 185 mg was given on 2026-11-06 | the rule other-agents.dose.cyclophosphamide is met            |
      | etoposide 185 mg was given on 2026-11-13 | the rule other-agents.dose.cyclophosphamide is not applicable |
