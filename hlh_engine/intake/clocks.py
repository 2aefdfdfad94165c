"""When each clock of the vocabulary started for this patient.

``starts`` of a clock is one of the sentences in ``STARTS``: the first dose of a drug or a class, a date that
was observed, or the first dose of the line of treatment being judged.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from fractions import Fraction
from functools import lru_cache

from hlh_engine.clinic.calendar import day_number, hours_between, week_number
from hlh_engine.intake.chart import Chart
from hlh_engine.intake.medicines import Medicines
from hlh_engine.intake.moments import Moment, moment
from hlh_engine.model.interval import Interval
from hlh_engine.model.vocabulary import Clock

Starter = Callable[[str, Chart, Medicines], Moment | None]


def _first_dose(drug: str, _: Chart, medicines: Medicines) -> Moment | None:
    """The first dose of its newest line: an earlier line does not run the clock of a later one."""
    courses = medicines.of(drug)
    newest = max((course.line for course in courses), default=0)
    return medicines.first_of(course for course in courses if course.line == newest)


def _first_of_line(_: str, __: Chart, medicines: Medicines) -> Moment | None:
    return medicines.first_of(medicines.newest_line())


def _observed_date(name: str, chart: Chart, _: Medicines) -> Moment | None:
    """The newest value of a date, or when something else was first observed to be so."""
    readings = chart.readings.get(name, ())
    if not readings:
        return None
    value = readings[-1].value
    if isinstance(value, Interval) and readings[-1].unit is None and value.low is not None:
        return moment(date.fromordinal(int(value.low)), chart.as_of)
    return readings[0].moment


STARTS: tuple[tuple[re.Pattern[str], Starter], ...] = (
    (re.compile(r"first dose of the line being judged(?P<what>)"), _first_of_line),
    (re.compile(r"first dose of (?P<what>[\w-]+)"), _first_dose),
    (re.compile(r"observable (?P<what>\w+)"), _observed_date),
)


@lru_cache(maxsize=256)
def starter(text: str) -> tuple[Starter, str] | None:
    """What a clock starts with; None for a sentence that is none of ``STARTS``."""
    for pattern, start in STARTS:
        if found := pattern.fullmatch(text):
            return start, found["what"]
    return None


def started(clock: Clock, chart: Chart, medicines: Medicines) -> Moment | None:
    """When the clock started, None where that is not known or it has not."""
    reader = starter(clock.starts)
    return None if reader is None else reader[0](reader[1], chart, medicines)


def _day(start: Moment, as_of: datetime, clock: Clock) -> Interval:
    return Interval.exact(day_number(_date(start, as_of), as_of.date(), clock.first_day))


def _week(start: Moment, as_of: datetime, _: Clock) -> Interval:
    return Interval.exact(week_number(_date(start, as_of), as_of.date()))


def _hour(start: Moment, as_of: datetime, _: Clock) -> Interval:
    """Where only the day of the start is known, from its end to its beginning."""
    fewest = hours_between(start.until, as_of)
    return Interval(max(fewest, Fraction(0)) if start.whole_day else fewest, hours_between(start.at, as_of))


COUNTED: Mapping[str, Callable[[Moment, datetime, Clock], Interval]] = {
    "day": _day,
    "week": _week,
    "hour": _hour,
}


def _date(when: Moment, as_of: datetime) -> date:
    return when.at.astimezone(as_of.tzinfo).date()
