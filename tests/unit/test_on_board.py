"""How many different drugs of a class are taken or ordered."""

from __future__ import annotations

from fractions import Fraction

import pytest

from hlh_engine.intake.document import case_from_tree
from hlh_engine.intake.facts import gather
from hlh_engine.model.condition import Input
from hlh_engine.model.interval import Interval
from tests.support import BOOK

ASKED = Input("drug", "qt_drug", "on_board:")


@pytest.mark.parametrize(
    ("taken", "ordered", "found"),
    [
        ([], [], Interval.exact(Fraction(0))),
        (["ondansetron"], ["moxifloxacin"], Interval.exact(Fraction(2))),
        (["ondansetron", "ibuprofen"], ["ondansetron"], Interval.exact(Fraction(1))),
        (None, ["moxifloxacin"], Interval(Fraction(1), None)),
    ],
)
def test_each_drug_counts_once_and_a_list_not_given_may_hold_more(
    taken: list[str] | None, ordered: list[str], found: Interval
) -> None:
    tree = {"as_of": "2026-03-02T08:00:00+08:00", "proposed": [{"drug": drug} for drug in ordered]}
    if taken is not None:
        tree["medications"] = [{"drug": drug} for drug in taken]
    facts = gather(case_from_tree(tree), BOOK.vocabulary, [ASKED]).facts
    assert facts.known[ASKED.key].value == found
