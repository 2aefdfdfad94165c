Feature: Abnormalities that improve by half, as the emapalumab trial counts them

  @rule:emapalumab-items.response.spleen-improved @rule:emapalumab-items.response.neutrophils-improved @rule:emapalumab-items.response.platelets-improved @rule:emapalumab-items.response.ferritin-improved @rule:emapalumab-items.response.fibrinogen-improved @rule:emapalumab-items.response.d-dimer-improved
  Scenario Outline: <finding> from <before> to <now> under emapalumab
    Given a 3-year-old child
    And these results 15 days ago
      | <finding> | <before> |
    And emapalumab 1 mg/kg was given on 2026-11-06
    And <finding> is <now>
    When the patient is assessed
    Then <item> is <verdict>

    Examples:
      | finding                        | before         | now            | item                   | verdict |
      | Spleen below the costal margin | 6.0 cm         | 3.0 cm         | Spleen halved          | met     |
      | Spleen below the costal margin | 6.0 cm         | 3.1 cm         | Spleen halved          | not met |
      | neutrophils                    | 0.8 10*9/L     | 1.2 10*9/L     | Neutrophils up by half | met     |
      | neutrophils                    | 0.8 10*9/L     | 1.1 10*9/L     | Neutrophils up by half | not met |
      | platelets                      | 40 10*9/L      | 60 10*9/L      | Platelets up by half   | met     |
      | platelets                      | 40 10*9/L      | 59 10*9/L      | Platelets up by half   | not met |
      | platelets                      | 101 10*9/L     | 300 10*9/L     | Platelets up by half   | not met |
      | ferritin                       | 4000 ug/L      | 2000 ug/L      | Ferritin halved        | met     |
      | ferritin                       | 4000 ug/L      | 2001 ug/L      | Ferritin halved        | not met |
      | fibrinogen                     | 1.00 g/L       | 1.50 g/L       | Fibrinogen up by half  | met     |
      | fibrinogen                     | 1.00 g/L       | 1.49 g/L       | Fibrinogen up by half  | not met |
      | D-dimer (FEU)                  | 4.00 mg/L{FEU} | 2.00 mg/L{FEU} | D-dimer halved         | met     |
      | D-dimer (FEU)                  | 4.00 mg/L{FEU} | 2.01 mg/L{FEU} | D-dimer halved         | not met |
      | ferritin                       | not done       | 2000 ug/L      | Ferritin halved        | unknown |
