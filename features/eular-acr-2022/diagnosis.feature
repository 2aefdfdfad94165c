Feature: The EULAR/ACR points in a patient who may have HLH or MAS

  @rule:eular-acr-2022.diagnosis.think-of-it @rule:eular-acr-2022.diagnosis.first-panel @rule:eular-acr-2022.diagnosis.specialized-tests @rule:eular-acr-2022.diagnosis.contributors @rule:eular-acr-2022.diagnosis.do-not-wait @rule:eular-acr-2022.diagnosis.complications
  Scenario Outline: Fever with an enlarged spleen
    Given these results for a 34-year-old
      | temperature  | 39.4 Cel |
      | splenomegaly | yes      |
    When the patient is assessed
    Then <heading> is met

    Examples:
      | heading                             |
      | When to think of HLH or MAS         |
      | First panel                         |
      | Specialized tests                   |
      | Search for contributors in parallel |
      | Do not wait for genetics            |
      | Complications to watch for          |

  @rule:eular-acr-2022.diagnosis.think-of-it @rule:eular-acr-2022.diagnosis.first-panel @rule:eular-acr-2022.diagnosis.specialized-tests @rule:eular-acr-2022.diagnosis.contributors @rule:eular-acr-2022.diagnosis.do-not-wait @rule:eular-acr-2022.diagnosis.complications
  Scenario: No fever, no context, nothing to think of
    Given these results for a 40-year-old patient
      | temperature           | 36.8 Cel |
      | sjia                  | no       |
      | aosd                  | no       |
      | sle                   | no       |
      | lymphoma              | no       |
      | leukemia              | no       |
      | ebv_infection         | no       |
      | immune_effector_cells | no       |
      | checkpoint_inhibitor  | no       |
    When the patient is assessed
    Then the judgments are
      | When to think of HLH or MAS         | not met |
      | First panel                         | not met |
      | Specialized tests                   | not met |
      | Search for contributors in parallel | not met |
      | Do not wait for genetics            | not met |
      | Complications to watch for          | not met |
