Feature: Dexamethasone of HLH-94

  @rule:hlh-94-protocol.dose.dexamethasone
  Scenario: Dexamethasone is halved every two weeks
    Given today is 2026-03-16
    And these results for a 3-year-old boy
      | temperature   | 36.8 Cel  |
      | ferritin      | 9200 ug/L |
      | weight        | 14 kg     |
      | height        | 95 cm     |
      | ebv_infection | yes       |
      | creatinine    | 26 umol/L |
    And etoposide 150 mg/m2 was given on 2026-03-02
    When the patient is assessed
    Then the dose of dexamethasone is 3 mg
