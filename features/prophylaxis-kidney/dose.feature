Feature: Prophylaxis where the kidney is weak

  Background:
    Given a 34-year-old man
    And weight is 60 kg
    And height is 170 cm
    And allergy is no

  @rule:prophylaxis-kidney.dose.tmp-smx
  Scenario Outline: Trimethoprim-sulfamethoxazole at half
    Given tmp_smx 160 mg per day is proposed
    And potassium is 4.2 mmol/L
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                  | outcome                       |
      | creatinine is 260 umol/L | the dose of tmp_smx is 160 mg |
      | creatinine is 265 umol/L | the dose of tmp_smx is 80 mg  |
      | creatinine is 530 umol/L | no dose of tmp_smx is given   |

  @rule:prophylaxis-kidney.dose.aciclovir
  Scenario Outline: Aciclovir once a day, then half of it
    Given aciclovir 400 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                  | outcome                                       |
      | creatinine is 260 umol/L | the dose of aciclovir is 400 mg 2 times a day |
      | creatinine is 265 umol/L | the dose of aciclovir is 400 mg 1 times a day |
      | creatinine is 530 umol/L | the dose of aciclovir is 200 mg 1 times a day |

  @rule:prophylaxis-kidney.dose.fluconazole
  Scenario Outline: Fluconazole at half
    Given fluconazole 200 mg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                  | outcome                           |
      | creatinine is 155 umol/L | the dose of fluconazole is 200 mg |
      | creatinine is 160 umol/L | the dose of fluconazole is 100 mg |

  @rule:prophylaxis-kidney.dose.entecavir
  Scenario Outline: Entecavir is left to hepatology
    Given entecavir 0.5 mg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                  | outcome                         |
      | creatinine is 155 umol/L | the dose of entecavir is 0.5 mg |
      | creatinine is 160 umol/L | no dose of entecavir is given   |
