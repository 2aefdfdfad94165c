Feature: Weaning and limits

  Background:
    Given these results for a 45-year-old man
      | best_response | none |

  @rule:course.pathway.futility
  Scenario: Two salvage lines failed after four weeks
    Given salvage_lines_failed is 2
    And etoposide 185 mg was given on 2026-10-20 and 2026-11-03
    When the patient is assessed
    Then the options include "Trial or palliative care: talk with the family and the team"

  @rule:course.pathway.anakinra-wean
  Scenario: Ferritin is normal again
    Given these results
      | ferritin | 200 ug/L | 300 ug/L |
    And dexamethasone 18 mg was given on 2026-10-20
    And anakinra is taken
    When the patient is assessed
    Then the options include "Wean anakinra over days to weeks: ferritin is normal"
