Feature: Going on and stopping before conditioning

  Background:
    Given these results for a 3-year-old boy
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
      | transplant_candidate | yes        |

  @rule:bridge.monitoring.gap-emapalumab
  Scenario: Emapalumab given last week
    Given emapalumab 14 mg was given on 2026-11-10 and 2026-11-13
    When the patient is assessed
    Then a warning says "Bridge gap: HLH is active and the last emapalumab is more"

  @rule:bridge.monitoring.emapalumab @rule:bridge.monitoring.dexamethasone
  Scenario: Emapalumab and dexamethasone run
    Given emapalumab is taken
    And dexamethasone is taken
    When the patient is assessed
    Then a warning says "Emapalumab may go on until conditioning"
    And a warning says "Dexamethasone goes on through conditioning, to 5 mg/m2 a"

  @rule:bridge.monitoring.ruxolitinib
  Scenario: Ruxolitinib runs
    Given ruxolitinib is taken
    When the patient is assessed
    Then a warning says "Ruxolitinib goes on until conditioning starts"

  @rule:bridge.monitoring.gap-ruxolitinib
  Scenario: Ruxolitinib left three days ago
    Given ruxolitinib 5 mg was given on 2026-11-16 and 2026-11-17
    When the patient is assessed
    Then a warning says "Bridge gap: HLH is active and the last ruxolitinib is more"

  @rule:bridge.monitoring.etoposide @rule:bridge.monitoring.gap-etoposide
  Scenario: Etoposide three weeks ago
    Given etoposide 90 mg was given on 2026-10-25 and 2026-10-30
    When the patient is assessed
    Then a warning says "Last etoposide 7 d or more before conditioning (7 to 14"
    And a warning says "Bridge gap: HLH is active and the last etoposide is more"

  @rule:bridge.monitoring.serotherapy @rule:bridge.monitoring.pegaspargase
  Scenario: Serotherapy and pegaspargase
    Given alemtuzumab 3 mg was given on 2026-11-01 and 2026-11-02
    And pegaspargase 1000 [IU] was given on 2026-11-01 and 2026-11-15
    When the patient is assessed
    Then a warning says "Alemtuzumab or antithymocyte globulin within 8 weeks:"
    And a warning says "Pegaspargase: 14 d or more before busulfan or conditioning,"

  @rule:bridge.monitoring.intrathecal
  Scenario: Intrathecal treatment
    Given intrathecal_methotrexate 12 mg was given on 2026-11-10 and 2026-11-17
    When the patient is assessed
    Then a warning says "Last intrathecal dose 7 d or more before conditioning."
