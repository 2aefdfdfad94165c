"""The worked dosing examples of the therapy file, to the milligram and the day. Nobody edits a number here to make a build pass."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

from hlh_engine import assess
from hlh_engine.intake.document import case_from_tree
from tests.support import BOOK

FILES = sorted(Path(__file__).with_name("therapy").glob("*.yaml"))
CASES = [
    pytest.param(case, id=f"{file.stem}: {case['name']}")
    for file in FILES
    for case in yaml.load(file.read_text("utf-8"), yaml.BaseLoader)["cases"]
]


@pytest.mark.parametrize("golden", CASES)
def test_worked_example(golden: dict[str, Any]) -> None:
    consultation = assess(case_from_tree(plain(golden["case"])), BOOK, golden.get("profile", "default"))
    document = consultation.document("en")
    assert document["incident"] is None, document["incident"]
    for wanted in golden.get("doses", []):
        check_dose(document, wanted)
    for wanted in golden.get("orders", []):
        check_entry(next(o for o in document["orders"] if o["proposed"] == int(wanted["proposed"])), wanted)
    for wanted in golden.get("running", []):
        check_entry(next(o for o in document["running"] if o["drug"] == wanted["drug"]), wanted)
    for part in ("stops", "warnings"):
        ids = {entry["id"] for entry in document[part]}
        assert set(golden.get(part, [])) <= ids, (part, ids)
        assert not set(golden.get(f"{part}_not", [])) & ids, (part, ids)
    said = [f"{r['title']} · {r['says']}" for r in document["recommendations"] if r["kind"] in {"pathway", "avoid", "supportive", "referral"}]
    for words in golden.get("options", []):
        assert any(words.casefold() in text.casefold() for text in said), (words, said)
    for words in golden.get("options_not", []):
        assert not any(words.casefold() in text.casefold() for text in said), words
    for question, sides in golden.get("disagreements", {}).items():
        entry = next(d for d in document["disagreements"] if d["id"] == question)
        for side in sides:
            for name, text in side.items():
                found = next(p["for_this_patient"] for p in entry["positions"] if p["book"] == name)
                assert text in found, (question, name, found)


def plain(tree: Any) -> Any:
    """Texts as they are written (``yes`` stays a text); ``<<`` takes over another case and changes parts of it."""
    if isinstance(tree, dict):
        tree = {**tree.get("<<", {}), **{key: value for key, value in tree.items() if key != "<<"}}
        return {key: int(value) if key == "line" else plain(value) for key, value in tree.items()}
    return [plain(item) for item in tree] if isinstance(tree, list) else tree


def check_dose(document: dict[str, Any], wanted: dict[str, Any]) -> None:
    found = [
        r
        for r in document["recommendations"]
        if r["kind"] == "dose" and r["drug"] == wanted["drug"] and wanted.get("rule", r["rule"]) == r["rule"]
    ]
    if wanted.get("none") == "true":
        assert all(r["dose"] is None for r in found), [(r["rule"], r["dose"]) for r in found]
        assert set(wanted.get("blocked_by", [])) <= {stop for r in found for stop in r["blocked_by"]}, [r["blocked_by"] for r in found]
        return
    shown = [r for r in found if r["dose"] is not None]
    assert len(shown) == 1, [(r["rule"], r["dose"], r["blocked_by"], r["why_not"], r["missing"]) for r in found]
    check_entry(shown[0], wanted)
    schedule = shown[0]["schedule"]
    if "dates" in wanted:
        assert [d["date"] for d in schedule][: len(days_of(wanted["dates"], document))] == days_of(wanted["dates"], document)
    if "schedule" in wanted:
        expected = [(day, amount.strip()) for line in wanted["schedule"] for days, amount in [line.split(":")] for day in days_of(days, document)]
        assert [(d["date"], d["amount"]) for d in schedule][: len(expected)] == expected


def check_entry(entry: dict[str, Any], wanted: dict[str, Any]) -> None:
    dose = entry["dose"]
    if wanted.get("none") == "true":
        assert dose is None, dose
    for key in ("rounded", "unit", "per_day"):
        if key in wanted:
            assert dose is not None, (entry.get("stops") or entry.get("blocked_by"), entry["why_not"], entry["missing"])
            assert dose[key] == wanted[key], (key, dose)
    if "raw" in wanted:
        places = len(wanted["raw"].partition(".")[2])
        assert abs(Fraction(dose["amount"]) - Fraction(wanted["raw"])) <= Fraction(1, 2) / 10**places, dose["amount"]
    if "volume" in wanted:
        assert dose["volume"]["value"] == wanted["volume"].removesuffix(" mL"), dose["volume"]
    if "diluted" in wanted:
        low, high = wanted["diluted"].removesuffix(" mL").split(" to ")
        assert (dose["diluted"]["low"], dose["diluted"]["high"]) == (low, high)
    stops = entry.get("stops", entry.get("blocked_by", []))
    cautions = entry.get("not_before", entry.get("warnings", []))
    assert set(wanted.get("stops", wanted.get("blocked_by", []))) <= set(stops), stops
    assert not set(wanted.get("stops_not", [])) & set(stops), stops
    assert set(wanted.get("warnings", wanted.get("not_before", []))) <= set(cautions), cautions
    assert not set(wanted.get("warnings_not", [])) & set(cautions), cautions


def days_of(text: str, document: dict[str, Any]) -> list[str]:
    """``03-02, 03-05`` and ``03-02 to 03-15`` as dates; a year may stand before."""
    year = int(document["as_of"][:4])
    found: list[str] = []
    for part in text.split(","):
        first, _, last = (side.strip() for side in part.partition(" to "))
        start, end = (date.fromisoformat(day if len(day) > len("03-02") else f"{year}-{day}") for day in (first, last or first))
        found += [date.fromordinal(n).isoformat() for n in range(start.toordinal(), end.toordinal() + 1)]
    return found
