"""Days of a protocol, weeks, ages and durations."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hlh_engine.clinic.calendar import (
    age_in,
    completed_age,
    date_of_day,
    date_of_week,
    day_number,
    duration,
    hours_between,
    stated_age,
    week_number,
)  # fmt: skip
from hlh_engine.clinic.units import UnitFault

START = date(2026, 3, 2)


def test_the_day_before_day_one_is_minus_one() -> None:
    around = [START + timedelta(days=n) for n in (-2, -1, 0, 1)]
    assert [day_number(START, day, 1) for day in around] == [-2, -1, 1, 2]
    assert [day_number(START, day, 0) for day in around] == [-2, -1, 0, 1]
    with pytest.raises(ValueError, match="no day 0"):
        date_of_day(START, 0, 1)


@given(st.integers(-4000, 4000), st.sampled_from((0, 1)))
def test_a_day_and_its_number_agree(passed: int, first_day: int) -> None:
    day = START + timedelta(days=passed)
    assert date_of_day(START, day_number(START, day, first_day), first_day) == day
    week = week_number(START, day)
    assert week != 0
    assert timedelta(0) <= day - date_of_week(START, week) < timedelta(days=7)


def test_week_nine_starts_on_day_57() -> None:
    assert date_of_week(START, 9) == date_of_day(START, 57, 1)
    assert [week_number(START, date_of_day(START, n, 1)) for n in (-7, -1, 1, 7, 8, 56, 57)] == [
        -1,
        -1,
        1,
        1,
        2,
        8,
        9,
    ]


@pytest.mark.parametrize(
    ("start", "day_57"),
    [
        (date(2024, 1, 5), date(2024, 3, 1)),
        (date(2026, 11, 30), date(2027, 1, 25)),
        (date(2028, 2, 29), date(2028, 4, 25)),
    ],
)
def test_protocol_days_cross_leap_days_and_years(start: date, day_57: date) -> None:
    assert date_of_day(start, 57, 1) == day_57


@pytest.mark.parametrize(
    ("birth", "on", "unit", "age"),
    [
        (date(2008, 11, 20), date(2026, 11, 19), "a", 17),
        (date(2008, 11, 20), date(2026, 11, 20), "a", 18),
        (date(2024, 2, 29), date(2026, 2, 28), "a", 1),
        (date(2024, 2, 29), date(2026, 3, 1), "a", 2),
        (date(2026, 1, 31), date(2026, 2, 28), "mo", 0),
        (date(2026, 1, 31), date(2026, 3, 1), "mo", 1),
        (date(2026, 10, 23), date(2026, 11, 20), "d", 28),
        (date(2026, 10, 24), date(2026, 11, 20), "wk", 3),
        (date(2026, 11, 20), date(2026, 11, 20), "d", 0),
    ],
)
def test_a_birth_date_gives_completed_ages(birth: date, on: date, unit: str, age: int) -> None:
    assert completed_age(birth, on, unit) == age


@pytest.mark.parametrize(
    ("text", "days"),
    [("5 a", "1826.25"), ("7 mo", "213.0625"), ("3 wk", "21"), ("20 d", "20"), ("5岁", "1826.25"), ("7个月", "213.0625"),
     ("34 years", "12418.5"), ("2.5 y", "913.125"), ("3 weeks old", "21"), ("20天", "20")],
)  # fmt: skip
def test_a_stated_age_converts_exactly(text: str, days: str) -> None:
    assert stated_age(text) == Fraction(days)


def test_stated_years_are_twelve_months() -> None:
    assert age_in(stated_age("5 a"), "mo") == 60
    assert age_in(stated_age("28 d"), "wk") == 4


@pytest.mark.parametrize(
    ("text", "code"),
    [("5", "HLH-UNIT-02"), ("5 kg", "HLH-UNIT-03"), ("> 5 a", "HLH-UNIT-01"), ("old", "HLH-UNIT-01")],
)
def test_an_age_without_unit_is_asked_about(text: str, code: str) -> None:
    with pytest.raises(UnitFault) as caught:
        stated_age(text)
    assert caught.value.code == code


def test_durations_and_hours() -> None:
    assert duration("48 h") == timedelta(days=2)
    assert duration("4 wk") == timedelta(days=28)
    assert duration("3 mo") == timedelta(days=91, hours=7, minutes=30)
    begun = datetime(2026, 11, 20, 8, tzinfo=UTC)
    assert hours_between(begun, begun + timedelta(minutes=90)) == Fraction(3, 2)
