"""Monitoring as a dated checklist: per test the most frequent of the rules that ask for it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from hlh_engine.advise.sections import Sections
from hlh_engine.clinic.calendar import duration
from hlh_engine.model.condition import Input
from hlh_engine.model.interval import Interval
from hlh_engine.model.rule import STAGES

AHEAD = 14
"""How many days of the checklist are dated."""
DAY = timedelta(days=1)


def checks(sections: Sections, today: date) -> list[dict[str, Any]]:
    """What some rule asks to be tested now, and from the monitoring stage on what dates."""
    found = []
    for rule, note, conclusion in sections.notes("check"):
        if not conclusion.verdict:
            continue
        late = STAGES.index(rule.chapter.stage) >= STAGES.index("safety")
        every = note.extra.get("every")
        found.append({
            **sections.head(rule),
            "kind": "monitoring" if late else "test",
            "urgency": "info",
            "tests": list(note.extra.get("tests", ())),
            "every": every,
            "dates": (_of_clock(sections, note.extra, today) or _dates(every, today)) if late else [],
            "says": note.words[sections.lang] if note.words.en != "check" else rule.title[sections.lang],
            "blocked_by": [],
            "sources": [rule.source],
            "because": sections.why.tree(rule.id),
        })  # fmt: skip
    return found


def _of_clock(sections: Sections, asked: Mapping[str, Any], today: date) -> list[str]:
    """The days of a clock that are still to come; one that has not started is counted from today."""
    fact = sections.ledger.facts.get(Input("clock", str(asked.get("clock")), "day").key)
    low = fact.value.low if fact is not None and isinstance(fact.value, Interval) and fact.value.is_exact else None
    now = 1 if low is None else int(low)
    return [(today + timedelta(days=day - now)).isoformat() for day in asked.get("on", ()) if day >= now]


def daily(entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Each test once, with the shortest interval that any rule asks for, and the rules that ask."""
    found: dict[str, dict[str, Any]] = {}
    for entry in entries:
        if entry["kind"] != "monitoring" or entry["every"] is None:
            continue
        for test in entry["tests"]:
            kept = found.get(test)
            if kept is None or duration(entry["every"]) < duration(kept["every"]):
                found[test] = {"observable": test, "every": entry["every"], "dates": entry["dates"], "rules": [entry["rule"]]}
            elif duration(entry["every"]) == duration(kept["every"]):
                kept["rules"].append(entry["rule"])
    return list(found.values())


def _dates(every: str | None, today: date) -> list[str]:
    """The dates of the coming two weeks; several times a day is every day."""
    if every is None:
        return []
    step = max(Fraction(duration(every) / DAY), Fraction(1))
    days = sorted({int(step * number) for number in range(AHEAD + 1) if step * number <= AHEAD})
    return [(today + timedelta(days=number)).isoformat() for number in days]
