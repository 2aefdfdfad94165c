Feature: Abnormalities that normalize, as the emapalumab trial counts them

  @rule:emapalumab-items.response.fever-normalized @rule:emapalumab-items.response.neutrophils-normalized @rule:emapalumab-items.response.platelets-normalized @rule:emapalumab-items.response.ferritin-normalized @rule:emapalumab-items.response.fibrinogen-normalized @rule:emapalumab-items.response.d-dimer-normalized @rule:emapalumab-items.response.spleen-normalized @rule:emapalumab-items.response.nervous-system-normalized
  Scenario Outline: <finding> from <before> to <now> under emapalumab
    Given a 3-year-old child
    And these results 15 days ago
      | <finding> | <before> |
    And emapalumab 1 mg/kg was given on 2026-11-06
    And <finding> is <now>
    When the patient is assessed
    Then <item> is <verdict>

    Examples:
      | finding                                    | before         | now            | item                        | verdict |
      | temperature                                | 38.0 Cel       | 37.9 Cel       | Fever gone                  | met     |
      | temperature                                | 38.0 Cel       | 38.0 Cel       | Fever gone                  | not met |
      | neutrophils                                | 1.0 10*9/L     | 1.1 10*9/L     | Neutrophils above 1.0       | met     |
      | neutrophils                                | 1.0 10*9/L     | 1.0 10*9/L     | Neutrophils above 1.0       | not met |
      | platelets                                  | 100 10*9/L     | 101 10*9/L     | Platelets above 100         | met     |
      | platelets                                  | 100 10*9/L     | 100 10*9/L     | Platelets above 100         | not met |
      | ferritin                                   | 2000 ug/L      | 1999 ug/L      | Ferritin below 2000         | met     |
      | ferritin                                   | 1999 ug/L      | 900 ug/L       | Ferritin below 2000         | not met |
      | fibrinogen                                 | 1.50 g/L       | 1.51 g/L       | Fibrinogen above 1.50       | met     |
      | fibrinogen                                 | 1.50 g/L       | 1.50 g/L       | Fibrinogen above 1.50       | not met |
      | D-dimer (FEU)                              | 0.50 mg/L{FEU} | 0.49 mg/L{FEU} | D-dimer below 0.5           | met     |
      | D-dimer (FEU)                              | 0.50 mg/L{FEU} | 0.50 mg/L{FEU} | D-dimer below 0.5           | not met |
      | splenomegaly                               | yes            | no             | Spleen normal again         | met     |
      | splenomegaly                               | yes            | yes            | Spleen normal again         | not met |
      | Neurological signs not otherwise explained | yes            | no             | Nervous system normal again | met     |
      | Neurological signs not otherwise explained | yes            | yes            | Nervous system normal again | not met |
      | ferritin                                   | not done       | 1999 ug/L      | Ferritin below 2000         | unknown |
