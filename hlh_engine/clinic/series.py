"""Values from dated readings over the days of a window; a day without reading widens the answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from functools import reduce

from hlh_engine.model.interval import Interval
from hlh_engine.model.verdict import Verdict, some

Readings = Sequence[tuple[date, Interval]]
Test = tuple[str, Fraction]
"""A comparison with a number in the canonical unit."""


def take(kind: str, readings: Readings, days: Sequence[date], test: Test | None = None) -> Interval | None:
    """The highest, the lowest, the largest fall, or the number of days on which the test holds.

    ``days`` are the days of the window that have come; None where no reading lies in them.
    """
    window = frozenset(days)
    inside = sorted((reading for reading in readings if reading[0] in window), key=lambda r: r[0])
    if not inside:
        return None
    if kind == "days":
        if test is None:
            msg = "days of what? a comparison is missing"
            raise ValueError(msg)
        return _days(inside, days, test)
    complete = {day for day, _ in inside} >= window
    return TAKES[kind](inside, complete)


def _highest(readings: Readings, complete: bool) -> Interval:
    top = reduce(Interval.maximum, (value for _, value in readings))
    return top if complete else Interval(top.low, None, top.low_open)


def _lowest(readings: Readings, complete: bool) -> Interval:
    bottom = reduce(Interval.minimum, (value for _, value in readings))
    return bottom if complete else Interval(None, bottom.high, high_open=bottom.high_open)


def _largest_fall(readings: Readings, complete: bool) -> Interval:
    """From any reading to any later one; zero where nothing fell."""
    falls: Iterable[Interval] = (
        earlier.minus(later)
        for number, (_, earlier) in enumerate(readings)
        for _, later in readings[number + 1 :]
    )
    fall = reduce(Interval.maximum, falls, Interval.exact(0))
    return fall if complete else Interval(fall.low, None, fall.low_open)


TAKES: Mapping[str, Callable[[Readings, bool], Interval]] = {
    "highest": _highest,
    "lowest": _lowest,
    "largest fall": _largest_fall,
}


def _days(readings: Readings, days: Sequence[date], test: Test) -> Interval:
    """Days that surely count, to days that may; a day counts when any of its readings does."""
    of_day: dict[date, list[Verdict]] = {day: [] for day in days}
    for day, value in readings:
        of_day[day].append(value.compare(*test))
    verdicts: list[Verdict] = [some(found) if found else None for found in of_day.values()]
    surely = sum(verdict is True for verdict in verdicts)
    open_days = sum(verdict is None for verdict in verdicts)
    return Interval(Fraction(surely), Fraction(surely + open_days))
