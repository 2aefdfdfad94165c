Feature: Emapalumab in MAS of Still's disease, in milligrams

  Background:
    Given these results for an 8-year-old girl
      | temperature          | 39.2 Cel       |
      | splenomegaly         | yes            |
      | hemoglobin           | 80 g/L         |
      | platelets            | 45 10*9/L      |
      | neutrophils          | 0.8 10*9/L     |
      | ferritin             | 12000 ug/L     |
      | triglycerides        | 3.5 mmol/L     |
      | fibrinogen           | 1.2 g/L        |
      | soluble_il2_receptor | 9000 U/mL      |
      | bilirubin_total      | 15 umol/L      |
      | tuberculosis         | excluded       |
      | herpes_zoster        | no             |
      | hbsag                | no             |
      | anti_hbc             | no             |
      | sjia                 | yes            |
      | weight               | 25 kg          |
      | height               | 128 cm         |
      | creatinine           | 35 umol/L      |
      | clinical_improvement | unsatisfactory |
    And methylprednisolone 750 mg was given on 2026-11-14, 2026-11-15 and 2026-11-16
    And dexamethasone 5 mg/m2 per day is taken

  @rule:emapalumab-mas.dose.emapalumab
  Scenario: Six milligrams per kilogram, then three
    When the patient is assessed
    Then the dose of emapalumab is 150 mg
    And the schedule of emapalumab is 2026-11-20, 2026-11-23, 2026-11-26, 2026-11-29, 2026-12-02, 2026-12-05, 2026-12-08

  @rule:emapalumab-mas.dose.escalation
  Scenario: More than the schedule is never computed
    When the patient is assessed
    Then rule Emapalumab, more than the schedule is met

  @rule:emapalumab-mas.dose.glucocorticoid
  @rule:emapalumab-mas.dose.entry-of-the-trial
  Scenario: What goes with it
    When the patient is assessed
    Then a card says "Continue the background glucocorticoid"
    And a card says "EMERALD: emapalumab after at least 3 days"
