"""What a missing result could turn out to be: for each observable, values on every side of every threshold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from hlh_engine.model.condition import (
    Code,
    Compare,
    CompareInputs,
    CompareReported,
    Condition,
    Includes,
    Input,
    walk,
)
from hlh_engine.model.fact import Fact, Value
from hlh_engine.model.interval import Interval
from hlh_engine.model.rule import Rulebook

ASKED = {"observable", "derived"}
"""Kinds of input that a test or a question to the patient can answer."""


@dataclass(slots=True)
class Probe:
    """All a rulebook asks of one observable: the inputs, the thresholds and codes, the comparisons of two inputs."""

    name: str
    inputs: set[Input] = field(default_factory=set)
    thresholds: set[Fraction] = field(default_factory=set)
    pairs: set[CompareInputs] = field(default_factory=set)
    questions: set[str] = field(default_factory=set)


@lru_cache(maxsize=8)
def probes_of(book: Rulebook, targets: frozenset[str]) -> Mapping[str, Probe]:
    """A probe for every observable and derived name that the target rules read, directly or through others."""
    found: dict[str, Probe] = {}
    for name in sorted(_upstream(book, targets)):
        for question, condition in book.rules[name].questions.items():
            _collect(question, condition, found)
    return found


def _upstream(book: Rulebook, targets: frozenset[str]) -> set[str]:
    """The rules that these rest on, and these."""
    seen, waiting = set(targets), list(targets)
    while waiting:
        rule = book.rules[waiting.pop()]
        read = set(rule.stands_on)
        for condition in rule.questions.values():
            for node in walk(condition):
                if isinstance(node, Includes):
                    read |= set(book.concluders(node.concluding, node.value))
        waiting += read - seen
        seen |= read
    return seen


def _collect(question: str, condition: Condition, found: dict[str, Probe]) -> None:
    for node in walk(condition):
        if isinstance(node, Compare | CompareReported | Code) and node.input.kind in ASKED:
            probe = found.setdefault(node.input.name, Probe(node.input.name))
            probe.inputs.add(node.input)
            probe.questions.add(question)
            if isinstance(node, Compare):
                probe.thresholds.add(node.constant)
            elif isinstance(node, CompareReported):
                probe.thresholds.add(node.choices[0][0])
        elif isinstance(node, CompareInputs) and node.left.kind in ASKED:
            probe = found.setdefault(node.left.name, Probe(node.left.name))
            probe.pairs.add(node)
            probe.questions.add(question)


def suppositions(probe: Probe, book: Rulebook, known: Mapping[str, Fact]) -> Iterator[tuple[Fact, ...]]:
    """Each possible outcome of the test, as the facts it would add; none for what is already known exactly."""
    open_inputs = [wanted for wanted in probe.inputs if _open(wanted, known)]
    if open_inputs:
        for value in _values(probe, book):
            yield tuple(Fact(wanted.key, value) for wanted in open_inputs if _fits(value, known.get(wanted.key)))
    for pair in sorted(probe.pairs, key=lambda node: node.says):
        yield from _paired(pair, known)


def _open(wanted: Input, known: Mapping[str, Fact]) -> bool:
    fact = known.get(wanted.key)
    if fact is None:
        return wanted.view in {"worst", "latest", ""}
    return isinstance(fact.value, Interval) and not fact.value.is_exact


def _fits(value: Value, fact: Fact | None) -> bool:
    """Whether a supposed value lies inside what is already known."""
    if fact is None:
        return True
    if isinstance(value, Interval) and isinstance(fact.value, Interval):
        return value.within(fact.value)
    return False


def _values(probe: Probe, book: Rulebook) -> Iterator[Value]:
    entry = book.vocabulary.observables.get(probe.name)
    if entry is not None and entry.possible_codes:
        yield from (frozenset({code}) for code in entry.possible_codes)
        return
    ordered = sorted(probe.thresholds)
    if ordered:
        yield Interval.exact(ordered[0] - 1 if ordered[0] <= 0 else ordered[0] / 2)
        for below, above in pairwise(ordered):
            yield Interval.exact((below + above) / 2)
        yield Interval.exact(ordered[-1] * 2 if ordered[-1] > 0 else ordered[-1] + 1)


def _paired(pair: CompareInputs, known: Mapping[str, Fact]) -> Iterator[tuple[Fact, ...]]:
    """Values of the missing side that satisfy the comparison, and that fail it."""
    left, right = known.get(pair.left.key), known.get(pair.right.key)
    if left is not None and right is not None:
        return
    if left is not None:
        number = left.value.low if isinstance(left.value, Interval) else None
        if number is not None and pair.factor:
            target = (number - pair.offset) / pair.factor
            for shift in (Fraction(9, 10), Fraction(11, 10)):
                yield (Fact(pair.right.key, Interval.exact(target * shift)),)
        return
    base = right.value.low if right is not None and isinstance(right.value, Interval) else Fraction(1)
    limit = (base or Fraction(1)) * pair.factor + pair.offset
    for shift in (Fraction(9, 10), Fraction(11, 10)):
        facts = [Fact(pair.left.key, Interval.exact(limit * shift))]
        if right is None:
            facts.append(Fact(pair.right.key, Interval.exact(Fraction(1))))
        yield tuple(facts)
