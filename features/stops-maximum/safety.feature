Feature: Maximum doses

  @rule:stops-maximum.safety.hs-33-above-the-maximum
  Scenario Outline: Methylprednisolone above 1 g a day
    Given a 34-year-old man
    And weight is 60 kg
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                        | outcome                                    |
      | methylprednisolone 1001 mg per day is proposed | methylprednisolone is blocked by HS-33     |
      | methylprednisolone 1000 mg per day is proposed | methylprednisolone is not blocked by HS-33 |
      | methylprednisolone 1200 mg is proposed         | HS-33 is asked about methylprednisolone    |

  @rule:stops-maximum.safety.hs-33-far-above-the-maximum
  Scenario Outline: Vincristine above 2 mg
    Given a 34-year-old man
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                | outcome                             |
      | vincristine 2.1 mg is proposed         | vincristine is blocked by HS-33     |
      | vincristine 2 mg is proposed           | vincristine is not blocked by HS-33 |
      | vincristine is proposed without a dose | HS-33 is asked about vincristine    |

  @rule:stops-maximum.safety.hs-34-order-not-computed
  Scenario Outline: A drug whose amount is not computed
    Given a 34-year-old man
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                         | outcome                           |
      | alemtuzumab 3 mg is proposed    | alemtuzumab is blocked by HS-34   |
      | etoposide 100 mg/m2 is proposed | etoposide is not blocked by HS-34 |

  @rule:stops-maximum.safety.hs-34-ruxolitinib-not-computed
  Scenario Outline: Ruxolitinib per kilogram
    Given a 34-year-old man
    And weight is 60 kg
    And height is 165 cm
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                      | outcome                             |
      | ruxolitinib 0.5 mg/kg every 12 h is proposed | ruxolitinib is blocked by HS-34     |
      | ruxolitinib 25 mg/m2 every 12 h is proposed  | ruxolitinib is blocked by HS-34     |
      | ruxolitinib 10 mg every 12 h is proposed     | ruxolitinib is not blocked by HS-34 |
      | ruxolitinib is proposed without a dose       | HS-34 is asked about ruxolitinib    |

  @rule:stops-maximum.safety.hs-34-row-not-computed
  Scenario Outline: An increase of emapalumab that the rulebook does not compute
    Given these results for a 8-year-old girl
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
      | hbsag                | no             |
      | anti_hbc             | no             |
      | sjia                 | yes            |
      | hlh_gene_test        | pathogenic     |
      | hlh_gene             | prf1           |
      | best_response        | none           |
      | weight               | 25 kg          |
      | height               | 128 cm         |
      | creatinine           | 35 umol/L      |
    And etoposide 100 mg was given on 2026-11-01 and 2026-11-08
    And methylprednisolone 750 mg was given on 2026-11-14, 2026-11-15 and 2026-11-16
    And dexamethasone 5 mg/m2 per day is taken
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                | outcome                            |
      | clinical_improvement is unsatisfactory | emapalumab is blocked by HS-34     |
      | clinical_improvement is satisfactory   | emapalumab is not blocked by HS-34 |
