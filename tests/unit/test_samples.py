"""What belongs to one sample stays with it, and a censored result counts as what it prints."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from hlh_engine import assess
from hlh_engine.intake.document import case_from_tree
from tests.support import BOOK

AS_OF = "2026-11-20T08:00:00+08:00"
EARLIER, LATER = "2026-11-17T08:00:00+08:00", "2026-11-19T08:00:00+08:00"
LIPIDS = "hlh-2004.criterion.triglycerides-fibrinogen"


def document(*rows: tuple[str, str, str], age: str = "40 a") -> dict[str, Any]:
    """The consultation of a patient with these dated values."""
    sent = [{"observable": name, "value": value, "at": at} for name, value, at in rows]
    return assess(case_from_tree({"as_of": AS_OF, "patient": {"age": age}, "observations": sent}), BOOK).document("en")


def verdict(found: dict[str, Any], rule: str) -> str:
    """What a criterion of HLH-2004 came to."""
    entry = next(entry for entry in found["diagnoses"] if entry["book"] == "hlh-2004")
    return str(next(one["verdict"] for one in entry["criteria"] if one["rule"] == rule))


@pytest.mark.parametrize(
    ("earlier", "later", "said"),
    [
        (("5.0 mmol/L", "yes"), ("2.0 mmol/L", "no"), "met"),
        (("5.0 mmol/L", "no"), ("2.0 mmol/L", "yes"), "unknown"),
        (("2.0 mmol/L", "no"), ("5.0 mmol/L", "yes"), "met"),
        (("2.0 mmol/L", "yes"), ("5.0 mmol/L", "no"), "unknown"),
    ],
)
def test_fasting_belongs_to_the_triglycerides_of_its_time(
    earlier: tuple[str, str], later: tuple[str, str], said: str
) -> None:
    rows = [
        (name, value, at)
        for pair, at in ((earlier, EARLIER), (later, LATER))
        for name, value in zip(("triglycerides", "fasting"), pair, strict=True)
    ]
    assert verdict(document(*rows, ("fibrinogen", "2.0 g/L", LATER)), LIPIDS) == said


def test_fasting_of_no_sample_speaks_for_the_one_that_counts() -> None:
    rows = [("triglycerides", "5.0 mmol/L", EARLIER), ("fasting", "no", LATER), ("fibrinogen", "2.0 g/L", LATER)]
    assert verdict(document(*rows), LIPIDS) == "unknown"


def test_clumps_spoil_only_the_count_of_their_sample() -> None:
    rows = [("platelets", "150 10*9/L", EARLIER), ("platelet_clumps", "yes", EARLIER), ("platelets", "60 10*9/L", LATER)]
    found = document(*rows, ("hemoglobin", "80 g/L", LATER), ("neutrophils", "3.0 10*9/L", LATER))
    assert verdict(found, "hlh-2004.criterion.cytopenia") == "met"


@pytest.mark.parametrize(
    ("name", "value", "rule", "said", "shown"),
    [
        ("temperature", "<= 38.4 Cel", "fever", "not met", "<= 38.4"),
        ("temperature", "<= 38.5 Cel", "fever", "unknown", "<= 38.5"),
        ("temperature", "< 101.3 [degF]", "fever", "not met", "< 38.5"),
        ("temperature", "<= 101.3 [degF]", "fever", "unknown", "<= 38.5"),
        ("temperature", ">= 101.3 [degF]", "fever", "met", ">= 38.5"),
        ("ferritin", "<= 499 ug/L", "ferritin", "not met", "<= 499"),
        ("fibrinogen", "≤ 1.5 g/L", "triglycerides-fibrinogen", "met", "<= 1.5"),
    ],
)
def test_a_censored_result_is_used(name: str, value: str, rule: str, said: str, shown: str) -> None:
    found = document((name, value, LATER))
    assert found["input_issues"] == []
    assert [finding["value"] for finding in found["findings"]] == [shown]
    assert verdict(found, f"hlh-2004.criterion.{rule}") == said


def test_a_censored_low_hemoglobin_is_neither_impossible_nor_suspect() -> None:
    found = document(("hemoglobin", "<= 89 g/L", LATER), ("platelets", "99 10*9/L", LATER))
    assert found["input_issues"] == []
    assert verdict(found, "hlh-2004.criterion.cytopenia") == "met"


def test_a_bound_outside_what_is_possible_is_still_set_aside() -> None:
    found = document(("temperature", "<= 19 Cel", LATER))
    assert [entry["code"] for entry in found["input_issues"]] == ["HLH-UNIT-09"]


def test_a_value_older_than_its_window_is_listed_even_where_a_course_reads_it() -> None:
    found = document(("ferritin", "600 ug/L", "2026-11-13T07:59:00+08:00"))
    assert [entry["code"] for entry in found["input_issues"]] == ["HLH-DATE-04"]
    assert verdict(found, "hlh-2004.criterion.ferritin") == "unknown"


@pytest.mark.parametrize(
    ("before", "hours", "severe"),
    [("1000 ug/L", 6, True), ("1000 ug/L", 24, True), ("1000 ug/L", 25, False), ("1001 ug/L", 6, False)],
)
def test_doubled_within_a_day_looks_at_every_value_of_that_day(before: str, hours: int, *, severe: bool) -> None:
    newest = datetime.fromisoformat("2026-11-20T07:00:00+08:00")
    earlier = (newest - timedelta(hours=hours)).isoformat()
    found = document(("ferritin", before, earlier), ("ferritin", "2000 ug/L", newest.isoformat()))
    raised = {entry["rule"] for entry in found["supporting"]}
    assert ("severity-flags.severity.ferritin-rising" in raised) is severe
    assert (found["severity"]["tier"] == "severe") is severe
