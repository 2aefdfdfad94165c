Feature: Further prophylaxis

  Background:
    Given these results for a 34-year-old man
      | temperature   | 39.5 Cel   |
      | splenomegaly  | yes        |
      | hemoglobin    | 82 g/L     |
      | platelets     | 60 10*9/L  |
      | neutrophils   | 0.8 10*9/L |
      | ferritin      | 8450 ug/L  |
      | fibrinogen    | 1.3 g/L    |
      | triglycerides | 3.4 mmol/L |
      | creatinine    | 75 umol/L  |
      | weight        | 70 kg      |
      | height        | 172 cm     |
      | allergy       | no         |
      | hbsag         | no         |

  @rule:prophylaxis-agents.dose.liposomal-amphotericin
  Scenario Outline: The other antifungal choice
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                      | outcome                                       |
      | ciclosporin is taken         | the dose of liposomal amphotericin B is 70 mg |
      | bilirubin_total is 60 umol/L | no dose of liposomal amphotericin B is given  |

  @rule:prophylaxis-agents.dose.aciclovir
  Scenario Outline: Aciclovir by mouth
    Given emapalumab is taken
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding              | outcome                                       |
      | enteral_route is yes | the dose of aciclovir is 400 mg 2 times a day |
      | enteral_route is no  | the dose of aciclovir is 350 mg 2 times a day |

  @rule:prophylaxis-agents.dose.aciclovir-iv
  Scenario: Aciclovir by vein where nothing can be given by mouth
    Given emapalumab is taken
    And enteral_route is no
    When the patient is assessed
    Then the dose of aciclovir is 350 mg 2 times a day

  @rule:prophylaxis-agents.dose.entecavir
  Scenario Outline: Entecavir for an adult
    Given <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding         | outcome                         |
      | anti_hbc is yes | the dose of entecavir is 0.5 mg |
      | anti_hbc is no  | no dose of entecavir is given   |

  @rule:prophylaxis-agents.dose.entecavir-child
  Scenario Outline: No adult dose of entecavir for a child
    Given a 8-year-old girl
    And weight is 25 kg
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding         | outcome                                       |
      | anti_hbc is yes | no dose of entecavir is given                 |
      | anti_hbc is yes | the rule Hepatitis B: entecavir, child is met |

  @rule:prophylaxis-agents.dose.isoniazid
  Scenario Outline: Latent tuberculosis before emapalumab
    Given aosd is yes
    And treatment_not_tolerated is yes
    And <finding>
    When the patient is assessed
    Then <outcome>
    Examples:
      | finding                          | outcome                         |
      | tuberculosis is latent_untreated | the dose of isoniazid is 300 mg |
      | tuberculosis is excluded         | no dose of isoniazid is given   |

  @rule:prophylaxis-agents.dose.antimycotic-hlh-2004
  Scenario: HLH-2004 gave an oral antimycotic
    Given a 8-year-old girl
    And hlh_gene_test is pathogenic
    And the position DIS-17: hlh-2004 is chosen
    When the patient is assessed
    Then a card says "oral antimycotic in weeks 1 to 9"
