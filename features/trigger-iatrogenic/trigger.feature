Feature: Treatment behind HLH

  @rule:trigger-iatrogenic.trigger.immune-effector-cells @rule:trigger-iatrogenic.trigger.bispecific-antibody @rule:trigger-iatrogenic.trigger.checkpoint-inhibitor @rule:trigger-iatrogenic.trigger.drug-reaction @rule:trigger-iatrogenic.trigger.recent-vaccination @rule:trigger-iatrogenic.trigger.chemotherapy-period @rule:trigger-iatrogenic.trigger.parenteral-lipid @rule:trigger-iatrogenic.trigger.allogeneic-hsct @rule:trigger-iatrogenic.trigger.solid-organ-transplant @rule:trigger-iatrogenic.trigger.graft-versus-host-disease @rule:trigger-iatrogenic.trigger.iatrogenic
  Scenario Outline: <finding>
    Given a 45-year-old patient
    And <finding> is <value>
    When the patient is assessed
    Then the triggers are
      | <trigger>           | met |
      | caused by treatment | met |

    Examples:
      | finding                            | value | trigger                     |
      | Immune effector cells given        | yes   | immune effector cells       |
      | Bispecific T-cell engager given    | yes   | bispecific antibody         |
      | Immune checkpoint inhibitor given  | yes   | immune checkpoint inhibitor |
      | Drug reaction suspected as trigger | yes   | drug reaction               |
      | Recent vaccination                 | yes   | vaccination                 |
      | HLH arose during chemotherapy      | yes   | chemotherapy period         |
      | Parenteral lipid emulsion given    | yes   | parenteral lipid            |
      | Allogeneic transplant done         | yes   | allogeneic transplant       |
      | Solid organ transplant             | yes   | solid organ transplant      |
      | Graft-versus-host disease          | yes   | graft-versus-host disease   |

  @rule:trigger-iatrogenic.trigger.immune-effector-cells @rule:trigger-iatrogenic.trigger.bispecific-antibody @rule:trigger-iatrogenic.trigger.checkpoint-inhibitor @rule:trigger-iatrogenic.trigger.drug-reaction @rule:trigger-iatrogenic.trigger.recent-vaccination @rule:trigger-iatrogenic.trigger.chemotherapy-period @rule:trigger-iatrogenic.trigger.parenteral-lipid @rule:trigger-iatrogenic.trigger.allogeneic-hsct @rule:trigger-iatrogenic.trigger.solid-organ-transplant @rule:trigger-iatrogenic.trigger.graft-versus-host-disease @rule:trigger-iatrogenic.trigger.iatrogenic
  Scenario: A treatment history with none of the known triggers
    Given these results for a 45-year-old patient
      | Immune effector cells given        | no |
      | Bispecific T-cell engager given    | no |
      | Immune checkpoint inhibitor given  | no |
      | Drug reaction suspected as trigger | no |
      | Recent vaccination                 | no |
      | HLH arose during chemotherapy      | no |
      | Parenteral lipid emulsion given    | no |
      | Allogeneic transplant done         | no |
      | Solid organ transplant             | no |
      | Graft-versus-host disease          | no |
    When the patient is assessed
    Then the triggers are
      | immune effector cells       | not met |
      | bispecific antibody         | not met |
      | immune checkpoint inhibitor | not met |
      | drug reaction               | not met |
      | vaccination                 | not met |
      | chemotherapy period         | not met |
      | parenteral lipid            | not met |
      | allogeneic transplant       | not met |
      | solid organ transplant      | not met |
      | graft-versus-host disease   | not met |
      | caused by treatment         | not met |

  @rule:trigger-iatrogenic.trigger.immune-effector-cells @rule:trigger-iatrogenic.trigger.bispecific-antibody @rule:trigger-iatrogenic.trigger.checkpoint-inhibitor @rule:trigger-iatrogenic.trigger.drug-reaction @rule:trigger-iatrogenic.trigger.recent-vaccination @rule:trigger-iatrogenic.trigger.chemotherapy-period @rule:trigger-iatrogenic.trigger.parenteral-lipid @rule:trigger-iatrogenic.trigger.allogeneic-hsct @rule:trigger-iatrogenic.trigger.solid-organ-transplant @rule:trigger-iatrogenic.trigger.graft-versus-host-disease @rule:trigger-iatrogenic.trigger.iatrogenic
  Scenario: No treatment history taken
    Given a 45-year-old patient
    When the patient is assessed
    Then every one of the treatment-related triggers is unknown
