"""What to measure next is what can still change a verdict, and nothing else."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from hlh_engine import Consultation, assess
from hlh_engine.advise.next_tests import undecided
from hlh_engine.intake.document import case_from_tree
from hlh_engine.model.condition import CompareInputs, walk
from hlh_engine.reasoning.reference import questions_of
from tests.support import BOOK

AS_OF = "2026-11-20T08:00:00+08:00"
FOUR_MET = {
    "temperature": "39.1 Cel", "splenomegaly": "yes", "hemoglobin": "85 g/L", "platelets": "60 10*9/L", "ferritin": "2300 ug/L",
}  # fmt: skip
ALL_MET = {
    **FOUR_MET, "triglycerides": "4 mmol/L", "fasting": "yes", "fibrinogen": "1 g/L", "hemophagocytosis": "yes",
    "soluble_il2_receptor": "9000 U/mL", "nk_activity_low": "yes", "neutrophils": "0.5 10*9/L",
}  # fmt: skip


@cache
def consulted(*results: tuple[str, str]) -> Consultation:
    rows = [{"observable": name, "value": value} for name, value in results]
    return assess(case_from_tree({"as_of": AS_OF, "patient": {"age": "25 a"}, "observations": rows}), BOOK)


def document(results: dict[str, str], lang: str = "en") -> dict[str, Any]:
    return consulted(*results.items()).document(lang)


def asked(results: dict[str, str]) -> list[str]:
    return [row["observable"] for row in document(results)["next_tests"]]


def test_the_missing_criteria_are_asked_for() -> None:
    found = asked(FOUR_MET)
    assert {"fibrinogen", "triglycerides", "hemophagocytosis"} <= set(found)
    assert len(found) == len(set(found))


def test_what_is_known_is_asked_again_only_to_be_compared_with_itself() -> None:
    nodes = (node for condition in questions_of(BOOK).values() for node in walk(condition))
    repeated = {n.left.name for n in nodes if isinstance(n, CompareInputs) and n.left.name == n.right.name}
    assert set(asked(FOUR_MET)) & FOUR_MET.keys() <= repeated
    assert not set(asked(FOUR_MET)) & {"splenomegaly"}


def test_a_decided_set_asks_for_nothing() -> None:
    for row in document(ALL_MET)["next_tests"]:
        assert "hlh-2004.diagnosis.hlh" not in row["would_change"]


def test_each_test_says_what_it_would_change() -> None:
    open_rules = {target.rule.id for target in undecided(consulted(*FOUR_MET.items()).ledger)}
    for row in document(FOUR_MET)["next_tests"]:
        assert row["would_change"] or row["would_help"]
        assert set(row["would_change"]) | set(row["would_help"]) <= open_rules
        assert not set(row["would_change"]) & set(row["would_help"])


def test_a_test_that_would_change_a_verdict_does() -> None:
    """Of what the document promises, one outcome at least keeps the promise."""
    row = next(row for row in document(FOUR_MET)["next_tests"] if row["observable"] == "fibrinogen")
    rule = row["would_change"][0]
    before = consulted(*FOUR_MET.items()).ledger.verdicts[rule]
    after = {consulted(*{**FOUR_MET, "fibrinogen": value}.items()).ledger.verdicts[rule] for value in ("0.5 g/L", "3 g/L")}
    assert before is None
    assert after - {None}


def test_ranks_count_up_and_deciding_tests_come_first() -> None:
    rows = document(FOUR_MET)["next_tests"]
    assert [row["rank"] for row in rows] == list(range(1, len(rows) + 1))
    decides = [bool(row["would_change"]) for row in rows]
    assert decides == sorted(decides, reverse=True)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_tests_have_a_name_in_the_language(lang: str) -> None:
    names = {row["observable"]: row["name"] for row in document(FOUR_MET, lang)["next_tests"]}
    assert names["fibrinogen"] == BOOK.vocabulary.observables["fibrinogen"].name(lang)


def test_pending_is_told_apart_from_not_sent() -> None:
    rows = document({**FOUR_MET, "fibrinogen": "pending"})["next_tests"]
    why = {row["observable"]: row["why_missing"] for row in rows}
    assert (why["fibrinogen"], why["triglycerides"]) == ("pending", "not sent")
