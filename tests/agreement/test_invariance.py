"""The unit a laboratory reports in, the order of the observations, and other accidents of writing change nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from random import Random
from typing import Any, NamedTuple

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from hlh_engine import Consultation, assess, read_case
from hlh_engine.clinic.decimals import show
from hlh_engine.clinic.units import conversion
from hlh_engine.model.condition import Compare, CompareReported, walk
from hlh_engine.reasoning.reference import questions_of
from tests.support import BOOK

AS_OF = "2026-11-20T08:00:00+08:00"
QUICK = settings(max_examples=40, deadline=None, derandomize=True)


class Written(NamedTuple):
    """One value, in the canonical unit and in another one."""

    observable: str
    first: str
    second: str


@cache
def thresholds() -> dict[str, list[Fraction]]:
    """What the rules compare each observable with; without those whose source prints two thresholds."""
    found: dict[str, set[Fraction]] = {}
    printed_twice: set[str] = set()
    for condition in questions_of(BOOK).values():
        for node in walk(condition):
            if isinstance(node, CompareReported):
                printed_twice.add(node.input.name)
            elif isinstance(node, Compare) and node.input.kind == "observable":
                found.setdefault(node.input.name, set()).add(node.constant)
    return {name: sorted(marks) for name, marks in sorted(found.items()) if name not in printed_twice}


def ends(number: Fraction) -> bool:
    """Whether it can be written as a decimal."""
    rest = number.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return rest == 1 and len(show(number)) < 12 and Fraction(show(number)) == number


def pairs(name: str) -> Iterator[Written]:
    """Values on and beside every threshold that can be written exactly in two units."""
    entry = BOOK.vocabulary.observables[name]
    for unit, text in entry.also.items():
        way = conversion(text)
        for mark in thresholds()[name]:
            for value in (mark, mark * Fraction(9, 10), mark * Fraction(11, 10), mark + Fraction(1, 10)):
                other = (value - way.offset) / way.factor
                if value > 0 and other > 0 and ends(value) and ends(other):
                    yield Written(name, f"{show(value)} {entry.unit}", f"{show(other)} {unit}")


WRITTEN = [found for name in thresholds() for found in pairs(name)]
SPELLED = sorted({found.observable for found in WRITTEN})


def consult(rows: list[dict[str, Any]], **more: object) -> Consultation:
    tree = {"as_of": AS_OF, "patient": {"age": "25 a", "sex": "female"}, "observations": rows, **more}
    return assess(read_case(json.dumps(tree)), BOOK)


def comparable(document: dict[str, Any]) -> dict[str, Any]:
    """The document without what repeats how the case was written: its id, and the words of input issues."""
    issues = [(one["code"], one["path"], one["severity"]) for one in document["input_issues"]]
    return {**document, "id": "", "input_issues": issues}


def test_enough_is_written_in_two_units() -> None:
    assert len(SPELLED) > 20
    assert len(WRITTEN) > 200


@QUICK
@given(st.data())
def test_units_do_not_matter(data: st.DataObject) -> None:
    names = data.draw(st.lists(st.sampled_from(SPELLED), min_size=4, max_size=12, unique=True))
    chosen = [data.draw(st.sampled_from([w for w in WRITTEN if w.observable == name])) for name in names]
    first, second = (
        consult([{"observable": w.observable, "value": value} for w, value in zip(chosen, side, strict=True)])
        for side in ([w.first for w in chosen], [w.second for w in chosen])
    )
    assume([(i.code, i.path) for i in first.issues] == [(i.code, i.path) for i in second.issues])
    assert first.ledger.verdicts == second.ledger.verdicts
    assert first.ledger.conclusions == second.ledger.conclusions
    assert not first.differing
    assert not second.differing


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_same_patient_in_conventional_units(lang: str) -> None:
    """SI and conventional: the same document to the last word, but for how the input was written."""
    si = {
        "hemoglobin": "85 g/L", "platelets": "60 10*9/L", "neutrophils": "0.8 10*9/L", "fibrinogen": "1.4 g/L",
        "ferritin": "8450 ug/L", "temperature": "39 Cel", "albumin": "28 g/L", "crp": "120 mg/L",
    }  # fmt: skip
    conventional = {
        "hemoglobin": "8.5 g/dL", "platelets": "60 K/uL", "neutrophils": "800 /uL", "fibrinogen": "140 mg/dL",
        "ferritin": "8450 ng/mL", "temperature": "102.2 [degF]", "albumin": "2.8 g/dL", "crp": "12 mg/dL",
    }  # fmt: skip
    first, second = (
        comparable(consult([{"observable": name, "value": value} for name, value in rows.items()]).document(lang))
        for rows in (si, conventional)
    )
    assert first == second


@settings(QUICK, max_examples=10)
@given(st.integers(0, 10_000))
def test_the_order_of_observations_does_not_matter(seed: int) -> None:
    random = Random(seed)
    chosen = random.sample(WRITTEN, 12)
    rows = [
        {"observable": w.observable, "value": random.choice((w.first, w.second)), "at": f"2026-11-{20 - n:02}T06:00:00Z"}
        for n, w in enumerate(chosen)
    ]
    shuffled = random.sample(rows, len(rows))
    assert consult(rows).ledger.verdicts == consult(shuffled).ledger.verdicts


def test_the_same_case_gives_the_same_bytes_in_every_process() -> None:
    """Whatever order sets happen to have."""
    command = [sys.executable, "-m", "tests.agreement.cases"]
    running = [
        subprocess.Popen(command, env={**os.environ, "PYTHONHASHSEED": seed}, stdout=subprocess.PIPE)
        for seed in ("1", "4")
    ]
    first, second = (process.communicate()[0] for process in running)
    assert first
    assert first == second


@settings(QUICK, max_examples=25)
@given(st.data())
def test_knowing_more_never_turns_a_verdict_round(data: st.DataObject) -> None:
    """What is decided with some results missing stays decided when they come, where no rule asks what is missing."""
    chosen = data.draw(st.lists(st.sampled_from(WRITTEN), min_size=4, max_size=10, unique_by=lambda w: w.observable))
    rows = [{"observable": w.observable, "value": w.first} for w in chosen]
    kept = data.draw(st.integers(1, len(rows) - 1))
    few, many = consult(rows[:kept]).ledger.verdicts, consult(rows).ledger.verdicts
    turned = {name for name, verdict in few.items() if verdict is not None and many[name] is (not verdict)}
    assert not {name for name in turned if name.partition(".")[0] in {"hlh-2004", "hlh-2024", "hscore", "mas-2016"}}
