"""Doses as they are printed: how much, why that much, on which dates, or why there is no number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from hlh_engine.model.fact import Fact
from hlh_engine.model.treatment import Amount
from hlh_engine.model.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Change:
    """What one adjustment rule does: a share of the dose, hours between doses, a fixed amount, steps down, or no number at all."""

    rule: str
    reason: str
    text: str
    share: Fraction | None = None
    amount: Amount | None = None
    of_current: bool = False
    ladder: tuple[Amount, ...] = ()
    every: int | None = None


@dataclass(frozen=True, slots=True)
class Given:
    """One dose after all arithmetic: ``raw`` unrounded, ``rounded`` as given, ``a_day`` times a day.

    ``capped_from`` is what the arithmetic gave before a cap; ``volume`` the milliliters of the stock at
    hand, ``diluted`` the bounds of the final volume.
    """

    raw: Fraction
    rounded: Fraction
    unit: str
    a_day: Fraction
    basis: str
    full: Fraction
    capped_from: Fraction | None = None
    volume: Fraction | None = None
    diluted: tuple[Fraction, Fraction] | None = None

    @property
    def error(self) -> Fraction:
        """The share by which rounding changed the amount."""
        return (self.rounded - self.raw) / self.raw if self.raw else Fraction(0)


@dataclass(frozen=True, slots=True)
class OnDate:
    """One dose on one date; ``day`` is the number of the protocol day."""

    on: date
    day: int
    given: Given


@dataclass(frozen=True, slots=True)
class Proposal:
    """A drug that may be given: an order, a running course, or a dose the rules give.

    ``id`` is its place in the document or its rule; ``facts`` are what safety rules may ask of it.
    """

    id: str
    origin: str
    drug: str
    amount: Amount | None
    facts: Mapping[str, Fact] = field(default_factory=dict)

    def code(self, name: str) -> str | None:
        """A coded fact of the proposal."""
        fact = self.facts.get(f"order:{name}|")
        return min(fact.value) if fact is not None and isinstance(fact.value, frozenset) and len(fact.value) == 1 else None


@dataclass(frozen=True, slots=True)
class Struck:
    """A stop or a warning that concerns one proposal or the patient: its rule, its id, how it stands.

    ``status``: stop, warn, ask. ``drugs`` are the drugs concerned; ``proposal`` where it was asked of one.
    ``overridden`` where two people set a deliberate stop aside.
    """

    rule: str
    id: str
    kind: str
    status: str
    drugs: tuple[str, ...]
    proposal: str | None = None
    overridden: str | None = None

    @property
    def blocks(self) -> bool:
        """Whether no dose may be shown."""
        return self.status == "stop" and self.overridden is None


@dataclass(frozen=True, slots=True)
class Dose:
    """Everything the rules say of one proposal (its ``facts``), or of one ``[give]`` rule for this patient.

    ``given`` is None where arithmetic lacks an input (``missing`` names it), where no number may be
    computed (``why_not``), or where a stop blocks it. ``beside`` are the amounts that an adjustment still
    unknown would make of it. ``acting`` tells whether its position is followed (None: nobody chose).
    """

    rule: str
    drug: str
    given: Given | None
    changes: tuple[Change, ...] = ()
    open_changes: tuple[Change, ...] = ()
    beside: tuple[tuple[str, Given], ...] = ()
    missing: tuple[str, ...] = ()
    why_not: str | None = None
    schedule: tuple[OnDate, ...] = ()
    position: str | None = None
    acting: Verdict = True
    origin: str = "engine"
    struck: tuple[Struck, ...] = ()
    notes: tuple[str, ...] = ()
    facts: Mapping[str, Fact] = field(default_factory=dict)

    @property
    def not_before(self) -> tuple[str, ...]:
        """The numbered warnings that come before the dose; others are only said."""
        return tuple(dict.fromkeys(s.id for s in self.struck if s.status == "warn" and s.id != s.rule))

    @property
    def blocked_by(self) -> tuple[str, ...]:
        """The stops that block it."""
        return tuple(dict.fromkeys(s.id for s in self.struck if s.blocks))


@dataclass(frozen=True, slots=True)
class Plan:
    """The doses the rules give, the orders as checked, what runs, and everything that stops or warns.

    ``differing`` are the questions of a proposal on which the two readers do not agree.
    """

    doses: tuple[Dose, ...] = ()
    orders: tuple[Dose, ...] = ()
    running: tuple[Dose, ...] = ()
    struck: tuple[Struck, ...] = ()
    differing: tuple[str, ...] = ()
