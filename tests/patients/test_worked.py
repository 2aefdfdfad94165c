"""The worked calculations and machine-checkable vectors of the diagnosis file, as golden patients."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from hlh_engine import Consultation, assess
from hlh_engine.intake.document import case_from_tree
from tests.support import BOOK

HERE = Path(__file__).parent
AS_OF = "2026-11-20T08:00:00+08:00"
WORKED = yaml.load((HERE / "worked.yaml").read_text("utf-8"), Loader=yaml.BaseLoader)


def consult(patient: Mapping[str, str], rows: list[dict[str, Any]], **more: object) -> Consultation:
    """Assess a patient written as rows of observations."""
    tree = {"as_of": AS_OF, "patient": dict(patient), "observations": rows, **more}
    return assess(case_from_tree(tree), BOOK)


def rows_of(entry: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The observations of a worked example, short or long form."""
    short = [{"observable": name, "value": value} for name, value in entry.get("values", {}).items()]
    return [*short, *(dict(row) for row in entry.get("rows", []))]


@pytest.mark.parametrize("entry", WORKED, ids=lambda entry: entry["id"])
def test_worked_calculation(entry: Mapping[str, Any]) -> None:
    more = {"treatments": entry["treatments"]} if "treatments" in entry else {}
    document = consult(entry["patient"], rows_of(entry), **more).document("en")
    assert document["incident"] is None
    for key, wanted in entry["expect"].items():
        CHECKS.get(key, _verdict)(document, key, wanted)


def _verdict(document: Mapping[str, Any], book: str, wanted: Mapping[str, str]) -> None:
    entry = next(e for e in document["diagnoses"] if e["book"] == book)
    shown = {**entry, "verdict": "not applicable" if entry["applicable"] is False else entry["verdict"]}
    if "not" in wanted:
        assert shown["verdict"] != wanted["not"]
        return
    assert {key: str(shown[key]) for key in wanted} == dict(wanted), book


def _scores(document: Mapping[str, Any], _: str, wanted: Mapping[str, list[str]]) -> None:
    for book, span in wanted.items():
        entry = next(e for e in document["scores"] if e["book"] == book)
        assert [str(entry["min"]), str(entry["max"])] == span, book


def _probability(document: Mapping[str, Any], _: str, wanted: Mapping[str, list[str]]) -> None:
    for book, span in wanted.items():
        chance = next(e["probability"] for e in document["scores"] if e["book"] == book)
        assert [chance["min"], chance["max"]] == span, book


def _criteria(document: Mapping[str, Any], _: str, wanted: Mapping[str, Mapping[str, str]]) -> None:
    for book, counts in wanted.items():
        entry = next(e for e in document["diagnoses"] if e["book"] == book)
        assert {key: str(entry[key]) for key in counts} == dict(counts), book


def _asks(document: Mapping[str, Any], _: str, wanted: list[str]) -> None:
    asked = [row["observable"] for row in document["next_tests"]]
    assert set(wanted) <= set(asked), asked


def _warns(document: Mapping[str, Any], _: str, wanted: list[str]) -> None:
    assert set(wanted) <= {issue["code"] for issue in document["input_issues"]}


def _rejects(document: Mapping[str, Any], _: str, wanted: list[str]) -> None:
    rejected = {i["path"] for i in document["input_issues"] if i["severity"] == "reject"}
    assert set(wanted) <= rejected, rejected


def _severity(document: Mapping[str, Any], _: str, wanted: str) -> None:
    assert document["severity"]["tier"] == wanted


def _response(document: Mapping[str, Any], _: str, wanted: str) -> None:
    assert wanted in document["response"]["reached"]


def _not_reached(document: Mapping[str, Any], _: str, wanted: str) -> None:
    assert wanted not in document["response"]["reached"]
    definitions = {entry["value"]: entry["verdict"] for entry in document["response"]["definitions"]}
    assert definitions[wanted] == "not met"


def _named(section: str) -> Callable[[Mapping[str, Any], str, list[str]], None]:
    def check(document: Mapping[str, Any], _: str, wanted: list[str]) -> None:
        shown = {entry["rule"] for entry in document[section]}
        assert set(wanted) <= shown, shown

    return check


def _not_supporting(document: Mapping[str, Any], _: str, wanted: list[str]) -> None:
    assert not set(wanted) & {entry["rule"] for entry in document["supporting"]}


