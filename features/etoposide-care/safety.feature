Feature: Giving etoposide

  @rule:etoposide-care.safety.infusion @rule:etoposide-care.safety.reaction @rule:etoposide-care.safety.contraception
  Scenario: Told with every order
    Given a 34-year-old man
    And etoposide 100 mg/m2 is proposed
    When the patient is assessed
    Then a warning says "Dilute to 0.2 to 0.4 mg/mL"
    And a card says "Anaphylaxis occurs in 0.7 to 2 %"
    And a card says "Contraception: women during etoposide"

  @rule:etoposide-care.safety.neonate @rule:etoposide-care.safety.heart-failure @rule:etoposide-care.safety.reserve
  Scenario Outline: Cautions
    Given a <age>
    And etoposide 100 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then a warning says "<words>"
    Examples:
      | age             | finding              | words                            |
      | patient of 20 d | heart_failure is no  | benzyl alcohol                   |
      | 34-year-old man | heart_failure is yes | 375 mL of fluid                  |
      | 34-year-old man | cytotoxic_lines is 1 | marrow and exposure may surprise |

  @rule:etoposide-care.safety.oral
  Scenario: Oral etoposide
    Given a 34-year-old man
    And oral etoposide 50 mg per day is proposed
    When the patient is assessed
    Then a warning says "not part of HLH protocols"

  @rule:etoposide-care.safety.cumulative-1500
  Scenario Outline: 1500 mg/m2 is told
    Given a 34-year-old man
    And these results
      | weight               | 60 kg    |
      | height               | 165 cm   |
      | cumulative_etoposide | <before> |
    And etoposide 100 mg/m2 is proposed
    When the patient is assessed
    Then <outcome>
    Examples:
      | before     | outcome                        |
      | 1400 mg/m2 | a warning says "reaches 1500"  |
      | 1399 mg/m2 | no warning says "reaches 1500" |
