"""What was and is given: the two lists of the document, and what may be asked of a drug or a class.

A list that is given is complete, a list that is not given is unknown. *Taken* is answered by the medications,
*given* by the treatments; a hit in either list is a yes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from hlh_engine.clinic.units import UnitFault
from hlh_engine.errors import Issue, issue
from hlh_engine.intake.doses import Dose, dose_of, text_of
from hlh_engine.intake.lexicon import Lexicon
from hlh_engine.intake.moments import Moment, moment
from hlh_engine.model.case import Case, Medicine, Order, Treatment


@dataclass(frozen=True, slots=True)
class Course:
    """One entry of a list: a drug, when, and how much. ``doses`` are single dates, oldest first.

    A regular course runs from ``start`` (unknown for a co-medication without date) to ``stop``, or still.
    """

    drug: str
    words: frozenset[str]
    place: str
    line: int
    doses: tuple[Moment, ...]
    regular: bool
    start: Moment | None
    stop: Moment | None
    dose: Dose | None
    route: str | None = None

    def running(self, as_of: datetime) -> bool:
        """Whether it is being taken now."""
        return self.regular and (self.stop is None or self.stop.until >= as_of)

    def first(self) -> Moment | None:
        """The first dose, where it is dated."""
        dated = [*self.doses, *([self.start] if self.start else [])]
        return min(dated, key=lambda when: when.at) if dated else None

    def last(self, as_of: datetime) -> Moment | None:
        """The last dose until now, where it is dated; a running course is given now."""
        if self.running(as_of):
            return Moment(as_of, as_of)
        ended = [self.stop] if self.regular and self.stop and self.stop.at <= as_of else []
        dated = [*self.doses, *ended]
        return max(dated, key=lambda when: when.until) if dated else None


@dataclass(frozen=True, slots=True)
class Medicines:
    """Both lists read; ``doubtful`` are drugs a misspelled entry may have meant."""

    courses: tuple[Course, ...]
    treatments_known: bool
    medications_known: bool
    doubtful: frozenset[str]
    issues: tuple[Issue, ...]
    orders: tuple[Course, ...] = ()

    def of(self, word: str) -> list[Course]:
        """The courses of a drug, or of a class."""
        return [course for course in self.courses if word in course.words]

    def first_of(self, courses: Iterable[Course]) -> Moment | None:
        """The first dated dose of all."""
        dated = [when for course in courses if (when := course.first()) is not None]
        return min(dated, key=lambda when: when.at) if dated else None

    def newest_line(self) -> list[Course]:
        """The courses of the line of treatment being judged."""
        treatments = [course for course in self.courses if course.place.startswith("treatments")]
        newest = max((course.line for course in treatments), default=0)
        return [course for course in treatments if course.line == newest]


def medicines_of(case: Case, lexicon: Lexicon) -> Medicines:
    """Both lists of a case, with what is to be said of them."""
    reader = _Reader(case.as_of, lexicon)
    courses = [
        *reader.courses(case.treatments or (), "treatments"),
        *reader.courses(case.medications or (), "medications"),
    ]
    orders = tuple(reader.orders(case.proposed))
    return Medicines(
        tuple(courses),
        case.treatments is not None,
        case.medications is not None,
        frozenset(reader.doubtful),
        tuple(reader.issues),
        orders,
    )


class _Reader:
    """Reads the entries of the lists, and collects what is to be said."""

    def __init__(self, as_of: datetime, lexicon: Lexicon) -> None:
        self.as_of, self.lexicon = as_of, lexicon
        self.doubtful: set[str] = set()
        self.issues: list[Issue] = []

    def courses(self, listed: Sequence[Medicine], name: str) -> Iterator[Course]:
        """Every entry whose drug is known."""
        for number, medicine in enumerate(listed):
            place = f"{name}[{number}]"
            drug = self.drug(medicine, place)
            start = moment(medicine.start, self.as_of) if medicine.start else None
            if start is not None and start.at > self.as_of:
                self._future(start, f"{place}.start")
            elif drug is not None:
                yield self._course(drug, medicine, start, place)

    def orders(self, listed: Sequence[Order]) -> Iterator[Course]:
        """Every order whose drug is known; it may start later."""
        for number, order in enumerate(listed):
            place = f"proposed[{number}]"
            drug = self.drug(order, place)
            if drug is not None:
                yield self._course(drug, order, moment(order.start, self.as_of) if order.start else None, place)

    def _future(self, when: Moment, path: str) -> None:
        values = {"date": when.text, "as_of": self.as_of.isoformat()}
        self.issues.append(issue("HLH-DATE-06", path, **values))

    def drug(self, medicine: Medicine, place: str) -> str | None:
        """The id of the drug; a name nobody knows is told, and what it may have meant is doubtful."""
        drug = self.lexicon.drugs.find(medicine.drug)
        if drug is None:
            near = self.lexicon.drugs.near(medicine.drug)
            code = "HLH-DRUG-02" if near else "HLH-DRUG-01"
            values = {"name": medicine.drug[:60], "near": near[0] if near else "—"}
            self.issues.append(issue(code, f"{place}.drug", "warn", **values))
            for meant in near:
                self.doubtful |= self._words(meant)
        return drug

    def _words(self, drug: str) -> frozenset[str]:
        return frozenset({drug, *self.lexicon.vocabulary.drugs[drug].classes})

    def _course(self, drug: str, medicine: Medicine, start: Moment | None, place: str) -> Course:
        given = medicine.given if isinstance(medicine, Treatment) else ()
        line = medicine.line if isinstance(medicine, Treatment) else 0
        doses = sorted((moment(when, self.as_of) for when in given), key=lambda when: when.at)
        past = tuple(when for when in doses if when.at <= self.as_of)
        for when in doses[len(past) :]:
            self._future(when, f"{place}.given")
        return Course(
            drug=drug,
            words=self._words(drug),
            place=place,
            line=line,
            doses=past,
            regular=not given and (not isinstance(medicine, Treatment) or _regular(medicine)),
            start=start,
            stop=moment(medicine.stop, self.as_of) if medicine.stop else None,
            dose=self._dose(medicine, place),
            route=medicine.route,
        )

    def _dose(self, medicine: Medicine, place: str) -> Dose | None:
        try:
            return dose_of(medicine)
        except UnitFault:
            written = " per ".join(filter(None, (text_of(medicine.dose), text_of(medicine.per))))
            values = {"dose": written[:60], "drug": medicine.drug[:60]}
            self.issues.append(issue("HLH-DRUG-03", f"{place}.dose", "warn", **values))
            return None


def _regular(treatment: Treatment) -> bool:
    """A treatment is regular where it says how often, or from when."""
    return treatment.per is not None or treatment.start is not None


def days_since(last: Moment, as_of: datetime) -> int:
    """Calendar days from the last dose, as seen where ``as_of`` is."""
    return (as_of.date() - _day(last, as_of)).days


def _day(when: Moment, as_of: datetime) -> date:
    return when.at.astimezone(as_of.tzinfo).date()
