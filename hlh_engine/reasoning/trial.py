"""One rule tried on one example row, by the reference evaluator: what it concludes, in the words of the table."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from fractions import Fraction
from typing import cast

from hlh_engine.clinic.curve import read_curve
from hlh_engine.clinic.units import show
from hlh_engine.model.condition import (
    AtLeast,
    Condition,
    Includes,
    RuleGrade,
    RuleNumber,
    RuleVerdict,
)  # fmt: skip
from hlh_engine.model.fact import Facts
from hlh_engine.model.interval import Interval
from hlh_engine.model.rule import Curve, Grades, Note, Points, Rule, Rulebook, Total
from hlh_engine.model.supposition import Supposed
from hlh_engine.model.treatment import Stop
from hlh_engine.model.verdict import WORDS, Verdict, at_least, opposite
from hlh_engine.reasoning.reference import Reading, questions_of
from hlh_engine.reasoning.stops import standing
from hlh_engine.reasoning.tally import names_of, number_of

NOT_APPLICABLE = "not applicable"


class Elsewhere(Enum):
    """The row says nothing of it: the question is asked as usual."""

    ASKED = "asked"

WARNINGS = {True: "warn", False: "clear", None: "ask"}


@dataclass(slots=True)
class Trial(Reading):
    """A reading in which other rules conclude what the row supposes, and nothing else.

    A score or grade for which the row has no column is computed from the row's facts.
    """

    supposed: Supposed = field(default_factory=lambda: Supposed(Facts()))

    def ask(self, name: str) -> Verdict:
        """The verdict of a question; a row pins a position as if it were followed."""
        return Reading.ask(self, name.removesuffix("?followed"))

    def judge(self, condition: Condition) -> Verdict:
        """The verdict of a condition; what it reads of other rules is taken from the row."""
        if isinstance(condition, RuleVerdict | RuleNumber | RuleGrade | Includes | AtLeast):
            found = self._supposed(condition)
            if not isinstance(found, Elsewhere):
                return found
        return Reading.judge(self, condition)

    def _supposed(self, node: RuleVerdict | RuleNumber | RuleGrade | Includes | AtLeast) -> Verdict | Elsewhere:
        row = self.supposed
        if isinstance(node, RuleVerdict):
            return _state(node, row)
        if isinstance(node, RuleNumber | RuleGrade) and node.rule not in row.verdicts:
            return Elsewhere.ASKED
        if isinstance(node, RuleNumber):
            number = row.numbers.get(node.rule)
            verdict = row.verdicts.get(node.rule)
            return verdict if number is None else number.compare(node.operator, node.constant)
        if isinstance(node, RuleGrade):
            names = set(row.grades.get(node.rule, ()))
            inside = names & node.names
            if not names:
                return False if row.verdicts.get(node.rule) is False else None
            return False if not inside else (True if inside == names else None)
        if isinstance(node, Includes):
            return row.includes.get(f"{node.concluding}:{node.value}")
        if node.page is not None and row.counted is not None:
            met, not_met = row.counted
            unknown = len(node.of) - met - not_met
            verdicts: list[Verdict] = [True] * met + [False] * not_met + [None] * unknown
            return met >= node.needed if node.surely else at_least(node.needed, verdicts)
        return Elsewhere.ASKED


def _state(node: RuleVerdict, row: Supposed) -> Verdict:
    verdict = row.verdicts.get(node.rule)
    if node.state == NOT_APPLICABLE:
        return node.rule in row.shut
    if node.state.endswith("unknown"):
        return (verdict is None) == (node.state == "unknown")
    return opposite(verdict) if node.state == "not met" else verdict


def outcome(rule: Rule, questions: Mapping[str, Condition], book: Rulebook, row: Supposed) -> str:
    """What the rule concludes on a row, with its questions as given (a mutant has others)."""
    trial = Trial(book, row.facts, ChainMap(cast("dict[str, Condition]", questions), cast("dict[str, Condition]", questions_of(book))), supposed=row)
    gate = f"{rule.id}?gate"
    if gate in questions and trial.ask(gate) is False:
        return NOT_APPLICABLE
    action = rule.action
    if isinstance(action, Points):
        return _span(number_of(rule, trial.ask, trial.tally))
    if isinstance(action, Total):
        return _span(_total(action, trial))
    if isinstance(action, Grades):
        names = names_of(rule, trial.ask)[1]
        so_far = " so far" if len(names) > 1 else ""
        return f"{names[-1]}{so_far}" if action.highest_certain and names else " or ".join(names)
    if isinstance(action, Curve):
        return _curve(action, row.numbers.get(action.of))
    verdict = trial.ask(rule.id)
    if isinstance(action, Stop):
        drugs = book.vocabulary.drugs
        urgent = all(name in drugs and drugs[name].cannot_wait for name in action.blocks)
        return standing(rule, action, book, trial.ask, cannot_wait=urgent)
    if isinstance(action, Note) and action.table == "warn":
        return WARNINGS[verdict]
    return WORDS[verdict]


def _total(action: Total, trial: Trial) -> Interval:
    total = _item(action.rules[0], trial)
    for name in action.rules[1:]:
        part = _item(name, trial)
        total = total.maximum(part) if action.largest else total.plus(part)
    return total


def _item(name: str, trial: Trial) -> Interval:
    """What an item adds: as the row supposes, else from its facts; all it may give while open."""
    row, item = trial.supposed, trial.book.rules[name]
    if name in row.numbers:
        return row.numbers[name]
    if row.verdicts.get(name) is False:
        return Interval.exact(0)
    found = None if name in row.verdicts else number_of(item, trial.ask, trial.tally)
    if found is not None:
        return found
    points = [Fraction(r.outcome) for r in item.action.rows] if isinstance(item.action, Points) else [Fraction(0)]
    return Interval(min(points), max(points))


def _span(number: Interval | None) -> str:
    if number is None or number.low is None or number.high is None:
        return "unknown"
    return show(number.low) if number.is_exact else f"{show(number.low)} to {show(number.high)}"


def _curve(curve: Curve, number: Interval | None) -> str:
    """As printed: exact table words as they stand, figures with ≈."""
    if number is None or number.low is None:
        return "unknown"
    read = read_curve(curve, number.low)
    mark = "" if read[:1] in "<>≈" else "≈"
    return f"{mark}{read} {curve.unit}".strip()
