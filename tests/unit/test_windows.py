"""Which of several dated results counts, for every view a sentence may take."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from fractions import Fraction

import pytest

from hlh_engine.intake.moments import Moment, moment
from hlh_engine.intake.reading import Reading
from hlh_engine.intake.windows import VIEWS, Seen, picked
from hlh_engine.model.fact import Value
from hlh_engine.model.interval import Interval
from hlh_engine.model.vocabulary import Window

NOW = datetime(2026, 11, 20, 8, tzinfo=UTC)
WINDOW = Window(worst="high in 7 d", latest="48 h")


def at(hours: float) -> Moment:
    """So many hours ago."""
    when = NOW - timedelta(hours=hours)
    return Moment(when, when)


def reading(value: Value | int, hours: float, reported: str | None = None) -> Reading:
    held = Interval.exact(value) if isinstance(value, int) else value
    seen = held if isinstance(held, Interval) else None
    return Reading("ferritin", f"h{hours}", at(hours), held, reported=seen if reported else None, unit_reported=reported)


def over(bound: int) -> Interval:
    return Interval(Fraction(bound), None, low_open=True)


OLDEST_FIRST = [reading(900, 24 * 30), reading(700, 24 * 6), reading(800, 60), reading(500, 24), reading(600, 2)]
STARTED = {"protocol": at(48), "day": Moment(NOW - timedelta(hours=60), NOW - timedelta(hours=24))}
SEEN = Seen(NOW, WINDOW, STARTED)

COUNTS: dict[str, int | None] = {
    "worst": 800,
    "latest": 600,
    "previous": 500,
    "peak": 900,
    "highest": 900,
    "lowest": 500,
    "baseline:protocol": 800,
    "baseline:day": 500,
    "baseline:nothing": None,
    "ago:24 h": 500,
    "ago:7 d": 700,
    "ago:90 d": None,
    "last:2:lowest": 500,
    "last:2:highest": 600,
    "last:9:lowest": None,
    "highest_in:72 h": 800,
    "lowest_in:24 h": 500,
    "lowest_in:12 h": None,
}


@pytest.mark.parametrize("view", COUNTS)
def test_the_reading_that_counts(view: str) -> None:
    found = picked(OLDEST_FIRST, view, SEEN)
    assert (None if found is None else found.value) == (None if COUNTS[view] is None else Interval.exact(COUNTS[view]))


def test_every_view_is_tried_here() -> None:
    assert {view.partition(":")[0] for view in COUNTS} == VIEWS.keys()


@pytest.mark.parametrize("view", COUNTS)
def test_nothing_was_measured(view: str) -> None:
    assert picked([], view, SEEN) is None


def test_the_bounds_of_a_window_belong_to_it() -> None:
    assert picked([reading(1, 48)], "latest", SEEN) is not None
    assert picked([reading(1, 48.01)], "latest", SEEN) is None
    assert picked([reading(9, 24 * 7), reading(1, 1)], "worst", SEEN) == reading(9, 24 * 7)
    assert picked([reading(9, 24 * 7 + 1), reading(1, 1)], "worst", SEEN) == reading(1, 1)


def test_a_whole_day_counts_to_its_end() -> None:
    day = moment(datetime(2026, 11, 18, tzinfo=UTC).date(), NOW)
    whole = Reading("ferritin", "day", day, Interval.exact(7))
    assert picked([whole], "latest", SEEN) is whole


def test_the_extreme_of_censored_values_is_an_interval() -> None:
    beyond, exact = reading(over(400), 5, "ug/L"), reading(520, 3, "ug/L")
    found = picked([beyond, exact], "peak", SEEN)
    assert found is not None
    assert found.value == Interval(Fraction(520), None)
    assert found.reported == found.value
    other = reading(520, 3, "mg/L")
    mixed = picked([beyond, other], "peak", SEEN)
    assert mixed is not None
    assert mixed.reported is None, "reported in two units: no number to print"


@pytest.mark.parametrize(("codes", "counts"), [(("no", "yes"), "yes"), (("no", "no"), "no"), (("yes", "no"), "yes")])
def test_the_worst_code_is_the_first_of_the_window(codes: tuple[str, ...], counts: str) -> None:
    seen = Seen(NOW, Window(worst="yes, no in 7 d"), {})
    found = picked([reading(frozenset({code}), 9 - n) for n, code in enumerate(codes)], "worst", seen)
    assert found is not None
    assert found.value == frozenset({counts})
