Feature: Two drugs of one class

  @rule:stops-same-class.safety.hs-52-jak-inhibitors
  Scenario Outline: Two JAK inhibitors
    Given a 34-year-old man
    And ruxolitinib 10 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                             |
      | baricitinib is taken   | ruxolitinib is blocked by HS-52     |
      | no medicines are taken | ruxolitinib is not blocked by HS-52 |
      | weight is 60 kg        | HS-52 is asked about ruxolitinib    |

  @rule:stops-same-class.safety.hs-52-pd1-antibodies
  Scenario Outline: Two PD-1 antibodies
    Given a 34-year-old man
    And sintilimab 2 mg/kg once is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                            |
      | nivolumab is taken     | sintilimab is blocked by HS-52     |
      | no medicines are taken | sintilimab is not blocked by HS-52 |
      | weight is 60 kg        | HS-52 is asked about sintilimab    |

  @rule:stops-same-class.safety.hs-52-anthracyclines
  Scenario Outline: Two anthracyclines
    Given a 34-year-old man
    And liposomal doxorubicin 25 mg/m2 is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                                       |
      | daunorubicin is taken  | liposomal doxorubicin is blocked by HS-52     |
      | no medicines are taken | liposomal doxorubicin is not blocked by HS-52 |
      | weight is 60 kg        | HS-52 is asked about liposomal doxorubicin    |

  @rule:stops-same-class.safety.hs-52-il6-blockers
  Scenario Outline: Two IL-6 blockers
    Given a 34-year-old man
    And tocilizumab 8 mg/kg is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                             |
      | siltuximab is taken    | tocilizumab is blocked by HS-52     |
      | no medicines are taken | tocilizumab is not blocked by HS-52 |
      | weight is 60 kg        | HS-52 is asked about tocilizumab    |

  @rule:stops-same-class.safety.hs-52-calcineurin-inhibitors
  Scenario Outline: Ciclosporin and tacrolimus
    Given a 34-year-old man
    And ciclosporin 3 mg/kg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                             |
      | tacrolimus is taken    | ciclosporin is blocked by HS-52     |
      | no medicines are taken | ciclosporin is not blocked by HS-52 |
      | weight is 60 kg        | HS-52 is asked about ciclosporin    |

  @rule:stops-same-class.safety.hs-52-il1-blockers
  Scenario Outline: Two IL-1 blockers
    Given a 34-year-old man
    And anakinra 100 mg every 12 h is proposed
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                | outcome                          |
      | canakinumab is taken   | anakinra is blocked by HS-52     |
      | no medicines are taken | anakinra is not blocked by HS-52 |
      | weight is 60 kg        | HS-52 is asked about anakinra    |
