"""The example rows of a page, rehearsed: what each rule says on each row, and which small wrongs nobody notices."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import Any

from hlh_engine.clinic.decimals import show
from hlh_engine.errors import Issue, issue
from hlh_engine.model.interval import Interval
from hlh_engine.model.mutant import Mutant
from hlh_engine.model.rule import Chapter, Example, Note, Rule, Rulebook
from hlh_engine.model.supposition import Supposed
from hlh_engine.model.treatment import Stop
from hlh_engine.proof.answers import rows_of
from hlh_engine.proof.proposals import Cells, Lack, example_of, lacks
from hlh_engine.reasoning.samples import outcomes
from hlh_engine.rulebook.examples import UNKNOWN, read_example
from hlh_engine.rulebook.mutants import mutants, page_mutants, pen_of
from hlh_engine.rulebook.sentence import SentenceFault

NOTHING = {"", UNKNOWN}
OPEN = "?"
"""An outcome that a person still has to fill in."""
VERDICTS = {"met": "met", "not met": "unmet", "unknown": "unknown"}
WARNED = {"warn": "met", "clear": "unmet", "ask": "unknown"}


@dataclass(frozen=True, slots=True)
class Read:
    """A row with what it supposes, and what the rule says on it."""

    example: Example
    row: Supposed
    said: Mapping[str, str]

    @property
    def pinned(self) -> Mapping[str, str]:
        """What the row expects, by column; an empty cell expects nothing."""
        expected = {column: cell for column, cell in self.example.expected.items() if cell}
        return {"outcome": self.example.outcome, **expected}


@dataclass(eq=False)
class Rehearsal:
    """All rows of one rulebook."""

    book: Rulebook
    read: dict[str, tuple[Read, ...]] = field(default_factory=dict)

    @cached_property
    def pen(self) -> Any:
        """Writes the mutants of this book."""
        return pen_of(self.book)

    def rows(self, rule: Rule, issues: list[Issue]) -> tuple[Read, ...]:
        """The rows of a rule that can be read; each fault of a column is told once, of a cell at its line."""
        if rule.id not in self.read:
            found: dict[Issue, None] = {}
            rows = tuple(read for example in rule.examples if (read := self._row(rule, example, found)))
            self.read[rule.id] = rows
            issues.extend(found)
        return self.read[rule.id]

    def _row(self, rule: Rule, example: Example, issues: dict[Issue, None]) -> Read | None:
        try:
            row = read_example(rule, example, self.book)
        except SentenceFault as fault:
            line = example.line if fault.code in {"HLH-PAGE-16", "HLH-PAGE-17"} else rule.examples[0].line - 2
            issues[issue(fault.code, f"{rule.place.file}:{line}", **fault.values)] = None
            return None
        return Read(example, row, outcomes(rule, rule.questions, self.book, row))

    def differing(self, rule: Rule, issues: list[Issue]) -> Iterator[Issue]:
        """Rows that say something else than the rule."""
        if rule.examples and "outcome" not in rule.columns:
            yield issue("HLH-PAGE-61", f"{rule.place.file}:{rule.examples[0].line - 2}", name=rule.id)
            return
        for read in self.rows(rule, issues):
            place = f"{rule.place.file}:{read.example.line}"
            for key, value in self._impossible(read.row):
                yield issue("HLH-PAGE-64", place, column=key.partition("|")[0], value=show(value))
            for column, cell in read.pinned.items():
                found = read.said.get(column, "")
                if cell == OPEN:
                    yield issue("HLH-PAGE-62", place, column=column)
                elif found != cell and not ({found, cell} <= NOTHING and column != "outcome"):
                    yield issue("HLH-PAGE-63", place, column=column, said=cell, found=found or UNKNOWN)

    def _impossible(self, row: Supposed) -> Iterator[tuple[str, Fraction]]:
        """Values that intake would refuse: outside what is plausible, or a part of what is counted."""
        for key, fact in row.facts.items():
            entry = self.book.vocabulary.observables.get(key.partition("|")[0])
            if entry is None or not isinstance(fact.value, Interval) or not fact.value.is_exact or fact.value.low is None:
                continue
            low, high = (Fraction(bound) for bound in entry.plausible.reject or (str(fact.value.low), str(fact.value.low)))
            whole = entry.whole or entry.type == "count"
            if not low <= fact.value.low <= high or (whole and fact.value.low.denominator != 1):
                yield key, fact.value.low

    # --- what the rows do not notice ---------------------------------------------------------------

    def lacks(self, rule: Rule) -> Iterator[Lack]:
        """Mutants of the rule itself that its rows do not notice."""
        living = [mutant for mutant in mutants(rule, self.pen) if not self._noticed(mutant)]
        yield from lacks(living, rule, self.book, self.say)

    def page_lacks(self, chapter: Chapter, rules: tuple[Rule, ...]) -> Iterator[tuple[Rule, Lack]]:
        """Mutants of the page's own gate that the rows of none of its rules notice."""
        for same in page_mutants(chapter, rules, self.pen) if chapter.only_for is not None else ():
            if not any(self._noticed(mutant) for mutant in same):
                told = ((rule, lack) for rule, m in zip(rules, same, strict=True) for lack in lacks([m], rule, self.book, self.say))
                yield from (first for first in [next(told, None)] if first is not None)

    def _noticed(self, mutant: Mutant) -> bool:
        rule = mutant.rule
        return any(self._differs(rule, read) for read in self.read.get(rule.id, ()))

    def _differs(self, rule: Rule, read: Read) -> bool:
        try:
            said = outcomes(rule, rule.questions, self.book, read.row)
        except (ArithmeticError, ValueError, LookupError):
            return True
        return any(said.get(column, "") != read.said.get(column, "") for column in read.pinned)

    def say(self, rule: Rule, cells: Cells) -> Mapping[str, str] | None:
        """What a rule says on a row that is only proposed; None where no row can be written so."""
        try:
            return outcomes(rule, rule.questions, self.book, read_example(rule, Example(cells, OPEN, 0), self.book))
        except SentenceFault:
            return None

    def missing(self, rule: Rule) -> Iterator[tuple[str, Cells | None]]:
        """Outcomes that no row ends in although a patient can, each with such a patient."""
        seen = {read.said["outcome"] for read in self.read.get(rule.id, ())}
        for outcome, kind in _words(rule).items():
            if outcome not in seen:
                cells = example_of(rule, self.book, kind)
                if cells is not None and (self.say(rule, cells) or {}).get("outcome", outcome) == outcome:
                    yield outcome, cells


def _words(rule: Rule) -> Mapping[str, str]:
    """The outcomes by verdict; rows have their own names, which mutants check."""
    if rows_of(rule) and not hasattr(rule.action, "automatic"):
        return {}
    if isinstance(rule.action, Stop):
        return {} if rule.needs is not None else {"stop": "met", "clear": "unmet"}
    if isinstance(rule.action, Note) and rule.action.table == "warn":
        return WARNED
    return VERDICTS if not hasattr(rule.action, "rules") and not hasattr(rule.action, "points") else {}


def columns_of(rule: Rule, rows: Iterable[Cells]) -> tuple[str, ...]:
    """The columns of a rule's table, with those that new rows need before its outcome."""
    own = rule.columns or ("outcome",)
    more = dict.fromkeys(column for cells in rows for column in cells if column not in own)
    at = own.index("outcome") if "outcome" in own else len(own)
    return (*own[:at], *more, *own[at:])
