"""The patient's age: completed from a birth date, else exactly as stated."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction

from hlh_engine.clinic.calendar import age_in, completed_age, stated_age
from hlh_engine.clinic.units import UnitFault
from hlh_engine.errors import Issue, issue
from hlh_engine.intake.moments import Moment
from hlh_engine.intake.plausibility import doubts
from hlh_engine.intake.reading import Reading
from hlh_engine.model.case import Donor, Patient
from hlh_engine.model.interval import Interval
from hlh_engine.model.vocabulary import Observable, Vocabulary

AGE, YEARS = "age", "a"


@dataclass(frozen=True, slots=True)
class Age:
    """A birth date, or a stated age in days; with neither the age is unknown."""

    today: date
    birth: date | None = None
    days: Fraction | None = None
    text: str = ""
    place: str = ""

    def within(self, unit: str) -> Interval | None:
        """The age in ``d``, ``wk``, ``mo`` or ``a``."""
        if self.birth is not None:
            return Interval.exact(completed_age(self.birth, self.today, unit))
        return None if self.days is None else Interval.exact(age_in(self.days, unit))


def age_of(
    person: Patient | Donor, place: str, as_of: datetime, vocabulary: Vocabulary
) -> tuple[Age, list[Issue]]:
    """The age, and what is to be said of it; an age that cannot be is unknown."""
    age, issues = _stated(person, place, as_of)
    years = age.within(YEARS)
    if years is not None:
        entry = vocabulary.observables.get(AGE) or Observable(en=AGE, zh=AGE, type="number", unit=YEARS)
        moment = Moment(as_of, as_of)
        issues.extend(doubts(Reading(AGE, age.place, moment, years, YEARS, age.text), entry, None))
    if any(found.severity == "reject" for found in issues):
        return Age(as_of.date()), issues
    return age, issues


def _stated(person: Patient | Donor, place: str, as_of: datetime) -> tuple[Age, list[Issue]]:
    today = as_of.date()
    birth = person.birth_date if isinstance(person, Patient) else None
    if birth is not None and birth > today:
        said = issue("HLH-DATE-05", f"{place}.birth_date", date=birth, as_of=as_of.isoformat())
        return Age(today), [said]
    if birth is not None:
        return Age(today, birth, text=birth.isoformat(), place=f"{place}.birth_date"), []
    text = "" if person.age is None else str(person.age).strip()
    if not text:
        return Age(today), []
    try:
        return Age(today, None, stated_age(text), text, f"{place}.age"), []
    except UnitFault as fault:
        return Age(today), [issue(fault.code, f"{place}.age", **fault.values)]


def before_birth(readings: list[Reading], age: Age) -> Iterator[tuple[Reading, Issue]]:
    """Readings dated before the birth date."""
    for reading in readings if age.birth else ():
        if reading.moment.until.date() < (age.birth or age.today):
            values = {"date": reading.moment.text, "birth": age.birth}
            yield reading, issue("HLH-DATE-02", f"{reading.place}.at", **values)
