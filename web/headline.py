"""The conclusion in one line each: diagnosis, score, severity, trigger, and whether missing results could change it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hlh_engine.advise.next_tests import MAIN

Entry = Mapping[str, Any]
LITTLE = 1
"""With so few criteria known nothing is concluded, whatever the count."""
ORDER = {"met": 0, "unknown": 1, "not met": 2}


def sets_of(document: Entry, followed: str | None) -> list[Entry]:
    """The criteria sets for HLH that apply to this patient, the one the practice follows first."""
    found = [
        e
        for e in document["diagnoses"]
        if e.get("diagnosis") == MAIN and e.get("applicable") is not False and e.get("criteria")
    ]
    return sorted(found, key=lambda e: (e["book"] != followed, ORDER[e["verdict"]]))


def headline(document: Entry, followed: str | None) -> dict[str, Any]:
    """What stands in the strip at the top of a result."""
    sets = sets_of(document, followed)
    main = sets[0] if sets else None
    met = [e for e in sets if e["verdict"] == "met"]
    others = [e for e in document["diagnoses"] if e["verdict"] == "met" and e.get("diagnosis") != MAIN]
    return {
        "key": _key(main, followed, met, sets),
        "values": _values(main, met, sets),
        "main": main,
        "sets": sets,
        "others": [e for e in others if e.get("applicable") is not False],
        "holds": bool(main and main["verdict"] != "unknown" and main.get("unknown")),
        "score": _score(document),
        "triggers": [e for e in document["triggers"] if e["verdict"] == "met" and e.get("trigger") != "unknown"],
        "open_triggers": sorted((e for e in document["triggers"] if e["verdict"] == "unknown"), key=_awaited, reverse=True),
    }


def _awaited(trigger: Entry) -> bool:
    """Whether a result that would tell is on its way."""
    return any(one.get("why") == "pending" for one in (trigger.get("because") or {}).get("missing") or ())


def _key(main: Entry | None, followed: str | None, met: list[Entry], sets: list[Entry]) -> str:
    if main is None:
        return "head_none"
    if main["verdict"] == "unknown" and main.get("of") and known_of(main) <= LITTLE:
        return "head_little"
    if met and len(met) < len(sets) and main["book"] != followed:
        return "head_some"
    return {"met": "head_met", "not met": "head_not_met", "unknown": "head_unknown"}[main["verdict"]]


def _values(main: Entry | None, met: list[Entry], sets: list[Entry]) -> dict[str, object]:
    known, of = (known_of(main), main.get("of")) if main else (0, 0)
    return {"known": known, "of": of, "n": len(met), "sets": len(sets)}


def known_of(entry: Entry) -> int:
    """How many criteria of a set are decided."""
    return int(entry.get("met") or 0) + int(entry.get("not_met") or 0)


def _score(document: Entry) -> dict[str, Any] | None:
    """The first score that has a published probability, and the items that leave it a range."""
    for score in document["scores"]:
        if score.get("probability") and score.get("applicable") is not False and score.get("min") is not None:
            return {**score, "open": [i["title"] for i in score["items"] if i["min"] != i["max"]]}
    return None
