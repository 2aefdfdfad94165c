"""A rule as every reader sees it: parsed, checked, with its place on a page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from functools import cached_property
from typing import Any

from hlh_engine.model.condition import AllOf, Code, Condition, Input, missing_as_unknown, rules_of
from hlh_engine.model.treatment import Adjust, Give, Option, Stop
from hlh_engine.model.vocabulary import Vocabulary, Words

STAGES = (
    "criterion", "score", "diagnosis", "trigger", "severity", "response",
    "pathway", "transplant", "regimen", "dose", "safety", "monitoring",
)  # fmt: skip
"""The stages of the flow, in order; a page is named after its stage."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True)
class Row:
    """One band, row or level: the outcome and when it holds (always, for the last level)."""

    outcome: str
    condition: Condition
    text: str


@dataclass(frozen=True, slots=True)
class Then:
    """``then = "trigger ebv"``."""

    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Points:
    """An item of a score: exactly one row holds, and its outcome is the points."""

    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Total:
    """The sum (or the maximum) of the points or grades of some rules."""

    rules: tuple[str, ...]
    largest: bool = False


@dataclass(frozen=True, slots=True)
class Grades:
    """Named grades, highest first, or a name from several axes: the first row that holds decides."""

    rows: tuple[Row, ...]
    ordered: bool
    highest_certain: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """The outcomes in the page's order, each once."""
        return tuple(dict.fromkeys(row.outcome for row in self.rows))


@dataclass(frozen=True, slots=True)
class Curve:
    """What a number means by a published table: linear between the points, words outside. Shown, never read."""

    of: str
    points: tuple[tuple[Fraction, Fraction], ...]
    unit: str
    below: str | None
    above: str | None
    steps: tuple[tuple[Fraction, Fraction, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """``[warn]``, ``[card]``, ``[check]``, ``[rank]``: words shown when the rule is met."""

    table: str
    words: Words
    extra: Mapping[str, Any] = field(default_factory=dict)

    def __hash__(self) -> int:
        return hash((self.table, self.words.en))


def followed(position: str) -> tuple[Input, frozenset[str]]:
    """``DIS-02: la-rosee``: the choice it belongs to, and the code that chooses it."""
    question, _, side = position.partition(":")
    return Input("choice", question.strip()), frozenset({side.strip()})


Action = Then | Points | Total | Grades | Curve | Note | Option | Give | Adjust | Stop


EXPECTED = ("dose", "raw", "volume", "days", "dates", "for", "against")
"""Columns of a table that, beside the outcome, say what is expected of a therapy rule."""


@dataclass(frozen=True, slots=True)
class Example:
    """One row of a rule's table: cells by column as written, the outcome expected, and what else is."""

    cells: Mapping[str, str]
    outcome: str
    line: int
    expected: Mapping[str, str] = field(default_factory=dict)

    def __hash__(self) -> int:
        return hash((self.line, self.outcome))


@dataclass(frozen=True, slots=True)
class Chapter:
    """A page: one stage of one book."""

    id: str
    book: str
    stage: str
    title: Words
    source: str
    certainty: str
    confirm: bool
    review: str
    valid_from: date
    valid_until: date | None
    values: str
    baseline: str | None
    only_for: Condition | None
    derived_in: tuple[Condition, Words] | None
    prose: str
    place: Place


@dataclass(frozen=True, eq=False)
class Rule:
    """One rule: when it holds, the one thing it does, and where that is written."""

    id: str
    chapter: Chapter
    title: Words
    prose: str
    action: Action
    when: Condition | None
    only_for: Condition | None
    exception: str | None
    needs: Condition | None
    condition: Condition
    gate: Condition | None
    source: str
    at: str
    certainty: str
    confirm: bool
    valid_from: date
    valid_until: date | None
    says: Words | None
    not_for: Words | None
    at_boundary: Words | None
    position: str | None
    each: str | None
    view: str
    place: Place
    text: str
    examples: tuple[Example, ...]
    columns: tuple[str, ...]

    @cached_property
    def stands_on(self) -> frozenset[str]:
        """The rules this one cannot be read without."""
        found = {name for asked in self.questions.values() for name in rules_of(asked) if ":" not in name}
        if isinstance(self.action, Total):
            found |= set(self.action.rules)
        elif isinstance(self.action, Curve):
            found.add(self.action.of)
        return frozenset(found)

    @property
    def acting(self) -> str:
        """The question whose answer lets the rule act: its verdict, or with a position that and the choice."""
        return self.id if self.position is None else f"{self.id}?followed"

    @cached_property
    def questions(self) -> Mapping[str, Condition]:
        """Every three-valued question the rule asks, by name; the first is its verdict."""
        asked = {self.id: self.condition}
        if self.position is not None:
            asked[f"{self.id}?followed"] = AllOf((self.condition, Code(*followed(self.position))))
        if self.gate is not None:
            asked[f"{self.id}?gate"] = self.gate
        if self.needs is not None:
            asked[f"{self.id}?needs"] = missing_as_unknown(self.needs)
        if self.chapter.derived_in is not None:
            asked[f"{self.chapter.id}?derived"] = self.chapter.derived_in[0]
        if isinstance(self.action, Points | Grades):
            for number, row in enumerate(self.action.rows):
                asked[f"{self.id}#{number}"] = row.condition
        elif isinstance(self.action, Option | Give | Adjust):
            asked |= {f"{self.id}{mark}": asks for mark, asks in self.action.conditions.items()}
        return asked


@dataclass(frozen=True, eq=False)
class Rulebook:
    """All pages, parsed: the rules in the order of the flow, the words they speak, and a fingerprint.

    ``left_out`` names the rules that stand on a rule which is not in force.
    """

    rules: Mapping[str, Rule]
    chapters: Mapping[str, Chapter]
    vocabulary: Vocabulary
    sha256: str
    version: str
    root: str
    edition: Callable[[date], Rulebook] = field(repr=False, compare=False)
    left_out: tuple[str, ...] = ()

    def of_page(self, page: str) -> tuple[Rule, ...]:
        """The rules of one chapter, in the order of the page."""
        return self._pages.get(page, ())

    @cached_property
    def _pages(self) -> Mapping[str, tuple[Rule, ...]]:
        pages: dict[str, list[Rule]] = {}
        for rule in self.rules.values():
            pages.setdefault(rule.chapter.id, []).append(rule)
        return {page: tuple(rules) for page, rules in pages.items()}

    @cached_property
    def concluding(self) -> Mapping[str, tuple[str, ...]]:
        """``kind:value`` → the questions that conclude it; an option concludes the regimen it names."""
        found: dict[str, list[str]] = {}
        for rule in self.rules.values():
            if isinstance(rule.action, Then):
                found.setdefault(f"{rule.action.kind}:{rule.action.value}", []).append(rule.acting)
            elif isinstance(rule.action, Option) and rule.action.regimen:
                found.setdefault(f"regimen:{rule.action.regimen}", []).append(rule.acting)
        return {key: tuple(ids) for key, ids in found.items()}

    def concluders(self, kind: str, value: str) -> tuple[str, ...]:
        """The rules that conclude a value of a kind."""
        return tuple(name.partition("?")[0] for name in self.concluding.get(f"{kind}:{value}", ()))

    def in_force(self, day: date) -> Rulebook:
        """The same pages read with the rules in force on that day."""
        return self.edition(day)
