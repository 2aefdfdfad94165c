"""What the consultation shows of the input: findings that counted, stale ones, and what nobody asked for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from hlh_engine.clinic.calendar import duration
from hlh_engine.clinic.units import show, show_interval
from hlh_engine.errors import Issue, issue
from hlh_engine.intake.reading import Reading, named
from hlh_engine.intake.resolve import Resolver
from hlh_engine.model.condition import Input
from hlh_engine.model.fact import Fact
from hlh_engine.model.interval import Interval
from hlh_engine.model.vocabulary import Window

READS_OBSERVABLES = frozenset({"observable", "limit", "measured"})


@dataclass(frozen=True, slots=True)
class Finding:
    """One value that counted, in the canonical unit; the bounds are given where it is censored."""

    observable: str
    value: str
    unit: str | None
    low: str | None
    high: str | None
    at: str
    place: str

    def as_document(self) -> dict[str, str | None]:
        """The finding as the consultation document holds it."""
        return {
            "observable": self.observable, "value": self.value, "unit": self.unit,
            "low": self.low, "high": self.high, "at": self.at, "from": self.place,
        }  # fmt: skip


def findings_of(resolver: Resolver) -> tuple[Finding, ...]:
    """Every reading that counted for some input, in the order of the document."""
    counted = [
        finding_of(reading)
        for readings in resolver.chart.readings.values()
        for reading in readings
        if reading.place in resolver.used
    ]
    return tuple(sorted(counted, key=lambda finding: _natural(finding.place)))


def finding_of(reading: Reading) -> Finding:
    """A reading as it is shown."""
    value, low, high = reading.value, None, None
    if isinstance(value, Interval):
        if not value.is_exact:
            low, high = (None if b is None else show(b) for b in (value.low, value.high))
        reported = reading.reported or value
        implied = reported.low == 0 and not reported.is_exact
        shown = show_interval(replace(value, low=None) if implied else value)
    else:
        shown = ", ".join(sorted(value))
    return Finding(
        reading.observable, shown, reading.unit, low, high, reading.moment.text, reading.place
    )


def stale_and_unused(
    resolver: Resolver, wanted: Iterable[Input], known: Mapping[str, Fact]
) -> tuple[list[Issue], tuple[str, ...], dict[str, str]]:
    """Issues for stale readings, the places nobody asked for, and why an asked observable has no fact."""
    asked = {one.name for one in wanted if one.kind in READS_OBSERVABLES}
    why: dict[str, str] = {}
    for one in wanted:
        if one.kind == "observable" and one.key not in known and resolver.readings(one.name):
            why[one.key] = "stale"
    issues: list[Issue] = []
    unused: list[str] = []
    for name, readings in resolver.chart.readings.items():
        counted = [reading for reading in readings if reading.place in resolver.used]
        if name in asked and not counted:
            why[name] = "stale"
        idle = [reading for reading in readings if reading.place not in resolver.used]
        if name not in asked and not counted:
            unused.extend(reading.place for reading in idle)
        else:
            issues.extend(_stale(readings, idle, resolver))
    return issues, tuple(sorted(unused, key=_natural)), why


def _stale(readings: Sequence[Reading], idle: Sequence[Reading], resolver: Resolver) -> Iterable[Issue]:
    """Readings older than every window of their observable: the idle ones, or all where there is no newer one."""
    entry = resolver.lexicon.vocabulary.observables[readings[0].observable]
    longest = _longest(entry.window)
    if longest is None:
        return
    first = resolver.chart.as_of - duration(longest)
    old = [reading for reading in readings if reading.moment.until < first]
    for reading in old if len(old) == len(readings) else (one for one in old if one in idle):
        values = {**named(entry), "date": reading.moment.text, "window": longest}
        yield issue("HLH-DATE-04", f"{reading.place}.at", "warn", **values)


def _longest(window: Window) -> str | None:
    """The longer window; None where one of them has no end."""
    spans = [(window.worst or "").partition(" in ")[2], window.latest or ""]
    return max(spans, key=duration) if all(spans) else None


def in_order(issues: Iterable[Issue]) -> list[Issue]:
    """Issues in the order of the document, as the path reads."""
    return sorted(issues, key=lambda found: (_natural(found.path), found.code))


def _natural(path: str) -> tuple[tuple[int, str], ...]:
    """Text and numbers apart, so that [10] comes after [9]."""
    return tuple(
        (int(part), "") if part.isdigit() else (-1, part) for part in _PARTS.split(path) if part
    )


_PARTS = re.compile(r"(\d+)")
