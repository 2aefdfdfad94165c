"""The words the rules may speak: observables, derived values, clocks, drugs, kinds, sources."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Text = Annotated[str, Field(min_length=1)]


class Entry(BaseModel):
    """Any entry of the vocabulary: frozen, strict, nothing undeclared."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")


class Words(Entry):
    """A text in both languages."""

    en: Text
    zh: Text

    def __getitem__(self, lang: str) -> str:
        return self.zh if lang == "zh" else self.en


class Plausible(Entry):
    """Limits in the canonical unit: outside ``reject`` not used, outside ``warn`` used and listed."""

    reject: tuple[str, str] | None = None
    warn: tuple[str, str] | None = None


class Suspect(Entry):
    """A value that looks like another unit: not used until confirmed.

    ``above`` and ``below`` bound the *number as written* (both in); ``written`` is the unit it came in (any,
    when absent); ``unit`` is the unit that was probably meant; ``only_for`` an age in years as ``"< 1"``.
    """

    above: str | None = None
    below: str | None = None
    written: str | None = None
    unit: Text
    only_for: str | None = None


class Window(Entry):
    """Which of several dated values counts: ``worst = "high in 7 d"``, ``latest = "48 h"``."""

    worst: str | None = None
    latest: str | None = None


class Observable(Entry):
    """Something the ward can observe and send."""

    en: Text
    zh: Text
    type: Literal["number", "count", "flag", "code", "date"]
    unit: str | None = None
    step: str | None = None
    also: Mapping[str, str] = {}
    whole: bool = False
    loinc: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    plausible: Plausible = Plausible()
    suspect: tuple[Suspect, ...] = ()
    maybe_censored: tuple[str, ...] = ()
    window: Window = Window()
    turnaround: str | None = None
    codes: tuple[str, ...] = ()
    code_en: Mapping[str, str] = {}
    code_zh: Mapping[str, str] = {}
    mass_twin: str | None = None
    sample_of: str | None = None
    total_of: str | None = None
    note_en: str | None = None
    note_zh: str | None = None

    def name(self, lang: str) -> str:
        """Its name, in the language asked for."""
        return self.zh if lang == "zh" else self.en

    @property
    def possible_codes(self) -> tuple[str, ...]:
        """The codes it can take; yes and no for a flag."""
        return ("yes", "no") if self.type == "flag" else self.codes


class Derived(Entry):
    """A value computed once at intake: by a formula, by bands on another, or from a series.

    ``formula`` is the formula's text with units in brackets; ``by`` and ``bands`` choose another derived
    name; ``take`` (highest, lowest, largest fall, days) of a sentence's ``of`` ``on`` days of a clock.
    """

    en: Text
    zh: Text
    unit: str | None = None
    step: str | None = None
    formula: str | None = None
    by: str | None = None
    bands: tuple[str, ...] = ()
    take: Literal["highest", "lowest", "largest fall", "days"] | None = None
    of: str | None = None
    on: str | None = None
    source: str | None = None
    certainty: Literal["verified", "secondary", "recalled", "policy"] | None = None
    note_en: str | None = None
    note_zh: str | None = None

    def name(self, lang: str) -> str:
        """Its name, in the language asked for."""
        return self.zh if lang == "zh" else self.en


class Clock(Entry):
    """Something days are counted from; ``first_day`` is the number of the day it starts on (0 or 1)."""

    en: Text
    zh: Text
    starts: Text
    first_day: Literal[0, 1]


class Kind(Entry):
    """What a rule may conclude with ``then``."""

    en: Text
    zh: Text
    values: tuple[str, ...]
    stage: tuple[str, ...]
    many: bool
    value_en: Mapping[str, str] = {}
    value_zh: Mapping[str, str] = {}


class Source(Entry):
    """A published document and what of it was actually seen."""

    ref: str | None = None
    cite: Text
    doi: str | None = None
    pmid: str | None = None
    seen: str | None = None
    title_zh: str | None = None
    in_force: date | None = None


class Book(Entry):
    """The name of a folder of rules, as users read it."""

    en: Text
    zh: Text
    source: str | None = None
    note_en: str | None = None
    note_zh: str | None = None


class Drug(Entry):
    """A drug or a class of drugs; a class is any word that stands in another entry's ``classes``."""

    en: Text
    zh: Text
    classes: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    strengths: tuple[str, ...] = ()
    stock: tuple[str, ...] = ()
    rounding: str | None = None
    ceiling: tuple[str, ...] = ()
    cannot_wait: bool = False
    note_en: str | None = None
    note_zh: str | None = None


class Position(Entry):
    """One side of a disagreement."""

    en: Text
    zh: Text
    source: str | None = None


class Disagreement(Entry):
    """A question on which published books differ, and what holds until somebody chooses."""

    question: Words
    positions: Mapping[str, Position]
    until_chosen: Literal["no dose", "strictest", "show"]
    certainty: str | None = None
    at: str | None = None


class CrossCheck(Entry):
    """Two observables of the same time that cannot both be right: ``left relation right + tolerance``."""

    left: Text
    relation: Text
    right: Text
    tolerance: str = "0"
    severity: Literal["reject", "warn"] = "reject"
    en: Text
    zh: Text


class Profile(Entry):
    """Which position a practice follows where books disagree.

    ``diagnosis`` names the book whose verdict it acts on; ``response`` the definition set it uses at
    every age (else the rule ``practice.response.definition-set`` chooses by age).
    """

    title: Words
    note: Words | None = None
    follows: Mapping[str, str] = {}
    diagnosis: str | None = None
    response: str | None = None


class Rounding(Entry):
    """How a drug is rounded: by bands of the amount, to strengths at hand, or to a volume of the stock.

    ``bands`` are ``"< 50 → 1"`` in ``unit``; ``strengths`` the amounts that can be given;
    ``milliliters`` the volume step where the stock is known. ``down_after_reduction``: never upward
    once a dose was reduced. ``from_age`` names the table that takes over at an age; ``within`` is how
    far rounding may move the amount.
    """

    en: Text
    zh: Text
    bands: tuple[str, ...] = ()
    strengths: tuple[str, ...] = ()
    milliliters: str | None = None
    down_after_reduction: bool = False
    within: str | None = None
    unit: str = "mg"
    from_age: Mapping[str, str] = {}
    default: bool = False


class Route(Entry):
    """A way a drug enters the body, and how it is written."""

    en: Text
    zh: Text
    aliases: tuple[str, ...] = ()


class Vocabulary(Entry):
    """All words together, by id."""

    observables: Mapping[str, Observable] = {}
    derived: Mapping[str, Derived] = {}
    clocks: Mapping[str, Clock] = {}
    drugs: Mapping[str, Drug] = {}
    kinds: Mapping[str, Kind] = {}
    sources: Mapping[str, Source] = {}
    books: Mapping[str, Book] = {}
    disagreements: Mapping[str, Disagreement] = {}
    cross_checks: Mapping[str, CrossCheck] = {}
    profiles: Mapping[str, Profile] = {}
    roundings: Mapping[str, Rounding] = {}
    routes: Mapping[str, Route] = {}

    def totals(self) -> dict[str, str]:
        """The observable that records what was given in all, by drug or class."""
        return {entry.total_of: name for name, entry in self.observables.items() if entry.total_of is not None}

    def drug_words(self) -> frozenset[str]:
        """Every drug id and every class that some drug belongs to."""
        classes = {word for drug in self.drugs.values() for word in drug.classes}
        return frozenset(self.drugs) | classes
