"""Facts bent toward one verdict: what a condition asks for is set, the rest stays as it was drawn.

An aim may miss (two parts of a condition may want different things of one value); what is reached is measured
where it is used.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from random import Random
from typing import Any

from hlh_engine.model.condition import (
    AllOf,
    AnyOf,
    AtLeast,
    Code,
    Compare,
    CompareInputs,
    CompareReported,
    Condition,
    FirstKnown,
    IfElse,
    Includes,
    Known,
    NoneOf,
    RuleGrade,
    RuleNumber,
    RuleVerdict,
    Spoiled,
)
from hlh_engine.model.fact import Fact
from hlh_engine.model.interval import Interval
from hlh_engine.model.rule import Grades, Points, Rulebook, Total

STEPS = (Fraction(-1), Fraction(-1, 1000), Fraction(0), Fraction(1, 1000), Fraction(1))


@dataclass(frozen=True)
class Aim:
    """Bends the facts of one patient."""

    book: Rulebook
    questions: Mapping[str, Condition]
    random: Random
    facts: dict[str, Fact]

    def at(self, question: str, *, wanted: bool) -> None:
        """Toward a question being met (not met)."""
        self.bend(self.questions[question], wanted)

    def bend(self, node: Condition, wanted: bool) -> None:
        """Toward a condition being met (not met)."""
        if bend := _BENDS.get(type(node)):
            bend(self, node, wanted)

    def number(self, key: str, operator: str, bound: Fraction, wanted: bool) -> None:
        """A number on the wanted side of a bound, often right beside it, sometimes far away."""
        numbers = [*(bound + step for step in STEPS), Fraction(0), bound * 2]
        fits = [n for n in numbers if Interval.exact(n).compare(operator, bound) is wanted]
        if fits:
            self.facts[key] = Fact(key, Interval.exact(self.random.choice(fits)))

    def some(self, parts: tuple[Condition, ...], count: int, wanted: bool) -> None:
        """Toward so many of the parts."""
        for part in self.random.sample(parts, min(count, len(parts))):
            self.bend(part, wanted)


def _compare(aim: Aim, node: Compare, wanted: bool) -> None:
    aim.number(node.input.key, node.operator, node.constant, wanted)


def _reported(aim: Aim, node: CompareReported, wanted: bool) -> None:
    aim.number(node.input.key, node.operator, node.choices[0][0], wanted)


def _inputs(aim: Aim, node: CompareInputs, wanted: bool) -> None:
    right = Fraction(10)
    aim.facts[node.right.key] = Fact(node.right.key, Interval.exact(right))
    aim.number(node.left.key, node.operator, right * node.factor + node.offset, wanted)


def _code(aim: Aim, node: Code, wanted: bool) -> None:
    entry = aim.book.vocabulary.observables.get(node.input.name)
    known = node.input.kind == "observable" and entry is not None
    possible = set(entry.possible_codes if known and entry else ("yes", "no"))
    inside = wanted is not node.negated
    fits = sorted(node.codes if inside else possible - node.codes)
    if fits:
        aim.facts[node.input.key] = Fact(node.input.key, frozenset({aim.random.choice(fits)}))


def _known(aim: Aim, node: Known, wanted: bool) -> None:
    if node.known is not wanted:
        aim.facts.pop(node.input.key, None)


def _verdict(aim: Aim, node: RuleVerdict, wanted: bool) -> None:
    if node.state in {"met", "not met"}:
        aim.at(node.rule, wanted=wanted is (node.state == "met"))
    elif node.state == "not applicable" and f"{node.rule}?gate" in aim.questions:
        aim.at(f"{node.rule}?gate", wanted=not wanted)


def _number(aim: Aim, node: RuleNumber, wanted: bool) -> None:
    """Every item toward its row of most, or least, points."""
    aim.at(node.rule, wanted=True)
    action = aim.book.rules[node.rule].action
    items = action.rules if isinstance(action, Total) else (node.rule,)
    most = wanted is (node.operator in {">", ">="})
    for item in items:
        points = aim.book.rules[item].action
        if isinstance(points, Points):
            numbers = [Fraction(row.outcome) for row in points.rows]
            best = (max if most else min)(range(len(numbers)), key=numbers.__getitem__)
            aim.at(f"{item}#{best}", wanted=True)


def _grade(aim: Aim, node: RuleGrade, wanted: bool) -> None:
    aim.at(node.rule, wanted=True)
    action = aim.book.rules[node.rule].action
    if isinstance(action, Grades):
        fits = [n for n, row in enumerate(action.rows) if (row.outcome in node.names) is wanted]
        if fits:
            chosen = aim.random.choice(fits)
            for above in range(chosen):
                aim.at(f"{node.rule}#{above}", wanted=False)
            aim.at(f"{node.rule}#{chosen}", wanted=True)


def _includes(aim: Aim, node: Includes, wanted: bool) -> None:
    rules = aim.book.concluders(node.concluding, node.value)
    _any(aim, AnyOf(tuple(RuleVerdict(rule, "met") for rule in rules)), wanted)


def _all(aim: Aim, node: AllOf, wanted: bool) -> None:
    aim.some(node.of, len(node.of) if wanted else 1, wanted)


def _any(aim: Aim, node: AnyOf, wanted: bool) -> None:
    aim.some(node.of, 1 if wanted else len(node.of), wanted)


def _none(aim: Aim, node: NoneOf, wanted: bool) -> None:
    _any(aim, AnyOf(node.of), not wanted)


def _at_least(aim: Aim, node: AtLeast, wanted: bool) -> None:
    aim.some(node.of, node.needed if wanted else len(node.of) - node.needed + 1, wanted)


def _if_else(aim: Aim, node: IfElse, wanted: bool) -> None:
    test = aim.random.random() < 0.5
    aim.bend(node.then if test else node.otherwise, wanted)
    aim.bend(node.test, test)


def _first_known(aim: Aim, node: FirstKnown, wanted: bool) -> None:
    aim.bend(aim.random.choice(node.of), wanted)


def _spoiled(aim: Aim, node: Spoiled, wanted: bool) -> None:
    for doubt in (node.doubted_if, node.void_if):
        if doubt is not None:
            aim.bend(doubt, wanted=False)
    aim.bend(node.holds, wanted)


_BENDS: Mapping[type, Callable[[Aim, Any, bool], None]] = {
    Compare: _compare,
    CompareReported: _reported,
    CompareInputs: _inputs,
    Code: _code,
    Known: _known,
    RuleVerdict: _verdict,
    RuleNumber: _number,
    RuleGrade: _grade,
    Includes: _includes,
    AllOf: _all,
    AnyOf: _any,
    NoneOf: _none,
    AtLeast: _at_least,
    IfElse: _if_else,
    FirstKnown: _first_known,
    Spoiled: _spoiled,
}
