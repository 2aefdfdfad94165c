"""The parts of a consultation that restate conclusions: sets, scores, grades, triggers, severity, response."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Any

from hlh_engine.advise.explain import Explainer
from hlh_engine.advise.probability import probability
from hlh_engine.clinic.units import show
from hlh_engine.model.conclusion import Conclusion, Ledger
from hlh_engine.model.condition import AtLeast, Includes, RuleNumber, RuleVerdict, walk
from hlh_engine.model.rule import Curve, Grades, Note, Points, Rule, Rulebook, Then, Total
from hlh_engine.model.verdict import WORDS

NOT_HERE = {"severity.severity.tier", "practice.response.definition-set"}
"""Grades that have a place of their own in the document."""


@dataclass(frozen=True, slots=True)
class Sections:
    """Restates one ledger in one language."""

    ledger: Ledger
    why: Explainer
    lang: str

    @property
    def book(self) -> Rulebook:
        """The rulebook the ledger was read from."""
        return self.ledger.rulebook

    def said(self, kind: str) -> list[tuple[Rule, Conclusion, str]]:
        """Every rule that concludes this kind, with its conclusion and value."""
        return [(rule, self.ledger.conclusions[rule.id], value) for rule, value in _saying(self.book).get(kind, ())]

    def head(self, rule: Rule) -> dict[str, Any]:
        """What every entry says of the rule it comes from."""
        conclusion = self.ledger.conclusions[rule.id]
        derived = rule.chapter.derived_in
        outside = derived is not None and conclusion.derived is not True
        return {
            "rule": rule.id,
            "book": rule.chapter.book,
            "book_title": self.book_title(rule.chapter.book),
            "title": rule.title[self.lang],
            "verdict": WORDS[conclusion.verdict],
            "applicable": {True: True, False: False, None: None}[conclusion.applicable],
            "label": derived[1][self.lang] if outside and derived else None,
            "not_for": rule.not_for[self.lang] if rule.not_for else None,
            "at_boundary": rule.at_boundary[self.lang] if rule.at_boundary else None,
            "certainty": rule.certainty,
            "confirm": rule.confirm,
            "review": rule.chapter.review,
            "source": {"id": rule.source, "at": rule.at},
        }

    def book_title(self, book: str) -> str:
        """The name of a book, in the language asked for."""
        entry = self.book.vocabulary.books.get(book)
        return book if entry is None else (entry.zh if self.lang == "zh" else entry.en)

    def diagnoses(self) -> list[dict[str, Any]]:
        """Every criteria set: verdict, counts, what decided it, and each criterion with its reason."""
        return [self._diagnosis(rule, value) for rule, _, value in self.said("diagnosis")]

    def _diagnosis(self, rule: Rule, value: str) -> dict[str, Any]:
        count = _count_of(rule, self.book)
        criteria = criteria_of(rule, self.book)
        verdicts = [self.ledger.verdicts[name] for name in criteria]
        return {
            **self.head(rule),
            "diagnosis": value,
            "met": verdicts.count(True),
            "not_met": verdicts.count(False),
            "unknown": verdicts.count(None),
            "needed": count.needed if count else None,
            "of": len(count.of) if count else len(criteria),
            "decided_by": self._decided_by(rule),
            "criteria": [
                {**self.head(self.book.rules[name]), "because": self.why.tree(name)} for name in criteria
            ],
            "because": self.why.tree(rule.id),
        }

    def _decided_by(self, rule: Rule) -> str | None:
        routes = {
            value
            for route, conclusion, value in self.said("route")
            if route.chapter.book == rule.chapter.book and conclusion.verdict
        }
        if {"criteria", "gene"} <= routes:
            return "both"
        if routes:
            return min(routes)
        has_routes = any(r.chapter.book == rule.chapter.book for r, _, _ in self.said("route"))
        return None if has_routes or not self.ledger.verdicts[rule.id] else "criteria"

    def scores(self) -> list[dict[str, Any]]:
        """Every additive score as an interval, with its items, cut-off and probability."""
        totals = [r for r in self.book.rules.values() if isinstance(r.action, Total) and not r.action.largest]
        return [self._score(rule) for rule in totals]

    def _score(self, rule: Rule) -> dict[str, Any]:
        assert isinstance(rule.action, Total)  # noqa: S101 — chosen by that
        conclusion = self.ledger.conclusions[rule.id]
        items = [self.book.rules[name] for name in rule.action.rules]
        decider, node = cutoff_of(rule, self.book)
        verdict = self.ledger.verdicts[decider.id] if decider else None
        return {
            **self.head(rule),
            "verdict": WORDS[verdict],
            "min": _whole(conclusion.number.low if conclusion.number else None),
            "max": _whole(conclusion.number.high if conclusion.number else None),
            "of": _whole(sum((max(_points(item)) for item in items), Fraction(0))),
            "cutoff": _whole(node.constant) if node else None,
            "probability": probability(rule, conclusion, self._curve(rule)),
            "items": [
                {
                    **self.head(item),
                    "min": _whole(number.low if (number := self.ledger.conclusions[item.id].number) else None),
                    "max": _whole(number.high if number else None),
                    "of": _whole(max(_points(item))),
                    "because": self.why.tree(item.id),
                }
                for item in items
            ],
        }  # fmt: skip

    def _curve(self, rule: Rule) -> Curve | None:
        curves = (r.action for r in self.book.rules.values() if isinstance(r.action, Curve))
        return next((curve for curve in curves if curve.of == rule.id), None)

    def grades(self) -> list[dict[str, Any]]:
        """Every named grade: the one, or the least that is certain and those still possible."""
        found = []
        for rule in self.book.rules.values():
            if isinstance(rule.action, Grades) and rule.id not in NOT_HERE:
                names = self.ledger.conclusions[rule.id].names
                found.append({
                    **self.head(rule),
                    "verdict": WORDS[True if len(names) == 1 else None] if names else "not met",
                    "grade": names[0] if len(names) == 1 else None,
                    "at_least": names[-1] if names and rule.action.ordered else None,
                    "possible": list(names),
                    "because": self.why.tree(rule.id),
                })  # fmt: skip
        return found

    def of_kind(self, kind: str, key: str) -> list[dict[str, Any]]:
        """Every rule of a kind with its value in both forms, and why."""
        words = self.book.vocabulary.kinds.get(kind)
        names = (words.value_zh if self.lang == "zh" else words.value_en) if words else {}
        return [
            {**self.head(rule), key: value, "name": names.get(value, rule.title[self.lang]), "because": self.why.tree(rule.id)}
            for rule, _, value in self.said(kind)
        ]  # fmt: skip

    def severity(self) -> dict[str, Any] | None:
        """The tier that is certain, and those that unknown items could still raise it to."""
        rule = self.book.rules.get("severity.severity.tier")
        if rule is None:
            return None
        names = self.ledger.conclusions[rule.id].names
        return {
            **self.head(rule),
            "tier": names[-1] if names else None,
            "so_far": len(names) > 1,
            "possible": list(names),
            "because": self.why.tree(rule.id),
        }

    def notes(self, table: str) -> list[tuple[Rule, Note, Conclusion]]:
        """Rules with this table whose condition is not failed."""
        return [
            (rule, rule.action, conclusion)
            for rule in self.book.rules.values()
            if isinstance(rule.action, Note) and rule.action.table == table
            and (conclusion := self.ledger.conclusions[rule.id]).verdict is not False
        ]  # fmt: skip


@lru_cache(maxsize=8)
def _saying(book: Rulebook) -> Mapping[str, list[tuple[Rule, str]]]:
    """The rules that conclude each kind, with their value."""
    found: dict[str, list[tuple[Rule, str]]] = {}
    for rule in book.rules.values():
        if isinstance(rule.action, Then):
            found.setdefault(rule.action.kind, []).append((rule, rule.action.value))
    return found


@lru_cache(maxsize=8192)
def _count_of(rule: Rule, book: Rulebook) -> AtLeast | None:
    """The count of a page that decides a set, in its own condition or in a rule of its book it rests on."""
    own = [book.rules[name] for name in _rests(rule, book) if book.rules[name].chapter.book == rule.chapter.book]
    for one in (rule, *own):
        for node in walk(one.condition):
            if isinstance(node, AtLeast) and node.page is not None:
                return node
    return None


def _rests(rule: Rule, book: Rulebook) -> list[str]:
    found: dict[str, None] = {}
    for node in walk(rule.condition):
        if isinstance(node, RuleVerdict):
            found[node.rule] = None
        elif isinstance(node, Includes):
            found |= dict.fromkeys(book.concluders(node.concluding, node.value))
    return list(found)


@lru_cache(maxsize=8192)
def criteria_of(rule: Rule, book: Rulebook) -> tuple[str, ...]:
    """The criteria a set counts; for a set that counts none, the criteria it names."""
    count = _count_of(rule, book)
    if count is not None:
        return tuple(node.rule for part in count.of for node in walk(part) if isinstance(node, RuleVerdict))
    page = book.of_page(f"{rule.chapter.book}.criterion")
    return tuple(r.id for r in page if isinstance(r.action, Then) and r.action.kind == "criterion")


@lru_cache(maxsize=1024)
def cutoff_of(rule: Rule, book: Rulebook) -> tuple[Rule | None, RuleNumber | None]:
    """The diagnosis rule that compares a total with its cut-off, and the comparison."""
    found: list[tuple[Rule, RuleNumber]] = [
        (other, node)
        for other in book.rules.values()
        if isinstance(other.action, Then)
        for node in walk(other.condition)
        if isinstance(node, RuleNumber) and node.rule == rule.id
    ]
    found.sort(key=lambda pair: isinstance(pair[0].action, Then) and pair[0].action.kind != "diagnosis")
    return found[0] if found else (None, None)


def _points(rule: Rule) -> list[Fraction]:
    return [Fraction(row.outcome) for row in rule.action.rows] if isinstance(rule.action, Points) else [Fraction(0)]


def _whole(number: Fraction | None) -> int | str | None:
    """Points as a whole number where they are whole."""
    if number is None:
        return None
    return int(number) if number.denominator == 1 else show(number)
