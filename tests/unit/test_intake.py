"""A case means the same in every notation, and a fact says where it came from."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hlh_engine import Consultation, assess, read_case
from hlh_engine.intake.document import case_from_tree
from hlh_engine.model.interval import Interval
from tests.support import BOOK

AS_OF = "2026-11-20T08:00:00+08:00"
YAML = """
as_of: 2026-11-20T08:00:00+08:00
patient: {birth_date: 2021-03-04, sex: female}
observations:
  - {observable: ferritin, value: 8450 ug/L, at: 2026-11-20T06:00:00+08:00}
  - {observable: ferritin, value: "> 40000 ug/L", at: 2026-11-18}
  - {observable: splenomegaly, value: yes}
  - {observable: hemophagocytosis, value: pending}
  - {code: "http://loinc.org|777-3", value: {value: 60, unit: 10*9/L}}
"""
JSON = """
{"as_of": "2026-11-20T08:00:00+08:00", "patient": {"birth_date": "2021-03-04", "sex": "female"}, "observations": [
  {"observable": "ferritin", "value": "8450 ug/L", "at": "2026-11-20T06:00:00+08:00"},
  {"observable": "ferritin", "value": "> 40000 ug/L", "at": "2026-11-18"},
  {"observable": "splenomegaly", "value": true},
  {"observable": "hemophagocytosis", "value": "pending"},
  {"code": "http://loinc.org|777-3", "value": {"value": 60, "unit": "10*9/L"}}]}
"""
TOML = """
as_of = 2026-11-20T08:00:00+08:00
patient = { birth_date = 2021-03-04, sex = "female" }
observations = [
  { observable = "ferritin", value = "8450 ug/L", at = 2026-11-20T06:00:00+08:00 },
  { observable = "ferritin", value = "> 40000 ug/L", at = 2026-11-18 },
  { observable = "splenomegaly", value = true },
  { observable = "hemophagocytosis", value = "pending" },
  { code = "http://loinc.org|777-3", value = { value = 60, unit = "10*9/L" } },
]
"""


def consult(*rows: dict[str, Any], **more: object) -> Consultation:
    tree = {"as_of": AS_OF, "patient": {"age": "25 a", "sex": "female"}, "observations": list(rows), **more}
    return assess(case_from_tree(tree), BOOK)


def value(found: Consultation, key: str) -> object:
    fact = found.gathered.facts.get(key)
    return None if fact is None else fact.value


@pytest.mark.parametrize("name", ["", "case.yaml", "case.yml", "case.json", "case.toml"])
def test_one_case_in_three_notations(name: str) -> None:
    texts = {"json": [JSON], "toml": [TOML], "yaml": [YAML], "yml": [YAML], "": [YAML, JSON, TOML]}
    cases = [read_case(text, name=name) for text in texts[name.rpartition(".")[2]]]
    assert {assess(case, BOOK).id for case in cases} == {assess(read_case(YAML), BOOK).id}


def test_a_fact_says_where_it_came_from() -> None:
    found = assess(read_case(YAML), BOOK).gathered.facts
    assert found["platelets|worst"].source == "observations[4]"
    assert found["ferritin|latest"].source == "observations[0]"
    assert found["ferritin|worst"].value == Interval(Fraction(40000), None, low_open=True)
    assert found.why_missing["hemophagocytosis"] == "pending"


@pytest.mark.parametrize(("text", "why"), [("pending", "pending"), ("not done", "not done"), ("", "not done"), ("未做", "not done"), (None, "not done")])
def test_no_result_is_unknown_and_told_apart(text: str | None, why: str) -> None:
    found = consult({"observable": "hemophagocytosis", "value": text})
    assert value(found, "hemophagocytosis|worst") is None
    assert found.gathered.facts.why_missing["hemophagocytosis"] == why


@pytest.mark.parametrize(
    ("patient", "years"),
    [
        ({"birth_date": "2021-11-20"}, 5),
        ({"birth_date": "2021-11-21"}, 4),
        ({"age": "5 a"}, 5),
        ({"birth_date": "2021-11-21", "age": "70 a"}, 4),
        ({}, None),
    ],
)
def test_the_age_is_completed_years(patient: dict[str, str], years: int | None) -> None:
    found = value(consult(patient=patient), "age:age|a")
    assert found == (None if years is None else Interval.exact(years))


def test_lists_that_were_sent_are_complete() -> None:
    drug = "etoposide"
    asked = f"drug:{drug}|given"
    given_it = [{"drug": drug, "dose": "150 mg/m2", "given": ["2026-11-10"]}]
    answers = [consult(), consult(treatments=[]), consult(treatments=given_it)]
    keys = [f"drug:{drug}|{view}" for view in ("given", "taken") if any(f"drug:{drug}|{view}" in a.gathered.facts for a in answers)]
    assert keys, f"no rule asks for {asked}"
    said = [value(answer, keys[0]) for answer in answers]
    assert said[0] is None
    assert said[1] == frozenset({"no"})


def test_the_case_is_its_id() -> None:
    first, second = consult({"observable": "crp", "value": "5 mg/L"}), consult({"observable": "crp", "value": "6 mg/L"})
    assert first.id != second.id
    assert first.id == consult({"observable": "crp", "value": "5 mg/L"}).id


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.decimals("0.001", "99999", places=3), st.sampled_from(["json", "yaml", "toml"]))
def test_numbers_keep_their_digits(number: Any, notation: str) -> None:
    text = f"{number:f}"
    written = {
        "json": json.dumps({"as_of": AS_OF}).removesuffix("}") + f', "observations": [{{"observable": "crp", "value": {{"value": {text}, "unit": "mg/L"}}}}]}}',
        "yaml": f"as_of: {AS_OF}\nobservations: [{{observable: crp, value: {{value: {text}, unit: mg/L}}}}]",
        "toml": f'as_of = "{AS_OF}"\nobservations = [{{observable = "crp", value = {{value = {text}, unit = "mg/L"}}}}]',
    }[notation]
    sent = read_case(written).observations[0].value
    assert str(sent) == f"{text} mg/L"
