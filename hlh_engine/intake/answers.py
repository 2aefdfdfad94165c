"""What may be asked of a drug or a class: one function for each view."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from functools import reduce

from hlh_engine.clinic.calendar import duration
from hlh_engine.intake.doses import PerBody
from hlh_engine.intake.medicines import Course, Medicines, days_since
from hlh_engine.intake.moments import Moment
from hlh_engine.intake.reading import NO, YES, Reading
from hlh_engine.model.fact import Value
from hlh_engine.model.interval import Interval

NONE = Interval.exact(0)
NEVER = Interval(Fraction(10**6), None)
"""Days since a drug that was never given: longer than any life."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A drug or class, the argument of the view, and what the answer may look at."""

    word: str
    argument: str
    medicines: Medicines
    as_of: datetime
    per_body: PerBody
    recorded: Callable[[str], Sequence[Reading]]
    """The recorded totals of a drug or class: what was given before the list of treatments begins."""

    @property
    def courses(self) -> list[Course]:
        """The courses of this drug or class."""
        return self.medicines.of(self.word)

    @property
    def orders(self) -> list[Course]:
        """The orders of this drug or class."""
        return [course for course in self.medicines.orders if self.word in course.words]

    @property
    def running(self) -> list[Course]:
        """Those taken now."""
        return [course for course in self.courses if course.running(self.as_of)]

    @property
    def surely_not_taken(self) -> bool:
        """The medications are listed, and it is not among them."""
        return self.medicines.medications_known and not self.running and not self._doubtful

    @property
    def surely_never_given(self) -> bool:
        """The treatments are listed, and it is in neither list."""
        return self.medicines.treatments_known and not self.courses and not self._doubtful

    @property
    def _doubtful(self) -> bool:
        return self.word in self.medicines.doubtful

    def last(self) -> Moment | None:
        """The last dose until now."""
        dated = [when for course in self.courses if (when := course.last(self.as_of)) is not None]
        return max(dated, key=lambda when: when.until) if dated else None


def _taken(asked: Asked) -> Value | None:
    if asked.running:
        return YES
    return NO if asked.surely_not_taken else None


def _given(asked: Asked) -> Value | None:
    """Ever, or within the time of the argument; a hit without date answers only *ever*."""
    if asked.surely_never_given:
        return NO
    if not asked.argument:
        return YES if asked.courses else None
    first, last = asked.as_of - duration(asked.argument), asked.last()
    if last is not None and last.until >= first:
        return YES
    all_dated = all(course.last(asked.as_of) is not None for course in asked.courses)
    known = asked.medicines.treatments_known and asked.word not in asked.medicines.doubtful
    return NO if known and all_dated else None


def _ordered(asked: Asked) -> Value | None:
    """The list of orders is complete: what is not in it is not ordered."""
    return YES if asked.orders else NO


def _orders(asked: Asked) -> Value | None:
    return Interval.exact(len(asked.orders))


def _on_board(asked: Asked) -> Value | None:
    """How many different drugs of the class are taken or ordered; a list not given may hold more."""
    found = len({course.drug for course in (*asked.running, *asked.orders)})
    known = asked.medicines.medications_known and asked.word not in asked.medicines.doubtful
    return Interval(Fraction(found), Fraction(found) if known else None)


def _ordered_daily(asked: Asked) -> Value | None:
    """The sum ordered for each day; nothing ordered is zero."""
    found: list[Interval | None] = [NONE]
    for course in asked.orders:
        one = course.dose.in_unit(asked.argument.removesuffix("/d"), asked.per_body) if course.dose else None
        often = course.dose.times_a_day if course.dose else None
        found.append(one.scaled(often) if one is not None and often is not None else None)
    return _sum(found)


def _days_since(asked: Asked) -> Value | None:
    if asked.surely_never_given:
        return NEVER
    last = asked.last()
    return None if last is None else Interval.exact(days_since(last, asked.as_of))


def _daily_dose(asked: Asked) -> Value | None:
    """The sum of what is taken each day; nothing taken is zero."""
    if asked.surely_not_taken:
        return NONE
    found: list[Interval | None] = []
    for course in asked.running:
        one = course.dose.in_unit(asked.argument, asked.per_body) if course.dose else None
        often = course.dose.times_a_day if course.dose else None
        found.append(one.scaled(often) if one is not None and often is not None else None)
    return _sum(found) if found else None


def _current_dose(asked: Asked) -> Value | None:
    """The single dose that runs, else the one last given."""
    dosed = [(when.until, course) for course in asked.courses if (when := course.last(asked.as_of))]
    if not dosed:
        return None
    newest = max(dosed, key=lambda pair: pair[0])[1]
    return newest.dose.in_unit(asked.argument, asked.per_body) if newest.dose else None


def _cumulative_given(asked: Asked) -> Value | None:
    """The sum over the list of treatments."""
    if asked.surely_never_given:
        return NONE
    return _sum([_total(course, asked, None) for course in asked.courses]) if asked.courses else None


def _cumulative(asked: Asked) -> Value | None:
    """The recorded total with what was given after its date; without record, what the list holds."""
    recorded = asked.recorded(asked.word)
    if not recorded:
        return _cumulative_given(asked)
    newest = recorded[-1]
    later = [_total(course, asked, newest.moment) for course in asked.courses]
    total = newest.value if isinstance(newest.value, Interval) else None
    return _sum([total, *later])


def _total(course: Course, asked: Asked, after: Moment | None) -> Interval | None:
    """Dose times number: single dates, or the days a regular course has run."""
    one = course.dose.in_unit(asked.argument, asked.per_body) if course.dose else None
    since = after.until if after is not None else None
    if not course.regular:
        count = sum(since is None or when.at > since for when in course.doses)
        return NONE if not count and course.doses else one.scaled(Fraction(count)) if one and count else None
    last, often = course.last(asked.as_of), course.dose.times_a_day if course.dose else None
    if last is not None and since is not None and last.until <= since:
        return NONE
    if one is None or often is None or last is None or course.start is None:
        return None
    begin = course.start.at if since is None else max(course.start.at, since)
    return one.scaled(often * ((last.at - begin).days + 1))


def _sum(amounts: Sequence[Interval | None]) -> Interval | None:
    known = [amount for amount in amounts if amount is not None]
    return reduce(Interval.plus, known) if len(known) == len(amounts) else None


ANSWERS: Mapping[str, Callable[[Asked], Value | None]] = {
    "taken": _taken,
    "given": _given,
    "ordered": _ordered,
    "orders": _orders,
    "on_board": _on_board,
    "ordered_daily": _ordered_daily,
    "days_since": _days_since,
    "daily_dose": _daily_dose,
    "current_dose": _current_dose,
    "cumulative": _cumulative,
    "cumulative_given": _cumulative_given,
}
