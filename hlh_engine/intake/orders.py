"""What may be given: the orders of the document and the courses that run, as proposals the safety rules are asked of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction

from hlh_engine.clinic.proposals import numbers_of
from hlh_engine.intake.answers import ANSWERS, Asked
from hlh_engine.intake.codes import folded
from hlh_engine.intake.doses import Dose, text_of
from hlh_engine.intake.medicines import Course
from hlh_engine.intake.reading import NO, YES
from hlh_engine.intake.resolve import Resolver
from hlh_engine.model.case import Case, Order
from hlh_engine.model.condition import Input
from hlh_engine.model.fact import Fact, Value
from hlh_engine.model.interval import Interval
from hlh_engine.model.plan import Proposal
from hlh_engine.model.treatment import Amount

TEXTS = ("indication", "regimen", "formulation", "brand", "diluent")
PLAN = "plan_"
HOURS = 24


def proposals_of(case: Case, resolver: Resolver, wanted: Iterable[Input]) -> tuple[Proposal, ...]:
    """Every order whose drug is known, then every course that runs, each with what may be asked of it."""
    plans = sorted({one.name for one in wanted if one.kind == "order" and one.name.startswith(PLAN)})
    found = []
    for course in resolver.medicines.orders:
        order = case.proposed[int(course.place[len("proposed[") : -1])]
        own = {**_order_facts(order, case, course), **_plans(order, plans)}
        found.append(_proposal("order", course, own, resolver))
    running = (course for course in resolver.medicines.courses if course.running(case.as_of))
    return (*found, *(_proposal("running", course, {}, resolver) for course in running))


def _proposal(origin: str, course: Course, own: Mapping[str, Value], resolver: Resolver) -> Proposal:
    told: dict[str, Value] = {"origin": frozenset({origin}), "drug": frozenset({course.drug}), **own}
    if route := resolver.lexicon.routes.get(folded(course.route or "")):
        told["route"] = frozenset({route})
    if course.dose is not None:
        told["basis"] = frozenset({course.dose.body or "fixed"})
        told["frequency_stated"] = YES if course.dose.times_a_day is not None else NO
    facts = {f"order:{name}|": Fact(f"order:{name}|", value, source=course.place) for name, value in told.items()}
    for name, value, unit in _numbers(course, resolver):
        facts[f"order:{name}|"] = Fact(f"order:{name}|", value, unit or None, None, course.place)
    return Proposal(course.place, origin, course.drug, _amount(course.dose), facts)


def _numbers(course: Course, resolver: Resolver) -> Iterator[tuple[str, Interval, str]]:
    asked = Asked(
        course.drug, "d", resolver.medicines, resolver.chart.as_of, resolver.body, resolver.totals_of
    )  # fmt: skip
    since = ANSWERS["days_since"](asked)
    if isinstance(since, Interval):
        yield "days_since_last", since, "d"
    dose = course.dose
    if dose is not None:
        sizes = {"kg": resolver.body("kg"), "m2": resolver.body("m2")}
        yield from numbers_of(dose.amount, dose.unit, dose.body, dose.times_a_day, sizes)


def _amount(dose: Dose | None) -> Amount | None:
    """The dose as an amount to compute; None where it is not one exact number."""
    if dose is None or not dose.amount.is_exact or dose.amount.low is None:
        return None
    hours = Fraction(HOURS) / dose.times_a_day if dose.times_a_day else None
    return Amount(
        dose.amount.low, dose.unit, dose.body, every=hours,
        text=f"{_plain(dose.amount.low)} {dose.written}",
    )  # fmt: skip


def _plain(number: Fraction) -> str:
    return f"{float(number):.10g}"


def _order_facts(order: Order, case: Case, course: Course) -> dict[str, Value]:
    found: dict[str, Value] = {
        name: frozenset({text.strip().casefold().replace(" ", "_")})
        for name in TEXTS
        if (text := getattr(order, name))
    }
    if order.preservative_free is not None:
        found["preservative_free"] = YES if order.preservative_free else NO
    found["volume_asked"] = YES if text_of(order.volume) else NO
    found["strength_known"] = YES if course.drug in case.products or text_of(order.concentration) else NO
    if order.next_assessment is not None:
        found["next_assessment"] = YES
    return found


def _plans(order: Order, asked: Iterable[str]) -> dict[str, Value]:
    """``order.plan_level is yes``; an order that states no plan leaves it unknown."""
    stated = {text.strip().casefold().replace(" ", "_") for text in order.plan}
    return {name: YES if name.removeprefix(PLAN) in stated else NO for name in asked} if stated else {}
