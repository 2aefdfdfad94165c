"""The chart: every usable reading of one person, and why the others do not count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from hlh_engine.errors import Issue
from hlh_engine.intake.age import YEARS, Age, age_of, before_birth
from hlh_engine.intake.lexicon import Lexicon
from hlh_engine.intake.moments import Moment
from hlh_engine.intake.plausibility import disagreements, doubts
from hlh_engine.intake.reading import REJECTED, NoReading, Reading, read
from hlh_engine.model.case import Case, Donor, Observation, Patient

SEX, UNSTATED = "sex", "unknown"


@dataclass(frozen=True, slots=True)
class Chart:
    """What is known of one person: readings by observable, oldest first.

    ``missing`` says of an observable without usable reading why: pending, not done, rejected, conflict.
    """

    as_of: datetime
    age: Age
    readings: Mapping[str, Sequence[Reading]]
    missing: Mapping[str, str]
    issues: tuple[Issue, ...]


def patient_chart(case: Case, lexicon: Lexicon) -> Chart:
    """The chart of the patient."""
    return _chart(case.patient, case.observations, "patient", "observations", case.as_of, lexicon)


def donor_chart(donor: Donor, number: int, as_of: datetime, lexicon: Lexicon) -> Chart:
    """The chart of one donor."""
    place = f"donors[{number}]"
    return _chart(donor, donor.observations, place, f"{place}.observations", as_of, lexicon)


def _chart(
    person: Patient | Donor,
    observations: Iterable[Observation],
    place: str,
    listed: str,
    as_of: datetime,
    lexicon: Lexicon,
) -> Chart:
    vocabulary = lexicon.vocabulary
    age, issues = age_of(person, place, as_of, vocabulary)
    missing: dict[str, str] = {}
    found = _sex(person, place, as_of, lexicon)
    for number, sent in enumerate(observations):
        try:
            found.append(read(sent, f"{listed}[{number}]", as_of, lexicon, issues))
        except NoReading as none:
            if none.observable is not None:
                missing[none.observable] = none.why
            if none.said is not None:
                issues.append(none.said)
    years = age.within(YEARS)
    aside = _Aside(missing, issues)
    for reading, said in before_birth(found, age):
        aside.put(reading, [said])
    for reading in found:
        aside.put(reading, list(doubts(reading, vocabulary.observables[reading.observable], years)))
    usable = aside.without(found)
    for disagreement in disagreements(usable, vocabulary):
        for reading in disagreement.aside:
            aside.put(reading, (), disagreement.why)
        issues.extend(disagreement.issues)
    usable = aside.without(found)
    still = {name: why for name, why in missing.items() if name not in usable}
    return Chart(as_of, age, usable, still, tuple(issues))


class _Aside:
    """Readings set aside, with the reason noted."""

    def __init__(self, missing: dict[str, str], issues: list[Issue]) -> None:
        self.missing, self.issues = missing, issues
        self.places: set[str] = set()

    def put(self, reading: Reading, said: Sequence[Issue], why: str | None = None) -> None:
        """Note what is said; set aside where something rejects it, or a reason is given."""
        self.issues.extend(said)
        if why or any(one.severity == "reject" for one in said):
            self.places.add(reading.place)
            self.missing[reading.observable] = why or REJECTED

    def without(self, readings: Iterable[Reading]) -> dict[str, list[Reading]]:
        """The others by observable, oldest first; at one time a subset stands after the whole."""
        kept: dict[str, list[Reading]] = {}
        for reading in readings:
            if reading.place not in self.places:
                kept.setdefault(reading.observable, []).append(reading)
        for several in kept.values():
            if len(several) > 1:
                several.sort(key=lambda one: (one.moment.at, one.subset is not None))
        return kept


def _sex(person: Patient | Donor, place: str, as_of: datetime, lexicon: Lexicon) -> list[Reading]:
    """The sex on record is a reading like any other, where the vocabulary speaks of it."""
    if person.sex == UNSTATED or SEX not in lexicon.vocabulary.observables:
        return []
    now = Moment(as_of, as_of)
    return [Reading(SEX, f"{place}.sex", now, frozenset({person.sex}), None, person.sex)]
