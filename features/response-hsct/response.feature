Feature: HLH again after an allogeneic transplant

  @rule:response-hsct.response.systemic-reactivation @rule:response-hsct.response.partial-flare
  Scenario Outline: Ferritin <ferritin>, fibrinogen <fibrinogen>, treated for HLH since the transplant: <treated>
    Given these results for a 4-year-old child
      | allogeneic_hsct          | yes          |
      | hlh_treatment_after_hsct | <treated>    |
      | temperature              | 39.0 Cel     |
      | splenomegaly             | yes          |
      | hemoglobin               | 80 g/L       |
      | platelets                | 60 10*9/L    |
      | triglycerides            | 1.0 mmol/L   |
      | fibrinogen               | <fibrinogen> |
      | hemophagocytosis         | no           |
      | nk_activity_low          | no           |
      | soluble IL-2 receptor    | 900 U/mL     |
      | ferritin                 | <ferritin>   |
    When the patient is assessed
    Then Systemic reactivation after transplant is <systemic>
    And Partial flare after transplant is <flare>

    Examples:
      | fibrinogen | ferritin | treated | systemic | flare   |
      | 1.5 g/L    | 500 ug/L | yes     | met      | not met |
      | 1.6 g/L    | 499 ug/L | yes     | not met  | met     |
      | 1.6 g/L    | 499 ug/L | no      | not met  | not met |
      | 1.5 g/L    | 499 ug/L | yes     | unknown  | unknown |

  @rule:response-hsct.response.systemic-reactivation @rule:response-hsct.response.partial-flare
  Scenario: The words of the transplant study are for transplanted patients only
    Given a 4-year-old child
    And Allogeneic transplant done is no
    When the patient is assessed
    Then the judgments are
      | Systemic reactivation after transplant | not applicable |
      | Partial flare after transplant         | not applicable |
