Feature: Ruxolitinib for children, in milligrams

  Background:
    Given these results
      | temperature          | 39.2 Cel   |
      | splenomegaly         | yes        |
      | hemoglobin           | 80 g/L     |
      | platelets            | 45 10*9/L  |
      | neutrophils          | 0.8 10*9/L |
      | ferritin             | 12000 ug/L |
      | triglycerides        | 3.5 mmol/L |
      | fibrinogen           | 1.2 g/L    |
      | soluble_il2_receptor | 9000 U/mL  |
      | bilirubin_total      | 15 umol/L  |
      | tuberculosis         | excluded   |
      | herpes_zoster        | no         |
      | hbsag                | no         |
      | anti_hbc             | no         |
      | ebv_infection        | yes        |
      | lymphoma             | no         |
      | hlh_gene_test        | negative   |
      | creatinine           | 26 umol/L  |
      | transfusion_need     | yes        |
    And no medicines are taken
    And no treatment has been given

  @rule:ruxolitinib.dose.child
  Scenario: 14 kg: both doses agree
    Given a patient of 3 a
    And weight is 14 kg
    And height is 95 cm
    When the patient is assessed
    Then the dose of ruxolitinib is 5 mg 2 times a day

  @rule:ruxolitinib.dose.child-weight-bands
  @rule:ruxolitinib.dose.child-gvhd-label
  Scenario: 8 years, 25 kg: they differ, and somebody chooses
    Given a patient of 8 a
    And weight is 25 kg
    And height is 128 cm
    When the patient is assessed
    Then no dose of ruxolitinib is given
    And the disagreement DIS-05 shows "10 mg"
    And the disagreement DIS-05 shows "5 mg"

  @rule:ruxolitinib.dose.child-weight-bands
  @rule:ruxolitinib.dose.child-gvhd-label
  Scenario Outline: 8 years, 25 kg: <side> is chosen
    Given a patient of 8 a
    And weight is 25 kg
    And height is 128 cm
    And the position DIS-05: <side> is chosen
    When the patient is assessed
    Then the dose of ruxolitinib is <dose> 2 times a day
    Examples:
      | side         | dose  |
      | weight-bands | 10 mg |
      | gvhd-label   | 5 mg  |