def _grades(document: Mapping[str, Any], _: str, wanted: Mapping[str, str]) -> None:
    grades = {entry["rule"]: entry["grade"] for entry in document["grades"]}
    assert {rule: grades[rule] for rule in wanted} == dict(wanted)


def _at_least(document: Mapping[str, Any], _: str, wanted: Mapping[str, str]) -> None:
    grades = {entry["rule"]: entry["at_least"] for entry in document["grades"]}
    assert {rule: grades[rule] for rule in wanted} == dict(wanted)


def _derived(document: Mapping[str, Any], _: str, wanted: Mapping[str, str]) -> None:
    for name, value in wanted.items():
        assert document["derived"][name]["value"] == value, document["derived"]


def _disagreement(document: Mapping[str, Any], _: str, wanted: Mapping[str, list[str]]) -> None:
    found = [{p["book"] for p in d["positions"]} for d in document["disagreements"]]
    assert any(set(wanted["books"]) <= books for books in found)


CHECKS = {
    "scores": _scores, "probability": _probability, "criteria": _criteria, "asks": _asks, "warns": _warns,
    "rejects": _rejects, "severity": _severity, "response": _response, "derived": _derived,
    "disagreement": _disagreement, "not_reached": _not_reached, "supporting": _named("supporting"),
    "not_supporting": _not_supporting, "cards": _named("cards"), "warned": _named("warnings"), "grades": _grades, "at_least": _at_least,
}  # fmt: skip

# --- vectors ---------------------------------------------------------------------------------------

FLAG = {"1": "yes", "0": "no"}
NUMBERS = {
    "temp": "temperature Cel", "hb": "hemoglobin g/L", "plt": "platelets 10*9/L", "anc": "neutrophils 10*9/L",
    "wbc": "leukocytes 10*9/L", "tg": "triglycerides mmol/L", "fib": "fibrinogen g/L",
    "ferritin": "ferritin ug/L", "sil2r": "soluble_il2_receptor U/mL", "ast": "ast U/L",
}  # fmt: skip
FLAGS = {"spleen": "splenomegaly", "liver": "hepatomegaly", "hemo": "hemophagocytosis", "nk_low": "nk_activity_low", "imm": "immunosuppression"}  # fmt: skip
RESULT = {"FULFILLED": "met", "NOT": "not met", "INDET": "unknown", "POS": "met", "NEG": "not met"}


def vectors(name: str) -> list[dict[str, str]]:
    """The rows of a vector file."""
    with (HERE / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def vector_rows(vector: Mapping[str, str]) -> list[dict[str, Any]]:
    """The observations of a vector; an empty cell is not sent."""
    rows: list[dict[str, Any]] = []
    for column, value in vector.items():
        if not value:
            continue
        if column in NUMBERS:
            name, unit = NUMBERS[column].split(" ")
            rows.append({"observable": name, "value": f"{value} {unit}"})
        elif column in FLAGS:
            rows.append({"observable": FLAGS[column], "value": FLAG[value]})
    return rows


@pytest.mark.parametrize("vector", vectors("hlh_2004_vectors.csv"), ids=lambda v: v["id"])
def test_hlh_2004_vector(vector: Mapping[str, str]) -> None:
    document = consult({"age": f"{vector['age_d']} d"}, vector_rows(vector)).document("en")
    sets = {e["book"]: e for e in document["diagnoses"]}
    for book, suffix in (("hlh-2004", "04"), ("hlh-2024", "24")):
        entry = sets[book]
        found = (str(entry["met"]), str(entry["unknown"]), entry["verdict"])
        assert found == (vector[f"met{suffix}"], vector[f"unk{suffix}"], RESULT[vector[f"res{suffix}"]]), book


@pytest.mark.parametrize("vector", vectors("hscore_vectors.csv"), ids=lambda v: v["id"])
def test_hscore_vector(vector: Mapping[str, str]) -> None:
    document = consult({"age": "40 a"}, vector_rows(vector)).document("en")
    score = next(e for e in document["scores"] if e["book"] == "hscore")
    assert (str(score["min"]), str(score["max"])) == (vector["min"], vector["max"])
    chance = {"INDET": "unknown"}.get(vector["class169"], RESULT[vector["class169"]])
    assert score["verdict"] == chance
    assert (score["probability"]["min"], score["probability"]["max"]) == (vector["prob_min"], vector["prob_max"])
