"""Doses: the amount chosen, the cap, the adjustments, the rounding, the dates.

Amount × weight or surface → cap → adjustments (same reason: the strictest; different: multiplied) →
strengths → rounding → volume → dates. What lacks an input prints no number and names it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from fractions import Fraction

from hlh_engine.clinic.ceilings import caps, most_of
from hlh_engine.clinic.derived import inputs_of as made_of
from hlh_engine.clinic.dose import Portion, Sizes, portion, reduced
from hlh_engine.clinic.rounding import round_amount
from hlh_engine.clinic.schedule import dates_of, start_of
from hlh_engine.clinic.units import show
from hlh_engine.model.condition import Input, inputs_of
from hlh_engine.model.fact import Facts
from hlh_engine.model.interval import Interval
from hlh_engine.model.plan import Change, Dose, Given, OnDate
from hlh_engine.model.rule import Rule, Rulebook
from hlh_engine.model.treatment import SURFACE, WEIGHT, Amount, Choice, Give, Step
from hlh_engine.model.vocabulary import Rounding
from hlh_engine.reasoning.adjusting import NOT_COMPUTED, RUNGS, Ask, chosen, shares

NOT_AUTOMATIC = "not computed automatically"
BELOW_LEAST = "cannot be rounded"
CHOOSE = "choose"
NEXT_AFTER = timedelta(days=3)
"""The least time between two rungs of a ladder."""
GRAMS: Mapping[str, Fraction] = {"g": Fraction(1), "mg": Fraction(1, 1000), "ug": Fraction(1, 10**6)}
Outcome = tuple[Given | None, tuple[str, ...], str | None]
"""One dose, or the inputs it lacks, or why no number may be printed."""


@dataclass(frozen=True, slots=True)
class Prescriber:
    """Computes doses from facts and verdicts, as of one day; ``products`` are strengths at hand per milliliter."""

    book: Rulebook
    facts: Facts
    today: date
    products: Mapping[str, Fraction] = field(default_factory=dict)

    def dose(self, rule: Rule, give: Give, ask: Ask, sure: Sequence[Change] = (), undecided: Sequence[Change] = ()) -> Dose:
        """The dose of one ``[give]`` rule."""
        empty = Dose(rule.id, give.drug, None, tuple(sure), tuple(undecided), position=rule.position)
        if not give.automatic:
            return replace(empty, why_not=NOT_AUTOMATIC)
        if give.ladder:
            return self._climbed(give, empty, ask)
        if give.steps:
            return self._stepped(give, empty)
        possible = chosen(rule, give.choices, ask)
        if len(possible) != 1:
            return replace(empty, why_not=CHOOSE, missing=self._unknown(possible))
        amount = possible[0].amount
        if amount is None:
            return replace(empty, why_not=possible[0].text)
        return self._single(give, amount, empty)

    def _single(self, give: Give, amount: Amount, empty: Dose) -> Dose:
        given, missing, why_not = self.given(give.drug, amount, empty.changes, give)
        start, first = self._start(give)
        dates = dates_of(give, amount, start, first, self.today) if given is not None else ()
        soonest = self._soonest(give)
        schedule = tuple(OnDate(on, day, given) for day, on in dates if given is not None and on >= soonest)
        return replace(
            empty, given=given, missing=missing, why_not=why_not, schedule=schedule, beside=self._beside(give, amount, empty)
        )

    def _beside(self, give: Give, amount: Amount, empty: Dose) -> tuple[tuple[str, Given], ...]:
        """What each adjustment still undecided would make of the dose."""
        found = []
        for change in empty.open_changes:
            other = self.given(give.drug, amount, (*empty.changes, change), give)[0]
            if other is not None:
                found.append((change.rule, other))
        return tuple(found)

    def _stepped(self, give: Give, empty: Dose) -> Dose:
        start, first = self._start(give)
        schedule: list[OnDate] = []
        head: Given | None = None
        for step in give.steps:
            given, missing, why_not = self.given(give.drug, step.amount, empty.changes, give)
            if given is None:
                return replace(empty, missing=missing, why_not=why_not)
            dates = dates_of(step, step.amount, start, first, self.today)
            ahead = [OnDate(on, day, given) for day, on in dates if on >= self._soonest(give)]
            head = head or (given if ahead else None)
            schedule += ahead
        if head is None:
            return replace(empty, why_not="over")
        amount = next(s.amount for s in give.steps if any(d.given == head for d in schedule))
        return replace(empty, given=head, schedule=tuple(schedule), beside=self._beside(give, amount, empty))

    def _climbed(self, give: Give, empty: Dose, ask: Ask) -> Dose:
        """A ladder: the rung last given, one up or one down; unknown reasons leave the rung."""
        start, first = self._start(give)
        last = self._last_given(give)
        on = self.today if last is None else max(self.today, last + NEXT_AFTER)
        day = (on - start).days + first
        rung = self._rung(give)
        moved = rung if last is None else _next_rung(give, empty.rule, rung, day, ask)
        given, missing, why_not = self.given(give.drug, give.ladder[moved].amount, empty.changes, give)
        if given is None:
            return replace(empty, missing=missing, why_not=why_not)
        notes = ("ladder asks",) if last is not None and ask(f"{empty.rule}?up") is None else ()
        return replace(empty, given=given, schedule=(OnDate(on, day, given),), notes=notes)

    def _rung(self, give: Give) -> int:
        """The highest rung not above what was last given."""
        first = give.ladder[0].amount
        unit = f"{first.unit}/{first.per}" if first.per else first.unit
        current = self.exact(Input("drug", give.drug, f"current_dose:{unit}"))
        if current is None:
            return 0
        slack = Fraction(105, 100)
        below = [n for n, step in enumerate(give.ladder) if (step.amount.number or 0) <= current * slack]
        return max(below, default=0)

    def _soonest(self, give: Give) -> date:
        """The first date a dose is printed for: tomorrow, where it was given on a date of today."""
        given_today = self.exact(Input("drug", give.drug, "days_since:d")) == 0
        running = self.facts.get(Input("drug", give.drug, "taken").key)
        regular = running is not None and running.value == frozenset({"yes"})
        return self.today + timedelta(days=1) if given_today and not regular else self.today

    def _last_given(self, give: Give) -> date | None:
        since = self.exact(Input("drug", give.drug, "days_since:d"))
        return None if since is None else self.today - timedelta(days=int(since))

    def given(self, drug: str, amount: Amount, found: Sequence[Change], give: Give | None = None) -> Outcome:
        """One dose of an amount after cap, adjustments and rounding."""
        sizes = Sizes(self.exact(WEIGHT), self.exact(SURFACE))
        derived = self.exact(Input("derived", amount.derived, "latest")) if amount.derived else None
        start = portion(amount, sizes, derived)
        if start is None:
            return None, self._lacking(amount), None
        most = self._most(drug, amount, give, start)
        if most is not None and start.one > most:
            start = Portion(most, start.unit, start.a_day, start.one)
        blocked = next((change.text for change in found if change.text in NOT_COMPUTED), None)
        if blocked is not None:
            return None, (), blocked
        after = reduced(start, shares(found), [change.every for change in found if change.every is not None])
        fixed = next((change.amount for change in found if change.amount is not None), None)
        if fixed is not None and (replaced := portion(fixed, sizes)) is not None and replaced.daily <= after.daily:
            after = replaced
        entry = self.book.vocabulary.drugs.get(drug)
        table = self.rounding(drug, give.rounding if give else None)
        stock = self.stock(drug)
        rounded = self._rounded(after, table, reduced_from=start, most=most, stock=stock)
        if rounded is None:
            return None, (), BELOW_LEAST
        known = self.products.get(drug) or (stock if entry and len(entry.stock) == 1 else None)
        dilute = give.dilute if give else None
        return Given(
            raw=after.one, rounded=rounded, unit=after.unit, a_day=after.a_day, basis=basis_text(amount, sizes, start),
            full=start.one, capped_from=start.capped_from, volume=None if known is None else rounded / known,
            diluted=None if dilute is None else (rounded / dilute[1], rounded / dilute[0]),
        ), (), None  # fmt: skip

    def _rounded(self, after: Portion, table: Rounding | None, *, reduced_from: Portion, most: Fraction | None, stock: Fraction | None) -> Fraction | None:
        """The amount as given, rounded in the unit of the table; what is no mass of that table stays unrounded."""
        if table is None or (after.unit != table.unit and not {after.unit, table.unit} <= GRAMS.keys()):
            return after.one
        scale = Fraction(1) if after.unit == table.unit else GRAMS[after.unit] / GRAMS[table.unit]
        bound = None if most is None else most * scale
        found = round_amount(after.one * scale, table, reduced=after.one < reduced_from.one, stock=stock, most=bound)
        return None if found is None else found / scale

    def current(self, drug: str, amount: Amount, found: Sequence[Change]) -> Outcome:
        """What adjustments of the running dose make of it; a rung is one of the ladder of the rule that asks for it."""
        stepping = [change for change in found if change.text in RUNGS]
        if not stepping or any(change.text in NOT_COMPUTED for change in found):
            return self.given(drug, amount, found)
        now = portion(amount, Sizes(self.exact(WEIGHT), self.exact(SURFACE)))
        steps = max(RUNGS[change.text] for change in stepping)
        rungs = [(rung, one) for rung in stepping[0].ladder if (one := portion(rung, Sizes(None, None))) is not None]
        below = [rung for rung, one in rungs if now is not None and one.daily < now.daily]
        if len(below) < steps:
            return None, (), "hold"
        return self.given(drug, below[steps - 1], ())

    def rounding(self, drug: str, named: str | None = None) -> Rounding | None:
        """The rounding table of a drug for this patient's age and formulation."""
        entry, tables = self.book.vocabulary.drugs.get(drug), self.book.vocabulary.roundings
        usual = next((table for table in tables.values() if table.default), None)
        table = tables.get(named or (entry.rounding if entry else None) or "", usual)
        years = self.facts.get("age:age|a")
        if table is not None and years is not None and isinstance(years.value, Interval):
            for limit, other in table.from_age.items():
                if years.value.compare(">=", Fraction(limit.split()[0])):
                    table = tables[other]
        return table

    def stock(self, drug: str) -> Fraction | None:
        """The strength per milliliter: the product at hand, else the only one there is."""
        if drug in self.products:
            return self.products[drug]
        entry = self.book.vocabulary.drugs.get(drug)
        return Fraction(entry.stock[0].split()[0]) if entry and len(entry.stock) == 1 else None

    def exact(self, wanted: Input) -> Fraction | None:
        """A number that is known exactly."""
        fact = self.facts.get(wanted.key)
        if fact is None or not isinstance(fact.value, Interval) or not fact.value.is_exact:
            return None
        return fact.value.low

    def _most(self, drug: str, amount: Amount, give: Give | None, start: Portion) -> Fraction | None:
        """The cap of one dose: the rule's own, else for an amount per body the drug's."""
        if give is not None and give.at_most is not None and give.at_most.number is not None:
            return give.at_most.number / start.a_day if give.at_most.daily else give.at_most.number
        entry = self.book.vocabulary.drugs.get(drug)
        return most_of(caps(entry.ceiling), start.unit, start.a_day) if amount.per is not None and entry is not None else None

    def _lacking(self, amount: Amount) -> tuple[str, ...]:
        """What the size is made of and nobody recorded."""
        size = {"kg": "weight", "m2": "bsa", None: amount.derived or ""}[amount.per]
        parts = sorted(made_of(self.book.vocabulary, size)) if size else []
        return tuple(part for part in parts if self.exact(Input("observable", part, "latest")) is None) or (size,)

    def _start(self, give: Give) -> tuple[date, int]:
        first = self.book.vocabulary.clocks[give.clock].first_day if give.clock else 1
        number = self.exact(Input("clock", give.clock, "day")) if give.clock else None
        return start_of(self.today, None if number is None else int(number), first), first

    def _unknown(self, choices: Sequence[Choice]) -> tuple[str, ...]:
        wanted = {i for choice in choices for i in inputs_of(choice.condition)}
        return tuple(sorted({i.name for i in wanted if i.key not in self.facts}))


def _next_rung(give: Give, rule: str, rung: int, day: int, ask: Ask) -> int:
    up, down = give.up_when is not None and ask(f"{rule}?up"), give.down_when is not None and ask(f"{rule}?down")
    if down:
        return max(rung - 1, 0)
    if up and rung + 1 < len(give.ladder) and _open(give.ladder[rung + 1], f"{rule}?rung{rung + 1}", day, ask):
        return rung + 1
    return rung


def _open(step: Step, question: str, day: int, ask: Ask) -> bool:
    return day >= step.first and (step.condition is None or ask(question) is True)


def basis_text(amount: Amount, sizes: Sizes, start: Portion) -> str:
    """``150 mg/m2 x 0.711 m2``, with what a cap or a course made of it."""
    size = {"kg": sizes.weight, "m2": sizes.surface, None: None}[amount.per]
    text = amount.text if size is None else f"{amount.text} x {show(size, 4)} {amount.per}"
    return text if start.capped_from is None else f"{text} = {show(start.capped_from, 5)} {start.unit}, capped at {show(start.one, 5)} {start.unit}"
