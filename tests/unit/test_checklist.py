"""Checks that stand on days of a clock: dated from its start, or from today where it has not begun."""

from typing import Any

import pytest

from hlh_engine import assess
from hlh_engine.intake.document import case_from_tree
from hlh_engine.rulebook.actions import action_of
from hlh_engine.rulebook.schema import RuleBlock
from hlh_engine.rulebook.sentence import SentenceFault, Spoken
from hlh_engine.rulebook.tree import Grove
from tests.support import BOOK

FINDINGS = {
    "temperature": "39.2 Cel", "splenomegaly": "yes", "hemoglobin": "80 g/L", "platelets": "45 10*9/L",
    "ferritin": "12000 ug/L", "triglycerides": "3.5 mmol/L", "soluble_il2_receptor": "9000 U/mL",
}  # fmt: skip


def dates(rule: str, treatments: list[dict[str, Any]]) -> list[str]:
    """The dates of one check for an adult with HLH on 2026-03-05."""
    observations = [{"observable": name, "value": value} for name, value in FINDINGS.items()]
    tree = {
        "as_of": "2026-03-05T08:00:00+08:00", "patient": {"age": "45 a"}, "observations": observations, "treatments": treatments,
    }  # fmt: skip
    document = assess(case_from_tree(tree), BOOK, "default").document("en")
    return next(entry["dates"] for entry in document["recommendations"] if entry["rule"] == rule)


def test_days_count_from_the_first_dose_and_past_ones_are_left_out() -> None:
    given = [{"drug": "dexamethasone", "dose": "18 mg", "given": ["2026-03-02"]}]
    assert dates("course.monitoring.day-14", given) == ["2026-03-15"]
    assert dates("course.monitoring.hour-48-to-72", given) == ["2026-03-05"]
    earlier = [{"drug": "dexamethasone", "dose": "18 mg", "given": ["2026-02-10"]}]
    assert dates("course.monitoring.day-14", earlier) == []


def test_a_clock_that_has_not_started_counts_from_today() -> None:
    assert dates("course.monitoring.day-14", []) == ["2026-03-18"]


def test_a_clock_nobody_declared_is_a_fault() -> None:
    block = RuleBlock.model_validate(
        {"id": "a.monitoring.b", "at": "c", "check": {"tests": ["ferritin"], "on": "day 7", "clock": "sundial"}}
    )
    with pytest.raises(SentenceFault, match="HLH-PAGE-14"):
        action_of(block, Grove(Spoken(BOOK.vocabulary, {}, "latest", None), {}, {}))
