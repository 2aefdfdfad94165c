Feature: Look for the cause beside the confirmation

  @rule:work-up.trigger.marrow @rule:work-up.trigger.imaging-and-biopsy @rule:work-up.trigger.autoimmune @rule:work-up.trigger.infection-list @rule:work-up.trigger.drug-history
  Scenario: An adult with the three Fs
    Given these results for a 52-year-old woman
      | temperature | 38.6 Cel  |
      | hemoglobin  | 85 g/L    |
      | platelets   | 70 10*9/L |
      | ferritin    | 900 ug/L  |
    When the patient is assessed
    Then these tests are advised
      | Marrow             | hemophagocytosis |
      | Imaging and tissue | tissue_biopsy    |
      | Autoimmune panel   | autoimmune_panel |
      | Infection list     | ebv_dna_plasma   |
      | Infection list     | tuberculosis     |
      | Drug timeline      | drug_reaction    |

  @rule:work-up.trigger.marrow @rule:work-up.trigger.imaging-and-biopsy @rule:work-up.trigger.autoimmune @rule:work-up.trigger.infection-list @rule:work-up.trigger.drug-history
  Scenario: Nothing that raises the suspicion so far
    Given a 52-year-old woman
    When the patient is assessed
    Then the judgments are
      | Marrow             | unknown |
      | Imaging and tissue | unknown |
      | Autoimmune panel   | unknown |
      | Infection list     | unknown |
      | Drug timeline      | unknown |

  @rule:work-up.trigger.exposure
  Scenario Outline: Exposure to ticks, travel or animals: <exposure>
    Given these results for a 52-year-old woman
      | temperature             | 38.6 Cel   |
      | hemoglobin              | 85 g/L     |
      | platelets               | 70 10*9/L  |
      | ferritin                | 900 ug/L   |
      | tick_or_travel_exposure | <exposure> |
    When the patient is assessed
    Then Tick, travel and animal exposure is <verdict>

    Examples:
      | exposure | verdict |
      | yes      | met     |
      | no       | not met |
      | not done | unknown |

  @rule:work-up.trigger.exposure
  Scenario: A tick bite names what ticks carry
    Given these results for a 52-year-old woman
      | temperature             | 38.6 Cel  |
      | hemoglobin              | 85 g/L    |
      | platelets               | 70 10*9/L |
      | ferritin                | 900 ug/L  |
      | tick_or_travel_exposure | yes       |
    When the patient is assessed
    Then these tests are advised
      | Tick, travel and animal exposure | sftsv    |
      | Tick, travel and animal exposure | orientia |

  @rule:work-up.trigger.kala-azar
  Scenario: A child from a region of kala-azar
    Given a 3-year-old child
    And Exposure to visceral leishmaniasis is yes
    When the patient is assessed
    Then these tests are advised
      | Leishmania where there was exposure | leishmania |

  @rule:work-up.trigger.kala-azar
  Scenario: A child never exposed to kala-azar
    Given a 3-year-old child
    And Exposure to visceral leishmaniasis is no
    When the patient is assessed
    Then no test is advised by
      | Leishmania where there was exposure |
