Feature: Guidelines side by side

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

  @rule:pathway-guidelines.pathway.la-rosee @rule:pathway-guidelines.pathway.china
  @rule:pathway-guidelines.pathway.no-comparison
  Scenario: Adults and China
    When the patient is assessed
    Then a card says "dexamethasone 10 mg/m2 with or without etoposide 50 to 100"
    And a card says "Chinese guideline 2022: HLH-94 recommended, DEP an option,"
    And a card says "Response by study: DEP 76.2 %, Ru-DEP 78 % (58 % after"

  @rule:pathway-guidelines.pathway.eular @rule:pathway-guidelines.pathway.north-america
  @rule:pathway-guidelines.pathway.united-kingdom
  Scenario: The others
    When the patient is assessed
    Then a card says "EULAR/ACR 2022 and EULAR/PReS 2024: glucocorticoids with or"
    And a card says "NACHO, Histiocyte Society and ASH reviews: dexamethasone"
    And a card says "United Kingdom: steroid and anakinra emphasized (the NHS"
