"""The reference evaluator: what a rule means, in plain Python, short enough to be trusted by eye.

Numbers are compared as exact fractions over intervals; logic is strong Kleene; a question is asked
when somebody needs its answer and remembered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache
from typing import Any

from hlh_engine.model.conclusion import Ledger
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
    Input,
    Known,
    NoneOf,
    OfEach,
    RuleGrade,
    RuleNumber,
    RuleVerdict,
    Spoiled,
    inputs_of,
)  # fmt: skip
from hlh_engine.model.fact import Fact, Facts
from hlh_engine.model.interval import Interval
from hlh_engine.model.rule import Rulebook
from hlh_engine.model.treatment import SURFACE, WEIGHT, Give
from hlh_engine.model.verdict import Verdict, at_least, every, opposite, some
from hlh_engine.reasoning.stages import reached_from, tallied
from hlh_engine.reasoning.tally import compare_grade, compare_number, conclude, number_of


def evaluate(book: Rulebook, facts: Facts) -> Ledger:
    """Every rule of the book on these facts."""
    questions = questions_of(book)
    reading = Reading(book, facts, questions)
    for name in questions:
        reading.ask(name)
    found = reading.verdicts.__getitem__
    conclusions = {rule.id: conclude(rule, found, reading.tally) for rule in book.rules.values()}
    return Ledger(book, facts, reading.verdicts, conclusions)


@lru_cache(maxsize=8)
def questions_of(book: Rulebook) -> Mapping[str, Condition]:
    """Every question of every rule, by name."""
    return {
        name: condition
        for rule in book.rules.values()
        for name, condition in rule.questions.items()
    }


@lru_cache(maxsize=8)
def inputs_read(book: Rulebook) -> frozenset[Input]:
    """Every input the book reads: what intake has to resolve."""
    asked = (inputs_of(condition) for condition in questions_of(book).values())
    sizes = (r.action.inputs for r in book.rules.values() if isinstance(r.action, Give))
    return frozenset({WEIGHT, SURFACE}).union(*asked, *sizes, _history_of_orders(book))


def _history_of_orders(book: Rulebook) -> frozenset[Input]:
    """What is asked of a drug's past when a dose of it is proposed: its total, and the days since."""
    totals = {Input("drug", word, "cumulative:mg/m2") for word in book.vocabulary.totals()}
    given = {r.action.drug for r in book.rules.values() if isinstance(r.action, Give)}
    past = {Input("drug", drug, view) for drug in given for view in ("days_since:d", "taken")}
    return frozenset(totals | past | {Input("age", "age", "a")})


@lru_cache(maxsize=8)
def reached_in(book: Rulebook) -> Mapping[str, frozenset[str]]:
    """For each input key, every question it can touch."""
    return reached_from(questions_of(book), book)


@lru_cache(maxsize=8)
def tallied_in(book: Rulebook) -> Mapping[str, frozenset[str]]:
    """For each rule, every question its number is tallied from."""
    return {rule.id: frozenset(tallied(rule, book)) for rule in book.rules.values()}


def supposing(
    ledger: Ledger, facts: Iterable[Fact], within: frozenset[str] | None = None
) -> tuple[Callable[[str], Verdict], frozenset[str]]:
    """The verdict of any question if these facts were added, and the questions they reach; others are not asked again.

    ``within`` keeps every other question as it was.
    """
    added = {fact.key: fact for fact in facts}
    reached = reached_in(ledger.rulebook)
    touched: frozenset[str] = frozenset().union(*(reached.get(key, frozenset()) for key in added))
    if within is not None:
        touched &= within
    supposed = Facts({**ledger.facts.known, **added}, ledger.facts.why_missing, ledger.facts.items_of)
    questions = questions_of(ledger.rulebook)
    return Reading(ledger.rulebook, supposed, questions, {}, {}, ledger, touched).ask, touched


@dataclass(slots=True)
class Reading:
    """One patient being read: the facts, and the verdicts found so far.

    When something is supposed, ``before`` holds the verdicts and numbers found before, which stay for every
    question that is not ``touched``.
    """

    book: Rulebook
    facts: Facts
    questions: Mapping[str, Condition]
    verdicts: dict[str, Verdict] = field(default_factory=dict)
    numbers: dict[str, Interval | None] = field(default_factory=dict)
    before: Ledger | None = None
    touched: frozenset[str] = frozenset()

    def ask(self, name: str) -> Verdict:
        """The verdict of a question."""
        if name in self.verdicts:
            return self.verdicts[name]
        if self.before is not None and name not in self.touched:
            return self.before.verdicts[name]
        verdict = self.verdicts[name] = self.judge(self.questions[name])
        return verdict

    def judge(self, condition: Condition) -> Verdict:
        """The verdict of any condition."""
        return _JUDGE[type(condition)](self, condition)

    def tally(self, rule: str) -> Interval | None:
        """The number a rule concludes."""
        if rule in self.numbers:
            return self.numbers[rule]
        if self.before is not None and self.touched.isdisjoint(tallied_in(self.book)[rule]):
            return self.before.conclusions[rule].number
        found = self.numbers[rule] = number_of(self.book.rules[rule], self.ask, self.tally)
        return found

    def number(self, wanted: Input) -> Interval | None:
        """The number of an input, None while unknown."""
        fact = self.facts.known.get(wanted.key)
        return fact.value if fact is not None and isinstance(fact.value, Interval) else None


