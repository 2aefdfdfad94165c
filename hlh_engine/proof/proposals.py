"""The rows a table lacks: for each mutant nobody notices, a patient who tells it from the rule."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import z3

from hlh_engine.model.mutant import Mutant
from hlh_engine.model.rule import Rule, Rulebook
from hlh_engine.proof.answers import answers, differing
from hlh_engine.proof.patients import Search
from hlh_engine.proof.terms import Terms

Cells = Mapping[str, str]
Say = Callable[[Rule, Cells], Mapping[str, str] | None]
"""What a rule says on a row, column by column; None where the row cannot be read."""


@dataclass(frozen=True, slots=True)
class Lack:
    """A mutant that no row notices, and the row that would; no row where only a person can write it."""

    mutant: Mutant
    row: Cells | None


def lacks(living: Sequence[Mutant], rule: Rule, book: Rulebook, say: Say) -> list[Lack]:
    """The mutants that differ from the rule for some patient; those that cannot differ do not count."""
    found: list[Lack] = []
    rows: list[Cells] = []
    for mutant in living:
        if not mutant.reasoned:
            found.append(Lack(mutant, None))
            continue
        row = next((row for row in rows if _tells(row, rule, mutant.rule, say)), None)
        if row is None:
            row = told_apart(rule, mutant.rule, book)
            if row is None or _tells(row, rule, mutant.rule, say) is False:
                continue
            rows.append(row)
        found.append(Lack(mutant, row))
    return found


def told_apart(rule: Rule, other: Rule, book: Rulebook) -> Cells | None:
    """A patient of whom two rules do not say the same; None where they always do."""
    terms = Terms(book)
    wanted = differing(answers(rule, terms), answers(other, terms))
    return Search(rule, terms, (*rule.questions.values(), *other.questions.values())).patient(wanted)


def example_of(rule: Rule, book: Rulebook, verdict: str) -> Cells | None:
    """A patient for whom the rule is meant and of whom it is ``met``, ``unmet`` or ``unknown``."""
    terms = Terms(book)
    wanted = getattr(terms.pair(rule.condition), verdict)
    if rule.gate is not None:
        wanted = z3.And(terms.pair(rule.gate).met, wanted)
    return Search(rule, terms, tuple(rule.questions.values())).patient(wanted)


def _tells(row: Cells, rule: Rule, other: Rule, say: Say) -> bool | None:
    first, second = say(rule, row), say(other, row)
    return None if first is None or second is None else first != second
