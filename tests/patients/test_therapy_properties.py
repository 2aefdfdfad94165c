"""What must hold of every plan, whoever the patient is."""

from __future__ import annotations

import itertools
import re
from copy import deepcopy
from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import Any

import pytest

from hlh_engine import Consultation, assess
from hlh_engine.advise.cautions import stops
from hlh_engine.advise.doses import Doses
from hlh_engine.advise.explain import Explainer
from hlh_engine.advise.options import options
from hlh_engine.advise.phrases import Phrases
from hlh_engine.advise.sections import Sections
from hlh_engine.intake.document import case_from_tree
from hlh_engine.model.condition import inputs_of
from hlh_engine.model.rule import STAGES
from hlh_engine.reasoning.reference import questions_of
from tests.patients.drawn import drawn
from tests.support import BOOK

SEEDS = range(160)
CHUNKS = 8
SIZES = {"kg": ("weight",), "m2": ("weight", "height")}


@lru_cache(maxsize=len(SEEDS))
def planned(seed: int) -> dict[str, Any]:
    """The plan of a drawn patient, without the explanations."""
    return document_of(drawn(seed))


def document_of(tree: dict[str, Any]) -> dict[str, Any]:
    consultation = assess(case_from_tree(tree), BOOK)
    assert not consultation.differing, consultation.differing
    return {part: [{k: v for k, v in entry.items() if k != "because"} for entry in made] for part, made in plan_of(consultation).items()}


def plan_of(consultation: Consultation) -> dict[str, list[dict[str, Any]]]:
    sections = Sections(consultation.ledger, Explainer(consultation.ledger, Phrases(BOOK, "en")), "en")
    written = Doses(sections, consultation.plan)
    return {
        "recommendations": [*options(sections, consultation.plan), *written.recommended()],
        "orders": written.orders(),
        "running": written.running(),
        "stops": stops(sections, consultation.plan),
    }


def chunked() -> Any:
    """The drawn patients in chunks; a chunk stays with one worker, which plans each patient once."""
    chunks = [pytest.param(list(SEEDS)[n::CHUNKS], id=str(n), marks=pytest.mark.xdist_group(f"plans-{n}")) for n in range(CHUNKS)]
    return pytest.mark.parametrize("seeds", chunks)


