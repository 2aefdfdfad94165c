"""What is counted when a level is closed: possible rows, points, totals, grades.

Both readers take their tallies here, each from its own verdicts.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache

from hlh_engine.model.conclusion import Conclusion
from hlh_engine.model.condition import RuleGrade, RuleNumber
from hlh_engine.model.interval import Interval
from hlh_engine.model.rule import Grades, Points, Row, Rule, Rulebook, Total
from hlh_engine.model.verdict import Verdict

Ask = Callable[[str], Verdict]
"""The verdict of a question, by its name (see ``Rule.questions``)."""
Number = Callable[[str], Interval | None]
"""The number a rule concludes, by its id; each reader takes it once."""


def possible_rows(rule: Rule, rows: tuple[Row, ...], ask: Ask) -> tuple[int, ...]:
    """The rows that may be the one that holds: each not failed, up to the first that surely holds."""
    found: list[int] = []
    for number in range(len(rows)):
        verdict = ask(f"{rule.id}#{number}")
        if verdict is not False:
            found.append(number)
        if verdict is True:
            break
    return tuple(found)


def number_of(rule: Rule, ask: Ask, number: Number) -> Interval | None:
    """The points of an item or the total of a score; None where the rule gives no number."""
    open_gate = ask(rule.id)
    if isinstance(rule.action, Points):
        if open_gate is False:
            return Interval.exact(0)
        rows = rule.action.rows
        chosen = possible_rows(rule, rows, ask) if open_gate else tuple(range(len(rows)))
        return _span(tuple(rows[n].outcome for n in chosen)) if chosen else None
    if isinstance(rule.action, Total) and open_gate is not False:
        parts = [number(name) for name in rule.action.rules]
        known = [part for part in parts if part is not None]
        combine = Interval.maximum if rule.action.largest else Interval.plus
        total = known[0] if known else None
        for part in known[1:]:
            assert total is not None  # noqa: S101 — the first of a non-empty list
            total = combine(total, part)
        return total
    return None


@lru_cache(maxsize=4096)
def _span(outcomes: tuple[str, ...]) -> Interval:
    """The least and the most points among the outcomes of some rows."""
    points = [Fraction(outcome) for outcome in outcomes]
    return Interval(min(points), max(points))


def names_of(rule: Rule, ask: Ask) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """The rows and the grade names still possible; none where the gate is shut, all where it may be."""
    if not isinstance(rule.action, Grades) or ask(rule.id) is False:
        return (), ()
    rows = rule.action.rows
    chosen = possible_rows(rule, rows, ask) if ask(rule.id) else tuple(range(len(rows)))
    return chosen, tuple(dict.fromkeys(rows[n].outcome for n in chosen))


def compare_number(node: RuleNumber, ask: Ask, number: Number) -> Verdict:
    """``hscore.score.total >= 169``; undecided while the score's gate is not known to be open."""
    gate = ask(node.rule)
    if gate is not True:
        return gate
    found = number(node.rule)
    return None if found is None else found.compare(node.operator, node.constant)


def compare_grade(node: RuleGrade, book: Rulebook, ask: Ask) -> Verdict:
    """``severity.severity.tier >= severe``; undecided while the grade's gate is not known to be open."""
    rule = book.rules[node.rule]
    gate = ask(rule.id)
    if gate is not True:
        return gate
    _, names = names_of(rule, ask)
    inside = node.names & set(names)
    if not inside:
        return False
    return True if len(inside) == len(names) else None


def conclude(rule: Rule, ask: Ask, number: Number) -> Conclusion:
    """Everything one rule says, from the verdicts of its questions."""
    rows, names = names_of(rule, ask)
    if isinstance(rule.action, Points):
        rows = possible_rows(rule, rule.action.rows, ask)
    return Conclusion(
        rule=rule.id,
        verdict=ask(rule.id),
        applicable=True if rule.gate is None else ask(f"{rule.id}?gate"),
        derived=True if rule.chapter.derived_in is None else ask(f"{rule.chapter.id}?derived"),
        names=names,
        rows=rows,
        number=number(rule.id),
    )
