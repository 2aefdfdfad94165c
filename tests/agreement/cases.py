"""The worked calculations as cases."""

from __future__ import annotations

from hlh_engine import Case
from hlh_engine.intake.document import case_from_tree
from tests.patients.test_worked import AS_OF, WORKED, rows_of


def worked() -> list[Case]:
    """Every worked calculation, as the ward would send it."""
    more = ("treatments",)
    return [
        case_from_tree(
            {"as_of": AS_OF, "patient": dict(e["patient"]), "observations": rows_of(e)}
            | {key: e[key] for key in more if key in e}
        )
        for e in WORKED
    ]
