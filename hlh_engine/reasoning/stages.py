"""The order of reasoning: each question's level is one above the questions it reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from hlh_engine.model.condition import (
    Condition,
    Includes,
    RuleGrade,
    RuleNumber,
    RuleVerdict,
    inputs_of,
    walk,
)  # fmt: skip
from hlh_engine.model.rule import Grades, Points, Rule, Rulebook, Total


class Circle(Exception):  # noqa: N818 — found by the proof-reader, reported as an issue
    """Questions that read one another in a circle."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self.names = names
        super().__init__(" → ".join(names))


def reads(condition: Condition, book: Rulebook) -> Iterator[str]:
    """The names of the questions a condition reads directly."""
    for node in walk(condition):
        if isinstance(node, RuleVerdict):
            rule = book.rules[node.rule]
            gated = node.state == "not applicable" and rule.gate is not None
            yield f"{rule.id}?gate" if gated else rule.id
        elif isinstance(node, RuleNumber | RuleGrade):
            yield from tallied(book.rules[node.rule], book)
        elif isinstance(node, Includes):
            yield from book.concluding.get(f"{node.concluding}:{node.value}", ())


def tallied(rule: Rule, book: Rulebook) -> Iterator[str]:
    """The questions whose verdicts a number or a grade is tallied from."""
    yield rule.id
    if isinstance(rule.action, Total):
        for name in rule.action.rules:
            yield from tallied(book.rules[name], book)
    elif isinstance(rule.action, Points | Grades):
        for number in range(len(rule.action.rows)):
            yield f"{rule.id}#{number}"


def levels(questions: Mapping[str, Condition], book: Rulebook) -> dict[str, int]:
    """The level of every question, 0 for those that read facts (or questions not listed) only; a circle is raised."""
    found: dict[str, int] = {}

    def settle(name: str, above: tuple[str, ...]) -> int:
        if name in found:
            return found[name]
        if name in above:
            raise Circle((*above[above.index(name) :], name))
        below = [settle(read, (*above, name)) for read in reads(questions[name], book) if read in questions]
        found[name] = 1 + max(below, default=-1)
        return found[name]

    for name in questions:
        settle(name, ())
    return found


def reached_from(questions: Mapping[str, Condition], book: Rulebook) -> dict[str, frozenset[str]]:
    """For each input key, every question whose verdict it can touch, directly or through others."""
    readers: dict[str, set[str]] = {}
    touches: dict[str, set[str]] = {}
    for name, condition in questions.items():
        for read in reads(condition, book):
            readers.setdefault(read, set()).add(name)
        for wanted in inputs_of(condition):
            touches.setdefault(wanted.key, set()).add(name)
    reached: dict[str, frozenset[str]] = {}
    for key, names in touches.items():
        seen, waiting = set(names), list(names)
        while waiting:
            for reader in readers.get(waiting.pop(), ()):
                if reader not in seen:
                    seen.add(reader)
                    waiting.append(reader)
        reached[key] = frozenset(seen)
    return reached
