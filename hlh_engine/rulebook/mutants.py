"""Rules with one small wrong each: what the example rows of a page must notice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hlh_engine.clinic.schedule import dates_of
from hlh_engine.clinic.sentences import DROPPED
from hlh_engine.model.mutant import Mutant
from hlh_engine.model.rule import Action, Chapter, Curve, Grades, Points, Rule, Rulebook, Total
from hlh_engine.model.treatment import Adjust, Amount, Give, Option, Stop
from hlh_engine.rulebook.compile import conjunction, exemption
from hlh_engine.rulebook.slips import Variant
from hlh_engine.rulebook.variants import Pen

PINNED = Points | Grades | Curve | Give | Adjust | Stop
"""Actions whose own numbers and conditions show in a column of the table."""
A_WEEK = tuple(date(2024, 1, day) for day in range(1, 8))
"""Starts on each day of a week."""
COUNTED = {"for": "reasons", "against": "against"}
"""Columns that count the sentences of an option, where its table has them."""


def pen_of(book: Rulebook) -> Pen:
    """The pen for the rules of a book."""
    return Pen(book.vocabulary, {rule.id: getattr(rule.action, "names", ()) for rule in book.rules.values()})


def mutants(rule: Rule, pen: Pen) -> Iterator[Mutant]:
    """Every mutant of what the rule itself says."""
    for part in ("when", "only_for", "needs"):
        for variant in pen.variants(getattr(rule, part)):
            yield _told(variant, assembled(rule, **{part: variant.thing}))
    if rule.exception is not None:
        yield Mutant(f"except = {rule.exception}", DROPPED, assembled(rule, exception=None))
    yield from _acting(rule, pen)


def _acting(rule: Rule, pen: Pen) -> Iterator[Mutant]:
    """Of the table of the rule, as far as its examples can show it."""
    action = rule.action
    if isinstance(action, Option):
        for part in COUNTED.keys() & set(rule.columns):
            for variant in pen.variants(getattr(action, COUNTED[part])):
                yield _told(variant, replace(rule, action=replace(action, **{COUNTED[part]: variant.thing})))
    elif isinstance(action, Total) and len(action.rules) > 1:
        for name in action.rules:
            kept = tuple(other for other in action.rules if other != name)
            yield Mutant(name, DROPPED, replace(rule, action=replace(action, rules=kept)), reasoned=False)
    elif isinstance(action, PINNED):
        for variant in _pinned(action, pen):
            changed = replace(rule, action=variant.thing)
            yield _told(variant, changed, reasoned=changed.questions != rule.questions)


def _pinned(action: Action, pen: Pen) -> Iterator[Variant]:
    """Of an action whose numbers show; a dose that is never computed has none, an adjustment shows its text."""
    if isinstance(action, Give):
        doses = pen.variants(action) if action.automatic else ()
        yield from (variant for variant in doses if not alike(action, variant.thing))
    elif isinstance(action, Adjust):
        told = tuple(replace(choice, amount=None) for choice in action.choices)
        yield from pen.variants(replace(action, choices=told, ladder=()))
    else:
        yield from pen.variants(action)


def alike(first: Give, second: Give) -> bool:
    """Whether only days differ that give the same dates, or the day a first rung does not name."""
    if any(old.first == 1 != new.first for old, new in zip(first.ladder, second.ladder, strict=False)):
        return True
    if replace(second, days=first.days, until=first.until) != first:
        return False
    amounts = [c.amount for c in first.choices if c.amount is not None] + [rung.amount for rung in first.ladder]
    return bool(amounts) and all(
        _course(first, amount, start) == _course(second, amount, start) for amount in amounts for start in A_WEEK
    )


def _course(give: Give, amount: Amount, start: date) -> list[date]:
    """Every date from the start, to the end and beyond what is printed at once."""
    last = max((give.until.numbers if give.until else ()) or (1,))
    dates = dates_of(replace(give, repeat=None), amount, start, 1, start + timedelta(days=last))
    return [on for _, on in dates if on >= start]


def page_mutants(chapter: Chapter, rules: tuple[Rule, ...], pen: Pen) -> Iterator[tuple[Mutant, ...]]:
    """Every mutant of the page's own gate, as each of its rules would then be."""
    for variant in pen.variants(chapter.only_for):
        page = replace(chapter, only_for=variant.thing)
        yield tuple(_told(variant, assembled(rule, chapter=page)) for rule in rules)


def _told(variant: Variant, rule: Rule, *, reasoned: bool = True) -> Mutant:
    return Mutant(variant.old, variant.new, rule, reasoned)


def assembled(rule: Rule, **parts: Any) -> Rule:
    """The rule with other parts, put together as its page is read."""
    other = replace(rule, **parts)
    gates = [gate for gate in (other.chapter.only_for, other.only_for) if gate is not None]
    gate = conjunction(gates) if gates else None
    exempt = exemption(other.exception, surely=isinstance(rule.action, Stop))
    return replace(other, gate=gate, condition=conjunction((gate, other.when, exempt)))
