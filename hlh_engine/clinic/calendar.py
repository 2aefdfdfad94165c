"""Days of a protocol, weeks, ages, durations: whole days on the calendar, no clock of its own."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from fractions import Fraction

from hlh_engine.clinic.quantity import UnitFault, parse_quantity
from hlh_engine.clinic.spelling import fold

DAYS_PER: Mapping[str, Fraction] = {
    "h": Fraction(1, 24),
    "d": Fraction(1),
    "wk": Fraction(7),
    "mo": Fraction("30.4375"),
    "a": Fraction("365.25"),
}
"""Days in a unit of time, where no calendar dates are given."""
AGE_UNITS = ("d", "wk", "mo", "a")
WEEK = 7


def day_number(start: date, day: date, first_day: int) -> int:
    """The number of a day; counted from 1 there is no day 0, and the day before is −1."""
    passed = (day - start).days
    return passed + first_day if passed >= 0 else passed


def date_of_day(start: date, number: int, first_day: int) -> date:
    """The date of a day by its number."""
    if 0 <= number < first_day:
        msg = "counted from day 1 there is no day 0"
        raise ValueError(msg)
    return start + timedelta(days=number - first_day if number >= 0 else number)


def week_number(start: date, day: date) -> int:
    """Week 1 are the first seven days; the seven days before are week −1."""
    weeks = (day - start).days // WEEK
    return weeks + 1 if weeks >= 0 else weeks


def date_of_week(start: date, number: int) -> date:
    """The first day of a week."""
    return start + timedelta(days=WEEK * (number - 1 if number > 0 else number))


def hours_between(start: datetime, at: datetime) -> Fraction:
    """Hours from one moment to another, exactly."""
    return Fraction((at - start) // timedelta(microseconds=1), 3600 * 10**6)


def completed_age(birth: date, on: date, unit: str) -> int:
    """Completed years, months, weeks or days; a day its month does not have is its month's end + 1."""
    days = (on - birth).days
    if unit in {"d", "wk"}:
        return days // int(DAYS_PER[unit])
    months = (on.year - birth.year) * 12 + on.month - birth.month - (on.day < birth.day)
    return months // 12 if unit == "a" else months


def stated_age(text: str) -> Fraction:
    """An age as typed (``5 a``, ``7 mo``, ``3 wk``, ``20 d``, ``5岁``), in days."""
    return _days(text, AGE_UNITS)


def age_in(days: Fraction, unit: str) -> Fraction:
    """An age in days, in another unit."""
    return days / DAYS_PER[unit]


def duration(text: str) -> timedelta:
    """``48 h``, ``7 d``, ``4 wk``: a stretch of time, to the second."""
    return timedelta(seconds=round(_days(text, tuple(DAYS_PER)) * 86400))


def _days(text: str, units: tuple[str, ...]) -> Fraction:
    quantity = parse_quantity(text)
    if quantity.comparator:
        raise UnitFault("HLH-UNIT-01", text=text.strip())
    words = {"name": "Age", "name_zh": "年龄", "units": ", ".join(units)}
    if quantity.unit is None:
        raise UnitFault("HLH-UNIT-02", **words)
    unit = fold(quantity.unit.removesuffix(" old"))
    if unit not in units:
        raise UnitFault("HLH-UNIT-03", **words, unit=quantity.unit[:30], near="a")
    return quantity.number * DAYS_PER[unit]