def _compare(reading: Reading, node: Compare) -> Verdict:
    number = reading.number(node.input)
    return None if number is None else number.compare(node.operator, node.constant)


def _compare_reported(reading: Reading, node: CompareReported) -> Verdict:
    """In the unit the laboratory reported, if the source prints it; else in the first one, converted."""
    fact = reading.facts.known.get(node.input.key)
    if fact is None or not isinstance(fact.value, Interval):
        return None
    for constant, unit in node.choices:
        if fact.reported is not None and fact.reported_unit == unit:
            return fact.reported.compare(node.operator, constant)
    return fact.value.compare(node.operator, node.choices[0][0])


def _compare_inputs(reading: Reading, node: CompareInputs) -> Verdict:
    left, right = reading.number(node.left), reading.number(node.right)
    if left is None or right is None:
        return None
    difference = left.minus(right.scaled(node.factor, node.offset))
    return difference.compare(node.operator, _ZERO)


def _code(reading: Reading, node: Code) -> Verdict:
    fact = reading.facts.known.get(node.input.key)
    if fact is None or not isinstance(fact.value, frozenset):
        return None
    verdict: Verdict = True if fact.value <= node.codes else None
    if not fact.value & node.codes:
        verdict = False
    return opposite(verdict) if node.negated else verdict


def _known(reading: Reading, node: Known) -> Verdict:
    return (node.input.key in reading.facts.known) == node.known


def _rule_verdict(reading: Reading, node: RuleVerdict) -> Verdict:
    if node.state == "not applicable":
        gate = f"{node.rule}?gate"
        return opposite(reading.ask(gate)) if gate in reading.questions else False
    verdict = reading.ask(node.rule)
    if node.state.endswith("unknown"):
        return (verdict is None) == (node.state == "unknown")
    return opposite(verdict) if node.state == "not met" else verdict


def _rule_number(reading: Reading, node: RuleNumber) -> Verdict:
    return compare_number(node, reading.ask, reading.tally)


def _rule_grade(reading: Reading, node: RuleGrade) -> Verdict:
    return compare_grade(node, reading.book, reading.ask)


def _includes(reading: Reading, node: Includes) -> Verdict:
    rules = reading.book.concluding.get(f"{node.concluding}:{node.value}", ())
    return some(reading.ask(rule) for rule in rules)


def _all(reading: Reading, node: AllOf) -> Verdict:
    return every(reading.judge(part) for part in node.of)


def _any(reading: Reading, node: AnyOf) -> Verdict:
    return some(reading.judge(part) for part in node.of)


def _none(reading: Reading, node: NoneOf) -> Verdict:
    return opposite(some(reading.judge(part) for part in node.of))


def _at_least(reading: Reading, node: AtLeast) -> Verdict:
    verdicts = [reading.judge(part) for part in node.of]
    if node.surely:
        return sum(verdict is True for verdict in verdicts) >= node.needed
    return at_least(node.needed, verdicts)


def _if_else(reading: Reading, node: IfElse) -> Verdict:
    test = reading.judge(node.test)
    if test is not None:
        return reading.judge(node.then if test else node.otherwise)
    then = reading.judge(node.then)
    return then if then is not None and then == reading.judge(node.otherwise) else None


def _first_known(reading: Reading, node: FirstKnown) -> Verdict:
    for part in node.of:
        verdict = reading.judge(part)
        if verdict is not None:
            return verdict
    return None


def _spoiled(reading: Reading, node: Spoiled) -> Verdict:
    """A doubt that is met spoils a *met*; what voids spoils either; an unknown doubt leaves the finding."""
    verdict = reading.judge(node.holds)
    if node.void_if is not None and reading.judge(node.void_if):
        return None
    if verdict and node.doubted_if is not None and reading.judge(node.doubted_if):
        return None
    return verdict


def _of_each(reading: Reading, node: OfEach) -> Verdict:
    items = reading.facts.items_of.get(node.items)
    if items is None:
        return None
    verdicts = []
    for item in items:
        within = Reading(reading.book, item, reading.questions, reading.verdicts, reading.numbers, reading.before, reading.touched)
        verdicts.append(within.judge(node.that))
    return at_least(node.needed, verdicts)


_ZERO = Fraction(0)
_JUDGE: Mapping[type, Callable[[Reading, Any], Verdict]] = {
    Compare: _compare,
    CompareReported: _compare_reported,
    CompareInputs: _compare_inputs,
    Code: _code,
    Known: _known,
    RuleVerdict: _rule_verdict,
    RuleNumber: _rule_number,
    RuleGrade: _rule_grade,
    Includes: _includes,
    AllOf: _all,
    AnyOf: _any,
    NoneOf: _none,
    AtLeast: _at_least,
    IfElse: _if_else,
    FirstKnown: _first_known,
    Spoiled: _spoiled,
    OfEach: _of_each,
}
