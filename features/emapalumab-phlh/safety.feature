Feature: Giving emapalumab

  @rule:emapalumab-phlh.safety.infusion
  Scenario: How it is infused
    Given a patient of 9 mo
    And emapalumab 1 mg/kg is proposed
    When the patient is assessed
    Then a card says "Infusion reactions 27 %"

  @rule:emapalumab-phlh.safety.cyp-recovery
  Scenario Outline: <drug> beside emapalumab
    Given a patient of 9 mo
    And emapalumab 1 mg/kg is proposed
    And <drug> is taken
    When the patient is assessed
    Then <outcome>
    Examples:
      | drug          | outcome                                           |
      | ciclosporin   | a warning says "Emapalumab restores CYP enzymes"  |
      | voriconazole  | a warning says "Emapalumab restores CYP enzymes"  |
      | warfarin      | a warning says "Emapalumab restores CYP enzymes"  |
      | phenytoin     | a warning says "Emapalumab restores CYP enzymes"  |
      | dexamethasone | no warning says "Emapalumab restores CYP enzymes" |
