"""The measured course of a patient: every dated value of the case in its canonical unit, ready to be drawn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Any

from markupsafe import Markup

from hlh_engine import Case, Rulebook
from hlh_engine.clinic.units import show, show_interval
from hlh_engine.intake.lexicon import Lexicon
from hlh_engine.intake.reading import NoReading, Reading, read
from hlh_engine.model.condition import Compare, Condition, IfElse, children
from hlh_engine.model.interval import Interval
from web.charts import Line, Mark, sparkline
from web.shown import number, unit

TWICE = 2
DAY = 86400
SIGNS = {">=": "≥", ">": ">", "<=": "≤", "<": "<"}


@dataclass(frozen=True, slots=True)
class Trend:
    """One observable over time, with the threshold of the criteria set that is followed."""

    observable: str
    name: str
    unit: str
    readings: tuple[Reading, ...]
    threshold: tuple[str, Fraction] | None

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is drawn: a value known only by a bound stands at that bound."""
        return tuple(_mark(reading) for reading in self.readings)

    @property
    def line(self) -> Line | None:
        """The threshold as it is drawn."""
        if self.threshold is None:
            return None
        sign, value = self.threshold
        return Line(float(value), sign in {">=", ">"})

    @property
    def rule(self) -> str:
        """The threshold in words: ``≥ 500``."""
        return "" if self.threshold is None else f"{SIGNS[self.threshold[0]]} {number(show(self.threshold[1]))}"

    @property
    def first(self) -> str:
        """The first value."""
        return shown(self.readings[0])

    @property
    def last(self) -> str:
        """The newest value."""
        return shown(self.readings[-1])

    @property
    def days(self) -> int:
        """Days from the first value to the newest."""
        return round((_seconds(self.readings[-1]) - _seconds(self.readings[0])) / DAY)

    @property
    def change(self) -> str:
        """How far the newest value is from the first: a factor for large changes, else a share."""
        first, last = _exact(self.readings[0]), _exact(self.readings[-1])
        if first is None or last is None or first <= 0 or len(self.readings) < TWICE:
            return ""
        ratio = last / first
        if ratio >= TWICE:
            return f"× {float(ratio):.1f}"
        share = round(float(ratio - 1) * 100)
        return f"{'+' if share > 0 else '−' if share < 0 else '±'}{abs(share)} %"

    def spark(self, label: str) -> Markup:
        """The small drawing."""
        return sparkline(self.marks, self.line, label)


def trends(case: Case, book: Rulebook, lang: str, thresholds: Mapping[str, tuple[str, Fraction]]) -> list[Trend]:
    """Every observable with a number, those measured most often first."""
    readings: dict[str, list[Reading]] = {}
    for reading in _readings(case, book):
        if isinstance(reading.value, Interval):
            readings.setdefault(reading.observable, []).append(reading)
    found = [_trend(name, some, book, lang, thresholds.get(name)) for name, some in readings.items()]
    return sorted(found, key=lambda trend: (-len(trend.readings), trend.threshold is None))


def _trend(
    name: str, some: list[Reading], book: Rulebook, lang: str, threshold: tuple[str, Fraction] | None
) -> Trend:
    entry = book.vocabulary.observables[name]
    ordered = tuple(sorted(some, key=_seconds))
    return Trend(name, entry.name(lang), unit(entry.unit), ordered, threshold)


def _readings(case: Case, book: Rulebook) -> Iterator[Reading]:
    lexicon, warned = Lexicon.of(book.vocabulary), []  # type: ignore[var-annotated]
    for n, sent in enumerate(case.observations):
        try:
            reading = read(sent, f"observations[{n}]", case.as_of, lexicon, warned)
        except NoReading:
            continue
        if book.vocabulary.observables[reading.observable].type != "date":
            yield reading


def thresholds_of(entries: Sequence[Mapping[str, Any]], book: Rulebook) -> dict[str, tuple[str, Fraction]]:
    """For each observable the first plain threshold among the criteria of some sets."""
    found: dict[str, tuple[str, Fraction]] = {}
    for entry in entries:
        for criterion in entry.get("criteria") or ():
            rule = book.rules.get(criterion["rule"])
            for node in _plain(rule.condition) if rule else ():
                if isinstance(node, Compare) and node.input.kind == "observable" and node.operator in SIGNS:
                    found.setdefault(node.input.name, (node.operator, node.constant))
    return found


def _plain(condition: Condition) -> Iterator[Condition]:
    """A condition and what it holds, but not what depends on a branch: which side applies is not known here."""
    yield condition
    if not isinstance(condition, IfElse):
        for child in children(condition):
            yield from _plain(child)


def shown(reading: Reading) -> str:
    """A value in its canonical unit, as text."""
    return number(show_interval(reading.value, "–")) if isinstance(reading.value, Interval) else reading.text


def moment_of(reading: Reading) -> datetime:
    """When it was taken."""
    return reading.moment.at


def _seconds(reading: Reading) -> float:
    return reading.moment.at.timestamp()


def _exact(reading: Reading) -> Fraction | None:
    value = reading.value
    return value.low if isinstance(value, Interval) and value.is_exact else None


def _mark(reading: Reading) -> Mark:
    value = reading.value
    assert isinstance(value, Interval)  # noqa: S101 — chosen by that
    exact = value.is_exact
    bound = value.high if value.low is None or (not exact and value.low == 0) else value.low
    sign = "" if exact else "<" if bound == value.high else ">"
    return Mark(_seconds(reading), float(bound or 0), sign, shown(reading))
