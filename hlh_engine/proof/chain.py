"""Terms in which the conclusions of other rules are spelled out, down to the facts of the patient."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction

import z3

from hlh_engine.model.condition import Includes, RuleGrade, RuleNumber, RuleVerdict
from hlh_engine.model.rule import Grades, Points, Rule, Total
from hlh_engine.proof.answers import still_possible
from hlh_engine.proof.logic import FALSE, Formula, Pair, compared, disjunction, rational, state
from hlh_engine.proof.terms import Terms


@dataclass(frozen=True, slots=True)
class Span:
    """The least and the most a rule's number can be."""

    low: Formula
    high: Formula


@dataclass(slots=True)
class Chained(Terms):
    """The formulas of one rulebook, each rule with its own definition."""

    spans: dict[str, Span] = field(default_factory=dict)

    def verdict(self, node: RuleVerdict) -> Pair:
        """The state of a rule, from its own conditions."""
        rule = self.book.rules[node.rule]
        shut = FALSE if rule.gate is None else self.pair(rule.gate).unmet
        return state(node.state, self.pair(rule.condition), shut)

    def rule_number(self, node: RuleNumber) -> Pair:
        """A bound on a rule's number: sure where all it can be lies on one side."""
        gate, span = self.pair(self.book.rules[node.rule].condition), self.span(node.rule)
        ends = [compared(end, node.operator, node.constant) for end in (span.low, span.high)]
        sure, never = z3.And(*ends), z3.And(*(z3.Not(end) for end in ends))
        if node.operator in {"==", "!="}:
            apart = z3.Or(span.low > rational(node.constant), span.high < rational(node.constant))
            sure, never = (sure, apart) if node.operator == "==" else (apart, never)
        return Pair(z3.And(gate.met, sure), z3.Or(gate.unmet, z3.And(gate.met, never)))

    def rule_grade(self, node: RuleGrade) -> Pair:
        """Whether every grade still possible, or none, is among some."""
        rule = self.book.rules[node.rule]
        gate = self.pair(rule.condition)
        if not isinstance(rule.action, Grades):
            return Terms.rule_grade(self, node)
        rows = rule.action.rows
        possible = still_possible(rows, self)
        inside = z3.Or([may for row, may in zip(rows, possible, strict=True) if row.outcome in node.names])
        outside = z3.Or([may for row, may in zip(rows, possible, strict=True) if row.outcome not in node.names])
        return Pair(
            z3.And(gate.met, inside, z3.Not(outside)), z3.Or(gate.unmet, z3.And(gate.met, z3.Not(inside)))
        )

    def includes(self, node: Includes) -> Pair:
        """Some rule that concludes the value is met."""
        asked = self.book.concluding.get(f"{node.concluding}:{node.value}", ())
        return disjunction(self.pair(self.book.rules[name.partition("?")[0]].questions[name]) for name in asked)

    def span(self, name: str) -> Span:
        """The number of a rule: its points, or the sum or the largest of others."""
        if name not in self.spans:
            rule = self.book.rules[name]
            self.spans[name] = self._total(rule.action) if isinstance(rule.action, Total) else self._points(rule)
        return self.spans[name]

    def _points(self, rule: Rule) -> Span:
        if not isinstance(rule.action, Points):
            return Span(rational(0), rational(0))
        gate, rows = self.pair(rule.condition), rule.action.rows
        may = [z3.Or(gate.unknown, possible) for possible in still_possible(rows, self)]
        ranked = sorted(zip((Fraction(row.outcome) for row in rows), may, strict=True), key=lambda part: part[0])
        low, high = _first(ranked), _first(ranked[::-1])
        return Span(z3.If(gate.unmet, rational(0), low), z3.If(gate.unmet, rational(0), high))

    def _total(self, total: Total) -> Span:
        parts = [self.span(name) for name in total.rules]
        if not total.largest:
            return Span(z3.Sum([part.low for part in parts]), z3.Sum([part.high for part in parts]))
        low, high = parts[0].low, parts[0].high
        for part in parts[1:]:
            low, high = z3.If(part.low > low, part.low, low), z3.If(part.high > high, part.high, high)
        return Span(low, high)


def _first(ranked: Sequence[tuple[Fraction, Formula]]) -> Formula:
    """The first number that is possible."""
    found = rational(ranked[-1][0])
    for number, possible in reversed(ranked[:-1]):
        found = z3.If(possible, rational(number), found)
    return found
