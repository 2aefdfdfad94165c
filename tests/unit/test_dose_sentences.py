"""Sentences that ask a dose per body, and a measurement of the same day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from fractions import Fraction

import pytest

from hlh_engine.intake.moments import Moment
from hlh_engine.intake.reading import Reading
from hlh_engine.intake.windows import recent
from hlh_engine.model.condition import Code, Compare, Input
from hlh_engine.model.interval import Interval
from hlh_engine.rulebook.sentence import SentenceFault, Spoken, read
from tests.support import BOOK

SPOKEN = Spoken(BOOK.vocabulary, {}, "latest", None)
NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)


@pytest.mark.parametrize("unit", ["mg", "mg/kg", "mg/m2"])
def test_the_unit_said_chooses_how_a_daily_dose_is_asked(unit: str) -> None:
    found = read(f"dexamethasone.daily_dose >= 5 {unit}", SPOKEN)
    assert found == Compare(
        Input("drug", "dexamethasone", f"daily_dose:{unit}"), ">=", Fraction(5), unit
    )


@pytest.mark.parametrize("unit", ["mg/d", "mg/kg/d", "mg/m2/d"])
def test_the_unit_said_chooses_how_an_ordered_dose_is_asked(unit: str) -> None:
    found = read(f"fluconazole.ordered_daily > 3 {unit}", SPOKEN)
    assert found == Compare(
        Input("drug", "fluconazole", f"ordered_daily:{unit}"), ">", Fraction(3), unit
    )


def test_a_dose_in_another_unit_is_refused() -> None:
    with pytest.raises(SentenceFault) as fault:
        read("dexamethasone.daily_dose >= 5 mL", SPOKEN)
    assert fault.value.code == "HLH-PAGE-16"


def test_measured_today_is_read() -> None:
    assert read("weight measured today", SPOKEN) == Code(
        Input("measured", "weight", "today"), frozenset({"yes"})
    )


@pytest.mark.parametrize(("hours", "counts"), [(7.9, True), (8, True), (8.1, False)])
def test_today_begins_at_midnight(hours: float, counts: bool) -> None:
    at = NOW - timedelta(hours=hours)
    reading = Reading(
        "weight", "observations[0]", Moment(at, at), Interval.exact(Fraction(9)), "kg", "9 kg"
    )
    assert (recent((reading,), "today", NOW) == [reading]) is counts
