"""Derived values taken from a series: ``of`` a sentence ``on`` days of a clock."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction
from functools import lru_cache

from hlh_engine.clinic.calendar import date_of_day
from hlh_engine.clinic.series import take
from hlh_engine.clinic.units import threshold
from hlh_engine.intake.moments import Moment
from hlh_engine.intake.reading import Reading
from hlh_engine.model.interval import Interval
from hlh_engine.model.vocabulary import Derived, Vocabulary

_OF = re.compile(r"(?P<name>\w+)(?: (?P<op>>=|<=|>|<) (?P<n>[\d.]+)(?: (?P<unit>\S+))?)?")
_ON = re.compile(r"day (?P<first>-?\d+)(?: to (?P<last>-?\d+))? of (?P<clock>[\w-]+)")


@dataclass(frozen=True, slots=True)
class Series:
    """``neutrophils <= 500 /uL`` on ``day 0 to 30 of infusion``."""

    name: str
    test: tuple[str, Fraction, str | None] | None
    first: int
    last: int
    clock: str


@lru_cache(maxsize=256)
def series_of(of: str, on: str) -> Series:
    """The two sentences of a derived entry, read."""
    what, when = _OF.fullmatch(of), _ON.fullmatch(on)
    if what is None or when is None:
        msg = f"not a series: {of!r} on {on!r}"
        raise ValueError(msg)
    test = (what["op"], Fraction(what["n"]), what["unit"]) if what["op"] else None
    first = int(when["first"])
    return Series(what["name"], test, first, int(when["last"] or first), when["clock"])


def taken(
    derived: Derived,
    vocabulary: Vocabulary,
    readings_of: Callable[[str], Sequence[Reading]],
    start_of: Callable[[str], Moment | None],
    as_of: datetime,
) -> Interval | None:
    """What the entry takes from the readings of the days that have come."""
    series = series_of(derived.of or "", derived.on or "")
    start = start_of(series.clock)
    if start is None or derived.take is None:
        return None
    first_day = vocabulary.clocks[series.clock].first_day
    zone, today = as_of.tzinfo, as_of.date()
    begin = start.at.astimezone(zone).date()
    days = [day for day in _days(begin, series, first_day) if day <= today]
    readings = [
        (reading.moment.at.astimezone(zone).date(), reading.value)
        for reading in readings_of(series.name)
        if isinstance(reading.value, Interval)
    ]
    test = None
    if series.test is not None:
        operator, number, unit = series.test
        test = (operator, threshold(vocabulary, series.name, number, unit))
    return take(derived.take, readings, days, test)


def _days(start: date, series: Series, first_day: int) -> list[date]:
    numbers = (series.first, series.last)
    first, last = (date_of_day(start, number, first_day) for number in numbers)
    return [first + timedelta(days=passed) for passed in range((last - first).days + 1)]
