"""What the therapy stages do: options, doses on days, adjustments, stops."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from hlh_engine.model.condition import Condition, Input
from hlh_engine.model.vocabulary import Words

WEIGHT = Input("observable", "weight", "latest")
SURFACE = Input("derived", "bsa", "latest")
SHARE = re.compile(r"(?!$)(?:(?P<share>\d+(?:\.\d+)?) %)?(?: ?every (?P<every>\d+) h)?")
"""What an adjustment leaves of a dose: ``50 %``, ``every 24 h``, ``50 % every 24 h``."""


@dataclass(frozen=True, slots=True)
class Amount:
    """How much: ``150 mg/m2``, ``3 mg/kg every 12 h``, ``5 mg/kg/d in 2 doses``, ``1.6 g/kg over 3 d``.

    ``number`` in ``unit`` (a mass, an activity, a volume) ``per`` kg or m2 of the patient (None: fixed).
    ``daily`` when the number is a day's total; it is then given in ``doses`` a day. ``every`` hours for a
    dose given several times a day. ``over`` days for a course total given in equal daily parts. ``derived``
    names a derived value instead of a number. ``at_most`` bounds one dose (or the day's total, if daily).
    """

    number: Fraction | None
    unit: str
    per: str | None = None
    daily: bool = False
    doses: int | None = None
    every: Fraction | int | None = None
    over: int | None = None
    derived: str | None = None
    at_most: Fraction | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One amount and when it is the one; no amount: named, never computed."""

    condition: Condition
    amount: Amount | None
    text: str


@dataclass(frozen=True, slots=True)
class Days:
    """On which days: numbers counted from the start, weekdays, or a cadence.

    ``numbers`` are listed days; ``then_every`` repeats the last number (or run) every so many days; ``weekdays`` 0 is
    Monday; ``a_week`` times a week without fixed days.
    """

    numbers: tuple[int, ...] = ()
    run: int = 1
    then_every: int | None = None
    weekdays: tuple[int, ...] = ()
    a_week: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """An amount for a span of days, both ends in; ``last`` None: until stopped."""

    first: int
    last: int | None
    amount: Amount
    condition: Condition | None = None


@dataclass(frozen=True, slots=True)
class Stint:
    """An amount for listed days."""

    days: Days
    amount: Amount


@dataclass(frozen=True, slots=True)
class Give:
    """``[give]``: one drug, how much by which choice, on which days.

    ``dilute`` bounds the final concentration, in the drug's unit per milliliter; ``rounding`` names another
    table than the drug's own; ``prerequisites`` are observables to be known before the dose.
    """

    drug: str
    choices: tuple[Choice, ...]
    steps: tuple[Step | Stint, ...]
    days: Days
    until: Days | None
    route: str | None
    automatic: bool
    shown_range: str | None
    at_most: Amount | None
    repeat: str | None
    words: Words | None
    clock: str | None
    ladder: tuple[Step, ...] = ()
    up_when: Condition | None = None
    down_when: Condition | None = None
    indication: str | None = None
    regimen: str | None = None
    dilute: tuple[Fraction, Fraction] | None = None
    rounding: str | None = None
    over_minutes: str | None = None
    prerequisites: tuple[str, ...] = ()

    @property
    def inputs(self) -> frozenset[Input]:
        """What the arithmetic needs beside the conditions: sizes, derived amounts, the clock."""
        amounts = [c.amount for c in self.choices if c.amount] + [s.amount for s in (*self.steps, *self.ladder)]
        found = {Input("derived", a.derived, "latest") for a in amounts if a.derived}
        if any(a.per == "kg" for a in amounts):
            found.add(WEIGHT)
        if any(a.per == "m2" for a in amounts):
            found.add(SURFACE)
        if self.clock is not None:
            found.add(Input("clock", self.clock, "day"))
        if self.ladder:
            per = self.ladder[0].amount.per
            unit = self.ladder[0].amount.unit
            found |= {Input("drug", self.drug, f"current_dose:{unit}/{per}" if per else f"current_dose:{unit}")}
            found.add(Input("drug", self.drug, "days_since:d"))
        return frozenset(found)

    @property
    def conditions(self) -> Mapping[str, Condition]:
        """The questions this action asks, by suffix of the rule's id."""
        asked = {f"#{n}": choice.condition for n, choice in enumerate(self.choices)}
        asked |= {f"?rung{n}": s.condition for n, s in enumerate(self.ladder) if s.condition is not None}
        asked |= {"?up": self.up_when} if self.up_when is not None else {}
        return asked | ({"?down": self.down_when} if self.down_when is not None else {})


@dataclass(frozen=True, slots=True)
class Adjust:
    """``[adjust]``: what an organ, an interaction, a count or a level does to a dose.

    Each choice's text after the arrow is ``75 %``, ``not computed``, ``hold``, ``one rung down`` or a fixed amount;
    the rungs are those of ``ladder``, highest first.
    """

    drug: str
    reason: str
    choices: tuple[Choice, ...]
    of_current: bool
    resume: str | None
    words: Words | None
    ladder: tuple[Amount, ...] = ()

    @property
    def conditions(self) -> Mapping[str, Condition]:
        """The questions this action asks, by suffix of the rule's id."""
        return {f"#{n}": choice.condition for n, choice in enumerate(self.choices)}


@dataclass(frozen=True, slots=True)
class Stop:
    """``[stop]``: what must not be given while the rule holds, and what lifts it."""

    id: str
    blocks: tuple[str, ...]
    kind: str
    words: Words
    lifts_when: Words | None
    if_unknown: str | None


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence for or against an option, and when it holds."""

    condition: Condition
    words: Words


@dataclass(frozen=True, slots=True)
class Option:
    """``[option]``: one way to treat, with what speaks for and against it."""

    line: str
    words: Words
    drugs: tuple[str, ...]
    regimen: str | None
    reasons: tuple[Reason, ...]
    against: tuple[Reason, ...]
    open_until: tuple[Condition, ...]
    extra: Mapping[str, Any] = field(default_factory=dict)

    def __hash__(self) -> int:
        return hash((self.line, self.words.en))

    @property
    def conditions(self) -> Mapping[str, Condition]:
        """The questions this action asks, by suffix of the rule's id."""
        asked = {f"?for{n}": reason.condition for n, reason in enumerate(self.reasons)}
        asked |= {f"?against{n}": reason.condition for n, reason in enumerate(self.against)}
        return asked | {f"?open{n}": condition for n, condition in enumerate(self.open_until)}
