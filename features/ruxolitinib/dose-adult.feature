Feature: Ruxolitinib for adults, in milligrams

  Background:
    Given these results for a 30-year-old woman
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
      | herpes_zoster        | no             |
      | hbsag                | no             |
      | anti_hbc             | no             |
      | bilirubin_total      | 15 umol/L      |
      | aosd                 | yes            |
      | creatinine           | 70 umol/L      |
      | clinical_improvement | unsatisfactory |
      | weight               | 60 kg          |
      | height               | 165 cm         |
    And no medicines are taken
    And pregnant is no
    And methylprednisolone 1000 mg was given on 2026-11-14, 2026-11-15 and 2026-11-16

  @rule:ruxolitinib.dose.adult
  Scenario: MAS after pulses
    When the patient is assessed
    Then the dose of ruxolitinib is 10 mg 2 times a day
