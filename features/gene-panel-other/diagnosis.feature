Feature: Other inherited disease behind HLH

  @rule:gene-panel-other.diagnosis.havcr2 @rule:gene-panel-other.diagnosis.cgd @rule:gene-panel-other.diagnosis.was @rule:gene-panel-other.diagnosis.slc7a7 @rule:gene-panel-other.diagnosis.scid @rule:gene-panel-other.diagnosis.extended @rule:gene-panel-other.diagnosis.metabolic
  Scenario Outline: The gene on record shows its card
    Given a 5-year-old child
    And Gene of primary HLH is <gene>
    When the patient is assessed
    Then <card> is met

    Examples:
      | gene         | card                                                                         |
      | havcr2       | HAVCR2 (TIM-3)                                                               |
      | cgd          | CYBB, CYBA, NCF1, NCF2, NCF4                                                 |
      | was          | WAS                                                                          |
      | slc7a7       | SLC7A7                                                                       |
      | scid         | SCID genes (IL2RG, RAG1, RAG2, ADA and others)                               |
      | other_immune | STAT1 GOF, STAT3 LOF, GATA2, CD48, ZNFX1, TNFRSF9, IFNAR2/IFNGR, NEMO, ORAI1 |
      | metabolic    | LIPA, GBA, HADHA, MMUT/PCC, cobalamin C, galactosemia, SMPD1                 |
