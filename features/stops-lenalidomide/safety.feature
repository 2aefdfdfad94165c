Feature: Lenalidomide

  @rule:stops-lenalidomide.safety.hs-60-pregnancy-prevention
  Scenario Outline: No pregnancy-prevention program
    Given a 34-year-old man
    And weight is 60 kg
    And creatinine is 60 umol/L
    And lenalidomide 10 mg per day is proposed
    And platelets is 100 10*9/L
    And neutrophils is 2 10*9/L
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                 | outcome                              |
      | pregnancy_prevention_program is no      | the stop HS-60 is hard               |
      | pregnancy_prevention_program is pending | the stop HS-60 is hard               |
      | pregnancy_prevention_program is yes     | lenalidomide is not blocked by HS-60 |

  @rule:stops-lenalidomide.safety.hs-60-kidney
  Scenario Outline: Kidney below 30
    Given a 34-year-old man
    And weight is 60 kg
    And pregnancy_prevention_program is yes
    And platelets is 100 10*9/L
    And neutrophils is 2 10*9/L
    And lenalidomide 10 mg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                  | outcome                              |
      | creatinine is 400 umol/L | lenalidomide is blocked by HS-60     |
      | creatinine is 60 umol/L  | lenalidomide is not blocked by HS-60 |
      | creatinine is pending    | HS-60 is asked about lenalidomide    |

  @rule:stops-lenalidomide.safety.hs-60-low-counts
  Scenario Outline: Platelets of 49
    Given a 34-year-old man
    And weight is 60 kg
    And creatinine is 60 umol/L
    And lenalidomide 10 mg per day is proposed
    And pregnancy_prevention_program is yes
    And thrombosis is no
    And stem_cell_collection_planned is no
    And neutrophils is 2 10*9/L
    And thrombosis_history is no
    And cytopenia_from_hlh is no
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                              |
      | platelets is 49 10*9/L | lenalidomide is blocked by HS-60     |
      | platelets is 50 10*9/L | lenalidomide is not blocked by HS-60 |
      | platelets is pending   | HS-60 is asked about lenalidomide    |

  @rule:stops-lenalidomide.safety.hs-60-thrombosis
  Scenario Outline: An earlier thrombosis
    Given a 34-year-old man
    And weight is 60 kg
    And creatinine is 60 umol/L
    And lenalidomide 10 mg per day is proposed
    And pregnancy_prevention_program is yes
    And thrombosis is no
    And stem_cell_collection_planned is no
    And platelets is 45 10*9/L
    And neutrophils is 2 10*9/L
    And cytopenia_from_hlh is yes
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                       | outcome                              |
      | thrombosis_history is yes     | lenalidomide is blocked by HS-60     |
      | thrombosis_history is no      | lenalidomide is not blocked by HS-60 |
      | thrombosis_history is pending | HS-60 is asked about lenalidomide    |

  @rule:stops-lenalidomide.safety.hs-60-collection-planned
  Scenario Outline: Collection planned
    Given a 34-year-old man
    And weight is 60 kg
    And creatinine is 60 umol/L
    And lenalidomide 10 mg per day is proposed
    And pregnancy_prevention_program is yes
    And platelets is 100 10*9/L
    And neutrophils is 2 10*9/L
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                                 | outcome                              |
      | stem_cell_collection_planned is yes     | lenalidomide is blocked by HS-60     |
      | stem_cell_collection_planned is no      | lenalidomide is not blocked by HS-60 |
      | stem_cell_collection_planned is pending | HS-60 is asked about lenalidomide    |
