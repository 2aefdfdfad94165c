Feature: Interactions of glucocorticoids and antifungals

  @rule:interactions-steroid.safety.dexamethasone-inhibitor
  Scenario Outline: Voriconazole
    Given a 34-year-old man
    And dexamethasone 10 mg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                               |
      | voriconazole is taken  | a warning says "Dexamethasone rises"  |
      | no medicines are taken | no warning says "Dexamethasone rises" |

  @rule:interactions-steroid.safety.methylprednisolone-inhibitor
  Scenario Outline: Clarithromycin
    Given a 34-year-old man
    And methylprednisolone 60 mg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                 | outcome                                    |
      | clarithromycin is taken | a warning says "Methylprednisolone rises"  |
      | no medicines are taken  | no warning says "Methylprednisolone rises" |

  @rule:interactions-steroid.safety.inducer
  Scenario Outline: Rifampicin
    Given a 34-year-old man
    And dexamethasone 10 mg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                                              |
      | rifampicin is taken    | a warning says "with rifampicin double the steroid"  |
      | no medicines are taken | no warning says "with rifampicin double the steroid" |

  @rule:interactions-steroid.safety.dexamethasone-antifungal
  Scenario Outline: Dexamethasone
    Given a 34-year-old man
    And voriconazole 200 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                                |
      | dexamethasone is taken | a warning says "The antifungal falls"  |
      | no medicines are taken | no warning says "The antifungal falls" |

  @rule:interactions-steroid.safety.azole-inducer
  Scenario Outline: Phenytoin
    Given a 34-year-old man
    And voriconazole 200 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                                          |
      | phenytoin is taken     | a warning says "The azole becomes undetectable"  |
      | no medicines are taken | no warning says "The azole becomes undetectable" |

  @rule:interactions-steroid.safety.anticoagulant-azole-doxorubicin
  Scenario Outline: Fluconazole
    Given a 34-year-old man
    And warfarin 3 mg per day is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                                    |
      | fluconazole is taken   | a warning says "Bleeding: avoid the pair"  |
      | no medicines are taken | no warning says "Bleeding: avoid the pair" |
