"""From the closed ledger to a plan: doses, orders and what runs, each asked of every safety rule by both readers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction

from hlh_engine.clinic.proposals import numbers_of
from hlh_engine.model.conclusion import Ledger
from hlh_engine.model.condition import Input
from hlh_engine.model.fact import Fact
from hlh_engine.model.interval import Interval
from hlh_engine.model.plan import Dose, Plan, Proposal, Struck
from hlh_engine.model.rule import Rule, Rulebook
from hlh_engine.model.treatment import SURFACE, WEIGHT, Amount, Give, Option
from hlh_engine.model.verdict import Verdict
from hlh_engine.reasoning.adjusting import Ask, acting, changes, words_of
from hlh_engine.reasoning.dosing import Prescriber
from hlh_engine.reasoning.hearing import BLOCKED, after_blocking, hear, of_proposals
from hlh_engine.reasoning.stops import VOLUME, overridden, struck

YES = frozenset({"yes"})
ENGINE, ORDER, RUNNING = "engine", "order", "running"


@dataclass(slots=True)
class Planner:
    """Plans for one ledger, as of one day.

    ``proposals`` are the orders and the running courses; ``products`` strengths at hand per milliliter;
    ``overrides`` reasons by stop and drug.
    """

    ledger: Ledger
    proposals: Sequence[Proposal]
    today: date
    products: Mapping[str, Fraction] = field(default_factory=dict)
    overrides: Mapping[tuple[str, str | None], str] = field(default_factory=dict)
    differing: dict[str, None] = field(default_factory=dict)

    def plan(self) -> Plan:
        """Everything: doses of the rules that act, orders as written, what runs, and the stops of every option's drugs."""
        doses = tuple(self._dose(rule, rule.action, verdict) for rule, verdict in self._giving() if isinstance(rule.action, Give))
        orders = tuple(self._order(proposal) for proposal in self.proposals if proposal.origin == ORDER)
        running = tuple(self._running(proposal) for proposal in self.proposals if proposal.origin == RUNNING)
        heard = {found.drug for found in (*doses, *orders, *running)}
        general = [item for drug in sorted(self._offered() - heard) for item in self._general(drug)]
        everything = [*(item for found in (*doses, *orders, *running) for item in found.struck), *general]
        return Plan(doses, orders, running, tuple(everything), tuple(self.differing))

    @property
    def book(self) -> Rulebook:
        """The rulebook of the ledger."""
        return self.ledger.rulebook

    @property
    def prescriber(self) -> Prescriber:
        """Computes amounts from the facts of the ledger."""
        return Prescriber(self.book, self.ledger.facts, self.today, self.products)

    def _giving(self) -> Iterator[tuple[Rule, Verdict]]:
        """The ``[give]`` rules that hold, with whether their position is followed."""
        ask = self.ledger.verdicts.__getitem__
        for rule in self.book.rules.values():
            if isinstance(rule.action, Give) and ask(rule.id):
                yield rule, acting(rule, self.book, ask)

    def _offered(self) -> set[str]:
        """The drugs of every option that is open."""
        return {
            drug
            for rule in self.book.rules.values()
            if isinstance(rule.action, Option) and self.ledger.verdicts[rule.acting]
            for drug in rule.action.drugs
        }

    def _general(self, drug: str) -> Iterator[Struck]:
        """What stops or warns about a drug of which nothing is proposed."""
        without = frozenset(name.partition("?")[0] for name in of_proposals(self.book))
        for found in struck(self.book, drug, self.ledger.verdicts.__getitem__, without=without):
            yield overridden(found, self.overrides)

    def _dose(self, rule: Rule, give: Give, verdict: Verdict) -> Dose:
        own = Proposal(rule.id, ENGINE, give.drug, None, _coded(rule, give))
        ask, company = self._company(own)
        sure, undecided = changes(self.book, give.drug, ask)
        dose = replace(self.prescriber.dose(rule, give, ask, sure, undecided), acting=verdict)
        pers = frozenset(a.per for a in _amounts(give) if a.per)
        proposal = replace(own, facts={**own.facts, **self._numbers(dose, own)})
        return self._judged(dose, proposal, pers, company)

    def _order(self, proposal: Proposal) -> Dose:
        ask, company = self._company(proposal)
        sure, undecided = changes(self.book, proposal.drug, ask)
        empty = Dose(proposal.id, proposal.drug, None, sure, undecided, origin=ORDER)
        if proposal.amount is None:
            dose = replace(empty, missing=("dose",))
        else:
            given, missing, why_not = self.prescriber.given(proposal.drug, proposal.amount, sure)
            beside = tuple(
                (change.rule, other)
                for change in undecided
                if (other := self.prescriber.given(proposal.drug, proposal.amount, (*sure, change))[0]) is not None
            )
            dose = replace(empty, given=given, missing=missing, why_not=why_not, beside=beside)
        return self._judged(dose, self._with_total(proposal), _pers(proposal.amount), company)

    def _running(self, proposal: Proposal) -> Dose:
        """What runs: the dose that adjustments of the current dose make of it; a stop never ends it by itself."""
        ask, company = self._company(proposal)
        found, undecided = changes(self.book, proposal.drug, ask, of_current=True)
        sure = tuple(change for change in found if change.share != 1)
        empty = Dose(proposal.id, proposal.drug, None, sure, undecided, origin=RUNNING)
        if proposal.amount is not None and sure:
            given, missing, why_not = self.prescriber.current(proposal.drug, proposal.amount, sure)
            empty = replace(empty, given=given, missing=missing, why_not=why_not)
        return self._judged(empty, self._with_total(proposal), _pers(proposal.amount), company)

    def _company(self, proposal: Proposal) -> tuple[Ask, tuple[Fact, ...]]:
        """Every other order counts as taken; the answers with that, and the facts added."""
        own = words_of(self.book, proposal.drug)
        words = {
            word
            for other in self.proposals
            if other.origin == ORDER and other.id != proposal.id
            for word in words_of(self.book, other.drug) - own
        }
        facts = tuple(Fact(key, YES, source="proposed") for word in sorted(words) if (key := Input("drug", word, "taken").key))
        if not facts:
            return self.ledger.verdicts.__getitem__, ()
        return self._heard(proposal.drug, facts, company=True), facts

    def _heard(self, drug: str, facts: Sequence[Fact], *, company: bool) -> Ask:
        ask, differing = hear(self.ledger, drug, facts, company=company)
        self.differing |= dict.fromkeys(differing)
        return ask

    def _judged(self, dose: Dose, proposal: Proposal, pers: frozenset[str], company: Sequence[Fact]) -> Dose:
        """The dose with everything that stops or warns about it; a blocked one shows no number."""
        facts = (*proposal.facts.values(), *company)
        ask = self._heard(dose.drug, facts, company=bool(company))
        late = after_blocking(self.book)
        found = [
            overridden(item, self.overrides)
            for item in struck(self.book, dose.drug, ask, pers=pers, proposal=proposal.id, without=late)
        ]
        if late and proposal.origin == RUNNING and any(item.blocks for item in found):
            again = self._heard(dose.drug, (*facts, Fact(BLOCKED, YES)), company=bool(company))
            found += struck(self.book, dose.drug, again, pers=pers, proposal=proposal.id, only=late)
        given = dose.given
        if any(item.blocks and item.kind != VOLUME for item in found):
            return replace(dose, given=None, schedule=(), beside=(), struck=tuple(found), facts=proposal.facts)
        if given is not None and any(item.blocks for item in found):
            given = replace(given, volume=None, diluted=None)
        return replace(dose, given=given, struck=tuple(found), facts=proposal.facts)

    def _numbers(self, dose: Dose, proposal: Proposal) -> dict[str, Fact]:
        """The numbers of a dose of the rules: unrounded, before adjustments."""
        if dose.given is None:
            return {}
        sizes = {body: self._size(wanted) for body, wanted in (("kg", WEIGHT), ("m2", SURFACE))}
        full = Interval.exact(dose.given.full)
        found = {
            f"order:{name}|": Fact(f"order:{name}|", value, unit or None)
            for name, value, unit in numbers_of(full, dose.given.unit, None, dose.given.a_day, sizes)
        }
        since = self.ledger.facts.get(Input("drug", proposal.drug, "days_since:d").key)
        if since is not None:
            found["order:days_since_last|"] = replace(since, key="order:days_since_last|")
        return self._total({**proposal.facts, **found}, proposal.drug)

    def _with_total(self, proposal: Proposal) -> Proposal:
        return replace(proposal, facts=self._total(dict(proposal.facts), proposal.drug))

    def _total(self, facts: dict[str, Fact], drug: str) -> dict[str, Fact]:
        """With this dose added to what was given before, where a total of the drug or its class is kept."""
        dose = facts.get("order:dose_per_m2|")
        for word in sorted(words_of(self.book, drug)):
            if word in self.book.vocabulary.totals():
                before = self.ledger.facts.get(Input("drug", word, "cumulative:mg/m2").key)
                if dose is not None and before is not None and isinstance(dose.value, Interval) and isinstance(before.value, Interval):
                    key = "order:cumulative_per_m2|"
                    facts[key] = Fact(key, before.value.plus(dose.value), "mg/m2")
        return facts

    def _size(self, wanted: Input) -> Interval | None:
        fact = self.ledger.facts.get(wanted.key)
        return fact.value if fact is not None and isinstance(fact.value, Interval) else None


def _coded(rule: Rule, give: Give) -> dict[str, Fact]:
    """What may be asked of a dose the rules give, beside its numbers."""
    told = {
        "origin": ENGINE, "drug": give.drug, "indication": give.indication, "regimen": give.regimen,
        "route": give.route and give.route.casefold(), "frequency_stated": "yes", "volume_asked": "no",
        "basis": next((a.per for a in _amounts(give) if a.per), "fixed"),
        "automatic": "yes" if give.automatic else "no",
    }  # fmt: skip
    return {f"order:{name}|": Fact(f"order:{name}|", frozenset({text}), source=rule.id) for name, text in told.items() if text}


def _amounts(give: Give) -> list[Amount]:
    return [c.amount for c in give.choices if c.amount] + [step.amount for step in (*give.steps, *give.ladder)]


def _pers(amount: Amount | None) -> frozenset[str]:
    return frozenset({amount.per}) if amount is not None and amount.per else frozenset()