def doses(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [r for r in document["recommendations"] if r["kind"] == "dose"]


def known(tree: dict[str, Any]) -> set[str]:
    return {o["observable"] for o in tree["observations"]}


@chunked()
def test_no_number_comes_from_arithmetic_that_lacks_an_input(seeds: list[int]) -> None:
    seen = 0
    for seed in seeds:
        tree, document = drawn(seed), planned(seed)
        for entry in [*doses(document), *document["orders"], *document["running"]]:
            if entry["dose"] is None:
                continue
            seen += 1
            found = re.match(r"[\d.]+ \S+?/(kg|m2)", entry["dose"]["basis"])
            assert not found or set(SIZES[found[1]]) <= known(tree), (seed, entry["dose"])
    assert seen


@chunked()
def test_no_dose_lies_above_its_ceiling(seeds: list[int]) -> None:
    seen = 0
    for seed in seeds:
        for entry in doses(planned(seed)):
            for ceiling in BOOK.vocabulary.drugs[entry["drug"]].ceiling:
                found = re.fullmatch(r"([\d.]+) (mg|g|\[IU\])(/d)? → (?:cap|hard|deliberate)\b.*", ceiling)
                if found is None or entry["dose"] is None or entry["dose"]["unit"] != found[2]:
                    continue
                seen += 1
                per_day = Fraction(entry["dose"]["per_day"]) if found[3] else 1
                assert Fraction(entry["dose"]["rounded"]) * per_day <= Fraction(found[1]), (seed, entry["rule"], entry["dose"])
    assert seen


@chunked()
def test_nothing_is_both_given_and_stopped(seeds: list[int]) -> None:
    stopped = 0
    for seed in seeds:
        document = planned(seed)
        for entry in doses(document):
            if entry["blocked_by"]:
                stopped += 1
                assert entry["dose"] is None, (seed, entry["rule"])
                assert entry["schedule"] == []
        for entry in document["orders"]:
            assert not (entry["stops"] and entry["dose"] and not _volume_only(document, entry)), (seed, entry)
        blocked = {drug for stop in document["stops"] if not stop["overridden"] for drug in stop["blocks"] if not stop["what"]}
        for option in document["recommendations"]:
            if option["kind"] == "pathway" and option["blocked_by"]:
                assert set(option["blocked_drugs"]) <= blocked | set(option["drugs"])
    assert stopped


def _volume_only(document: dict[str, Any], entry: dict[str, Any]) -> bool:
    return all(stop["what"] == ["volume"] for stop in document["stops"] if stop["id"] in entry["stops"])


@lru_cache(maxsize=1)
def facts_of_stops() -> list[tuple[str, str]]:
    """Observables that only the late stages read, with a code that is bad for the patient."""
    early: set[str] = set()
    late: set[str] = set()
    for name, condition in questions_of(BOOK).items():
        rule = BOOK.rules.get(name.partition("?")[0].partition("#")[0])
        names = {i.name for i in inputs_of(condition) if i.kind == "observable"}
        is_late = rule is not None and STAGES.index(rule.chapter.stage) >= STAGES.index("safety")
        (late if is_late else early).update(names)
    flags = sorted(n for n in late - early if BOOK.vocabulary.observables[n].type == "flag")
    assert flags
    return [(name, value) for name in flags for value in ("yes", "no")]


@chunked()
def test_a_fact_that_only_stops_read_never_adds_an_option(seeds: list[int]) -> None:
    facts = facts_of_stops()
    for seed in seeds[::5]:
        tree, before = drawn(seed), planned(seed)
        for name, value in facts[seed % 17 :: 17]:
            if name in known(tree):
                continue
            more = deepcopy(tree)
            more["observations"].append({"observable": name, "value": value})
            after = document_of(more)
            assert open_options(after) <= open_options(before), (seed, name, value)


def open_options(document: dict[str, Any]) -> set[str]:
    return {r["rule"] for r in document["recommendations"] if r["kind"] == "pathway"}


@chunked()
def test_units_never_change_milligrams(seeds: list[int]) -> None:
    other = {"weight": ("kg", 1000, "g"), "height": ("cm", Fraction(1, 100), "m"), "ferritin": ("ug/L", 1, "ng/mL"), "platelets": ("10*9/L", 1, "K/uL")}
    for seed in seeds[::4]:
        tree = drawn(seed)
        for observation in tree["observations"]:
            if observation["observable"] in other:
                unit, factor, written = other[observation["observable"]]
                number = Fraction(observation["value"].split()[0]) * factor
                assert observation["value"].endswith(unit)
                observation["value"] = f"{float(number):.6g} {written}" if number != int(number) else f"{int(number)} {written}"
        assert amounts(document_of(tree)) == amounts(planned(seed)), seed


def amounts(document: dict[str, Any]) -> list[tuple[str, str | None]]:
    return [(d["rule"], d["dose"]["rounded"] if d["dose"] else None) for d in doses(document)]


@chunked()
def test_schedules_run_forward_and_keep_their_intervals(seeds: list[int]) -> None:
    seen = 0
    for seed in seeds:
        for entry in doses(planned(seed)):
            days = [date.fromisoformat(item["date"]) for item in entry["schedule"]]
            assert days == sorted(set(days)), (seed, entry["rule"])
            assert [item["day"] for item in entry["schedule"]] == sorted({item["day"] for item in entry["schedule"]})
            if days and entry["dose"]["per_day"] != "1" and Fraction(entry["dose"]["per_day"]) < 1:
                gap = 1 / Fraction(entry["dose"]["per_day"])
                assert all((b - a).days >= int(gap) for a, b in itertools.pairwise(days)), (seed, entry["rule"])
            seen += len(days) > 1
    assert seen


@chunked()
def test_a_heavier_patient_never_gets_less(seeds: list[int]) -> None:
    """Within the bands of a rule: one more percent of weight."""
    for seed in seeds[::4]:
        tree = drawn(seed)
        heavier = deepcopy(tree)
        for observation in heavier["observations"]:
            if observation["observable"] == "weight":
                observation["value"] = f"{float(observation['value'].split()[0]) * 1.01:.3f} kg"
        light = {d["rule"]: d["dose"] for d in doses(planned(seed)) if d["dose"]}
        heavy = {d["rule"]: d["dose"] for d in doses(document_of(heavier)) if d["dose"]}
        for rule in light.keys() & heavy.keys():
            same = light[rule]["basis"].split(" x ")[0] == heavy[rule]["basis"].split(" x ")[0] and light[rule]["adjustments"] == heavy[rule]["adjustments"]
            assert not same or Fraction(heavy[rule]["amount"]) >= Fraction(light[rule]["amount"]), (seed, rule)
