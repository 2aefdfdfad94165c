"""Is a value possible, and do two values of one time agree? All limits stand in the vocabulary.

Nothing is ever converted on suspicion: a suspect value is set aside and the unit it looks like is named.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from hlh_engine.clinic.units import show
from hlh_engine.errors import Issue, issue
from hlh_engine.intake.reading import REJECTED, Reading, named
from hlh_engine.model.interval import Interval
from hlh_engine.model.vocabulary import CrossCheck, Observable, Suspect, Vocabulary

exact = lru_cache(maxsize=4096)(Fraction)
"""A number of the vocabulary, which is text there."""


def doubts(reading: Reading, entry: Observable, age: Interval | None) -> Iterator[Issue]:
    """What is to be said of one value by itself; an issue of severity *reject* sets it aside.

    ``age`` is the patient's age in years, for limits that hold for one age only.
    """
    if not isinstance(reading.value, Interval) or entry.type == "date":
        return
    value, path = reading.value, reading.path
    words = {**named(entry), "text": reading.text, "unit": entry.unit or ""}
    suspect = next(_suspects(reading, entry.suspect, age), None)
    impossible = _beyond(value, reading.reported, entry.plausible.reject)
    if impossible:
        yield issue("HLH-UNIT-09", path, **words, **impossible)
    if suspect:
        yield issue("HLH-UNIT-08", path, **words, meant=suspect.unit)
    if impossible or suspect:
        return
    if unusual := _beyond(value, reading.reported, entry.plausible.warn):
        yield issue("HLH-UNIT-10", path, "warn", **words, **unusual)
    elif value.is_exact and value.low in {exact(text) for text in entry.maybe_censored}:
        yield issue("HLH-UNIT-11", path, "warn", **words)


def _printed(interval: Interval, reported: Interval | None) -> list[Fraction]:
    """The numbers a result prints: both bounds, but not the zero that ``< 0.5`` and ``<= 0.5`` imply."""
    implied = reported is not None and reported.low == 0 and not reported.is_exact
    bounds = (interval.high,) if implied else (interval.low, interval.high)
    return [bound for bound in bounds if bound is not None]


def _beyond(value: Interval, reported: Interval | None, limits: tuple[str, str] | None) -> dict[str, str]:
    """The limits where a printed number lies outside; the limit itself is still allowed."""
    if limits is None:
        return {}
    low, high = (exact(limit) for limit in limits)
    inside = all(low <= number <= high for number in _printed(value, reported))
    return {} if inside else {"low": show(low), "high": show(high)}


def _suspects(reading: Reading, rows: Sequence[Suspect], age: Interval | None) -> Iterator[Suspect]:
    for row in rows:
        written = reading.reported if row.written else reading.value
        fits = row.written is None or row.written == reading.unit_reported
        meant = fits and isinstance(written, Interval) and _for_age(row.only_for, age)
        if not meant or not isinstance(written, Interval):
            continue
        if all(_inside(number, row) for number in _printed(written, reading.reported)):
            yield row


def _inside(number: Fraction, row: Suspect) -> bool:
    """Between both bounds, both in; beyond a single bound, itself out (the printed limit is allowed)."""
    above = exact(row.above) if row.above is not None else None
    below = exact(row.below) if row.below is not None else None
    if above is not None and below is not None:
        return above <= number <= below
    return (above is not None and number > above) or (below is not None and number < below)


def _for_age(only_for: str | None, age: Interval | None) -> bool:
    """Whether a row may hold at this age; at an unknown age it does."""
    if only_for is None or age is None:
        return True
    operator, bound = only_for.split()
    return age.compare(operator, exact(bound)) is not False


# --- several values ----------------------------------------------------------------------------------

MOST_OTHERS = 5
Usable = dict[str, list[Reading]]
"""The readings of each observable."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Values of one time that cannot both stand: those set aside, and what is said at the place of each."""

    aside: tuple[Reading, ...]
    issues: tuple[Issue, ...]
    why: str


def disagreements(usable: Usable, vocabulary: Vocabulary) -> Iterator[Disagreement]:
    """Two values at one time, and what ``cross_checks.toml`` forbids."""
    for name, readings in usable.items():
        if len(readings) > 1:
            yield from _conflicts(readings, vocabulary.observables[name])
    for check in vocabulary.cross_checks.values():
        yield from RELATIONS[check.relation](check, usable, vocabulary)


def _conflicts(readings: Sequence[Reading], entry: Observable) -> Iterator[Disagreement]:
    groups: dict[object, list[Reading]] = {}
    for reading in readings:
        groups.setdefault((reading.moment, reading.subset), []).append(reading)
    for group in groups.values():
        if len({reading.value for reading in group}) > 1:
            yield Disagreement(tuple(group), tuple(_conflict_issues(group, entry)), "conflict")


def _conflict_issues(group: Sequence[Reading], entry: Observable) -> Iterator[Issue]:
    for reading in group:
        others = [f"{other.text} ({other.place})" for other in group if other.value != reading.value]
        values = {"value": reading.text, "others": ", ".join(others[:MOST_OTHERS])}
        yield issue("HLH-CROSS-01", reading.path, **named(entry), **values)


def _at_most(check: CrossCheck, usable: Usable, vocabulary: Vocabulary) -> Iterator[Disagreement]:
    """``left <= right + tolerance`` for values of one time; what is certainly not so sets both aside."""
    tolerance = exact(check.tolerance)
    rights = {right.moment: right for right in usable.get(check.right, ())}
    for left in usable.get(check.left, ()) if rights else ():
        right = rights.get(left.moment)
        if right and _exceeds(left.value, right.value, tolerance):
            yield _pair(check, "HLH-CROSS-02", (left, right), vocabulary)


def _exceeds(left: object, right: object, tolerance: Fraction) -> bool:
    if not isinstance(left, Interval) or not isinstance(right, Interval):
        return False
    return left.low is not None and right.high is not None and left.low > right.high + tolerance


def _contradicts(check: CrossCheck, usable: Usable, vocabulary: Vocabulary) -> Iterator[Disagreement]:
    """``pregnant is yes`` beside ``sex is male``: the newest of each."""
    left, right = _newest(check.left, usable), _newest(check.right, usable)
    if left is not None and right is not None:
        yield _pair(check, "HLH-CROSS-03", (left, right), vocabulary)


def _newest(statement: str, usable: Usable) -> Reading | None:
    """The newest reading of what the statement is about, where it says so."""
    name, _, code = statement.partition(" is ")
    newest = max(usable.get(name, ()), key=lambda reading: reading.moment.at, default=None)
    return newest if newest and newest.value == frozenset({code}) else None


def _pair(check: CrossCheck, code: str, pair: tuple[Reading, Reading], words: Vocabulary) -> Disagreement:
    values = {"says_en": check.en, "says_zh": check.zh}
    for side, reading in zip(("left", "right"), pair, strict=True):
        entry = words.observables[reading.observable]
        values |= {side: f"{entry.en} {reading.text}", f"{side}_zh": f"{entry.zh} {reading.text}"}
    issues = tuple(issue(code, reading.path, check.severity, **values) for reading in pair)
    return Disagreement(pair if check.severity == "reject" else (), issues, REJECTED)


RELATIONS: Mapping[str, Callable[[CrossCheck, Usable, Vocabulary], Iterator[Disagreement]]] = {
    "<=": _at_most,
    "contradicts": _contradicts,
}
