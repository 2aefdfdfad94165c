"""Which of several dated readings counts, for each view a sentence may take.

A view is a word with arguments after colons (``ago:24 h``); ``VIEWS`` has one function for each word.
What the vocabulary says of an observable (``worst = "high in 7 d"``) is read here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache

from hlh_engine.clinic.calendar import duration
from hlh_engine.intake.moments import Moment
from hlh_engine.intake.reading import Reading
from hlh_engine.model.interval import Interval
from hlh_engine.model.vocabulary import Window

Readings = Sequence[Reading]
"""The usable readings of one observable, oldest first."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a view may look at beside the readings: now, the windows, and when each clock started."""

    as_of: datetime
    window: Window
    clocks: Mapping[str, Moment]


def picked(readings: Readings, view: str, seen: Seen) -> Reading | None:
    """The reading that counts for a view, None where none does; of several it may be their hull."""
    word, _, argument = view.partition(":")
    return VIEWS[word](readings, argument, seen) if readings else None


def recent(readings: Readings, within: str, as_of: datetime) -> list[Reading]:
    """The readings that are at most that old, or of *today*; a day counts to its end."""
    midnight = as_of.replace(hour=0, minute=0, second=0, microsecond=0)
    first = midnight if within == "today" else as_of - duration(within)
    return [reading for reading in readings if reading.moment.until >= first]


# --- views ----------------------------------------------------------------------------------------


def _worst(readings: Readings, _: str, seen: Seen) -> Reading | None:
    if seen.window.worst is None:
        return readings[-1]
    wanted, within = _worst_of(seen.window.worst)
    counted = recent(readings, within, seen.as_of) if within else readings
    return _most(counted, wanted) if counted else None


@lru_cache(maxsize=256)
def _worst_of(text: str) -> tuple[tuple[str, ...], str]:
    """``high in 7 d`` → (high,), 7 d; codes are tried in their order."""
    wanted, _, within = text.partition(" in ")
    return tuple(word.strip() for word in wanted.split(",")), within


def _most(readings: Readings, wanted: tuple[str, ...]) -> Reading:
    if wanted == ("high",):
        return _extreme(readings, Interval.maximum)
    if wanted == ("low",):
        return _extreme(readings, Interval.minimum)
    for code in wanted:
        for reading in reversed(readings):
            if reading.value == frozenset({code}):
                return reading
    return readings[-1]


def _latest(readings: Readings, _: str, seen: Seen) -> Reading | None:
    within = seen.window.latest
    newest = readings[-1]
    return newest if not within or recent((newest,), within, seen.as_of) else None


def _baseline(readings: Readings, clock: str, seen: Seen) -> Reading | None:
    """The last reading before the clock starts; where only its day is known, that day still counts."""
    start = seen.clocks.get(clock)
    before = [r for r in readings if start is not None and r.moment.at <= start.until]
    return before[-1] if before else None


def _previous(readings: Readings, _: str, seen: Seen) -> Reading | None:
    newest = _latest(readings, "", seen)
    older = [r for r in readings if newest is not None and r.moment.at < newest.moment.at]
    return older[-1] if older else None


def _peak(readings: Readings, _: str, __: Seen) -> Reading:
    return _extreme(readings, Interval.maximum)


def _lowest(readings: Readings, _: str, __: Seen) -> Reading:
    return _extreme(readings, Interval.minimum)


def _ago(readings: Readings, span: str, seen: Seen) -> Reading | None:
    """The reading nearest to that long before the newest, and between half and twice as long before it."""
    newest = _latest(readings, "", seen)
    if newest is None:
        return None
    wanted = duration(span)
    ages = [(newest.moment.at - reading.moment.at, reading) for reading in readings]
    fitting = [(abs(age - wanted), r) for age, r in ages if wanted / 2 <= age <= wanted * 2]
    return min(fitting, key=lambda pair: pair[0])[1] if fitting else None


def _earlier(readings: Readings, span: str, seen: Seen) -> Readings:
    """The readings that lie at most that long before the newest, itself not among them."""
    newest = _latest(readings, "", seen)
    if newest is None:
        return ()
    first = newest.moment.at - duration(span)
    return [reading for reading in readings if first <= reading.moment.at < newest.moment.at]


def _lowest_in(readings: Readings, span: str, seen: Seen) -> Reading | None:
    earlier = _earlier(readings, span, seen)
    return _extreme(earlier, Interval.minimum) if earlier else None


def _highest_in(readings: Readings, span: str, seen: Seen) -> Reading | None:
    earlier = _earlier(readings, span, seen)
    return _extreme(earlier, Interval.maximum) if earlier else None


def _last(readings: Readings, argument: str, seen: Seen) -> Reading | None:
    count, _, side = argument.partition(":")
    newest = readings[-int(count) :]
    if len(newest) < int(count) or _latest(readings, "", seen) is None:
        return None
    return _extreme(newest, Interval.maximum if side == "highest" else Interval.minimum)


VIEWS: Mapping[str, Callable[[Readings, str, Seen], Reading | None]] = {
    "worst": _worst,
    "latest": _latest,
    "baseline": _baseline,
    "previous": _previous,
    "peak": _peak,
    "highest": _peak,
    "lowest": _lowest,
    "lowest_in": _lowest_in,
    "highest_in": _highest_in,
    "ago": _ago,
    "last": _last,
}


def _extreme(readings: Readings, of_two: Callable[[Interval, Interval], Interval]) -> Reading:
    """The reading that is highest (lowest) of all, with the interval of the true extreme.

    Exact readings: that reading itself. With censored ones (``> 40000`` beside 52000) the extreme is known
    only as an interval; it carries the reading that set it.
    """
    best = readings[-1]
    for reading in reversed(readings[:-1]):
        if not isinstance(best.value, Interval) or not isinstance(reading.value, Interval):
            return readings[-1]
        value = of_two(best.value, reading.value)
        if value == best.value:
            continue
        if value == reading.value:
            best = reading
            continue
        best = replace(best, value=value, reported=_both(best, reading, of_two))
    return best


def _both(
    first: Reading, second: Reading, of_two: Callable[[Interval, Interval], Interval]
) -> Interval | None:
    """The reported extreme, where both were reported in one unit."""
    if first.reported is None or second.reported is None or first.unit_reported != second.unit_reported:
        return None
    return of_two(first.reported, second.reported)
