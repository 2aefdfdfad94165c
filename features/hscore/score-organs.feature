Feature: HScore points for the organs and the immune history

  @rule:hscore.score.organomegaly @rule:hscore.score.immunosuppression
  Scenario Outline: Liver enlarged: <liver>, spleen enlarged: <spleen>, immunosuppression: <immune>
    Given these results for a 34-year-old patient
      | hepatomegaly      | <liver>  |
      | splenomegaly      | <spleen> |
      | immunosuppression | <immune> |
      | hiv               | no       |
    When the patient is assessed
    Then the judgments are
      | Organomegaly points      | <organs> |
      | Immunosuppression points | <points> |

    Examples:
      | liver | spleen   | immune | organs  | points |
      | no    | no       | no     | 0       | 0      |
      | yes   | no       | yes    | 23      | 18     |
      | yes   | yes      | no     | 38      | 0      |
      | no    | not done | yes    | 0 to 23 | 18     |
