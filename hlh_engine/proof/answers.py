"""What a rule answers, as one formula for each answer: two rules agree where all of these do."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import z3

from hlh_engine.model.rule import Grades, Points, Row, Rule
from hlh_engine.model.treatment import Adjust, Choice, Give
from hlh_engine.proof.logic import FALSE, Formula
from hlh_engine.proof.terms import Terms

NOT_APPLICABLE, MET, NOT_MET = "not applicable", "met", "not met"


def answers(rule: Rule, terms: Terms) -> dict[str, Formula]:
    """For every answer the rule can give, when it gives it or may still."""
    shut = FALSE if rule.gate is None else terms.pair(rule.gate).unmet
    verdict, opened = terms.pair(rule.condition), z3.Not(shut)
    found = {NOT_APPLICABLE: shut}
    if not isinstance(rule.action, Points | Grades):
        found |= {MET: z3.And(opened, verdict.met), NOT_MET: z3.And(opened, verdict.unmet)}
    elif isinstance(rule.action, Points):
        found["0"] = z3.And(opened, verdict.unmet)
    if rule.needs is not None:
        needed = terms.pair(rule.needs)
        found |= {"needed": z3.And(opened, needed.met), "lacking": z3.And(opened, needed.unmet)}
    for row, possible in zip(rows_of(rule), still_possible(rows_of(rule), terms), strict=True):
        may = z3.And(opened, z3.If(verdict.met, possible, z3.Not(verdict.unmet)))
        found[outcome_of(row)] = z3.Or(may, found.get(outcome_of(row), FALSE))
    if isinstance(rule.action, Points):
        return _span(found)
    for name, condition in rule.questions.items():
        if "?" in name and not name.endswith(("?gate", "?needs", "?derived")):
            pair = terms.pair(condition)
            found |= {f"{name} met": pair.met, f"{name} not met": pair.unmet}
    return found


def _span(found: dict[str, Formula]) -> dict[str, Formula]:
    """Points are shown from the least to the most that is possible."""
    shut = found.pop(NOT_APPLICABLE)
    points = sorted(found, key=Fraction)
    least = {f"from {p}": z3.And(found[p], *(z3.Not(found[q]) for q in points[:n])) for n, p in enumerate(points)}
    most = {f"to {p}": z3.And(found[p], *(z3.Not(found[q]) for q in points[n + 1 :])) for n, p in enumerate(points)}
    return {NOT_APPLICABLE: shut, **least, **most}


def rows_of(rule: Rule) -> tuple[Row | Choice, ...]:
    """The rows of which the first that holds decides."""
    if isinstance(rule.action, Points | Grades):
        return rule.action.rows
    return rule.action.choices if isinstance(rule.action, Give | Adjust) else ()


def outcome_of(row: Row | Choice) -> str:
    """What a row decides."""
    return row.outcome if isinstance(row, Row) else row.text


def still_possible(rows: Sequence[Row | Choice], terms: Terms) -> list[Formula]:
    """For each row: not failed, and no row above surely holds."""
    pairs = terms.all_of(row.condition for row in rows)
    return [z3.And(z3.Not(pair.unmet), *(z3.Not(above.met) for above in pairs[:n])) for n, pair in enumerate(pairs)]


def differing(first: dict[str, Formula], second: dict[str, Formula]) -> Formula:
    """Where two rules answer differently."""
    names = sorted(first.keys() | second.keys())
    return z3.Or([z3.Xor(first.get(name, FALSE), second.get(name, FALSE)) for name in names])
