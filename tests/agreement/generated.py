"""Generated patients: facts drawn on and around every threshold the rules know, complete, sparse or censored.

Half of them are drawn blindly; the other half are then bent toward one question being met, or not met, because
no blind draw reaches the far end of a long list of criteria.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from random import Random

from hlh_engine.model.condition import (
    Code,
    Compare,
    CompareInputs,
    CompareReported,
    Input,
    Known,
    OfEach,
    inputs_of,
    walk,
)
from hlh_engine.model.fact import Fact, Facts, Value
from hlh_engine.model.interval import Interval
from hlh_engine.model.rule import Rulebook
from hlh_engine.reasoning.reference import Reading, questions_of
from tests.agreement.aimed import Aim

KNOWN = (0.05, 0.25, 0.6, 1.0)
"""How much of a patient is known, from nearly nothing to everything."""
MOST_ITEMS, TRIES = 3, 4


class Patients:
    """Draws patients for one rulebook; the same seed draws the same patients."""

    def __init__(self, book: Rulebook) -> None:
        self.book = book
        self.questions = questions_of(book)
        self.thresholds: dict[Input, set[Fraction]] = {}
        self.codes: dict[Input, set[str]] = {}
        self.reported: dict[Input, tuple[tuple[Fraction, str], ...]] = {}
        self.lists: dict[str, set[Input]] = {}
        for condition in self.questions.values():
            for node in walk(condition):
                self._note(node)
        self.marks = {wanted: sorted(marks) for wanted, marks in self.thresholds.items()}
        self.options = {wanted: sorted(codes) for wanted, codes in self.codes.items()}
        self.inputs = sorted({*self.marks, *self.options}, key=lambda wanted: wanted.key)

    def _note(self, node: object) -> None:
        if isinstance(node, Compare):
            self.thresholds.setdefault(node.input, set()).add(node.constant)
        elif isinstance(node, CompareReported):
            self.thresholds.setdefault(node.input, set()).add(node.choices[0][0])
            self.reported[node.input] = node.choices
        elif isinstance(node, CompareInputs):
            self.thresholds.setdefault(node.left, set()).add(Fraction(10))
            self.thresholds.setdefault(node.right, set()).add(Fraction(10) / (node.factor or 1))
        elif isinstance(node, Code):
            self.codes.setdefault(node.input, set()).update(node.codes, self._all_codes(node.input))
        elif isinstance(node, Known):
            if codes := self._all_codes(node.input):
                self.codes.setdefault(node.input, set()).update(codes)
            else:
                self.thresholds.setdefault(node.input, set()).add(Fraction(10))
        elif isinstance(node, OfEach):
            self.lists.setdefault(node.items, set()).update(inputs_of(node.that))

    def _all_codes(self, wanted: Input) -> tuple[str, ...]:
        entry = self.book.vocabulary.observables.get(wanted.name)
        if wanted.kind == "observable" and entry is not None:
            return entry.possible_codes
        return () if wanted.kind in {"derived", "clock", "age", "limit"} else ("yes", "no")

    def draw(self, seed: int, count: int, aims: Sequence[str] = ()) -> Iterator[Facts]:
        """``count`` patients; those that are bent are bent toward one of the ``aims`` (of all questions)."""
        names = sorted(aims or self.questions)
        for number in range(count):
            random = Random(f"{seed}/{number}")
            facts = self._some(self.inputs, KNOWN[number // 2 % len(KNOWN)], random)
            if number % 2:
                self._bend(facts, random.choice(names), random)
            yield Facts(facts, items_of=self._items(facts, random))

    def _bend(self, facts: dict[str, Fact], question: str, random: Random) -> None:
        """Toward one verdict of a question; a bend that misses is tried again from where it ended."""
        aim, wanted = Aim(self.book, self.questions, random, facts), random.random() < 0.5
        for _ in range(TRIES):
            aim.at(question, wanted=wanted)
            if Reading(self.book, Facts(facts), self.questions).ask(question) is wanted:
                return

    def _some(self, inputs: list[Input], share: float, random: Random) -> dict[str, Fact]:
        known = (wanted for wanted in inputs if random.random() < share)
        return {wanted.key: self._fact(wanted, random) for wanted in known}

    def _items(self, facts: dict[str, Fact], random: Random) -> dict[str, tuple[Facts, ...]]:
        """The items of each list: none was sent, or up to three that have facts of their own."""
        return {
            name: tuple(
                Facts({**facts, **self._some(sorted(inputs, key=lambda wanted: wanted.key), random.random(), random)})
                for _ in range(random.randint(0, MOST_ITEMS))
            )
            for name, inputs in self.lists.items()
            if random.random() < 0.7
        }

    def _fact(self, wanted: Input, random: Random) -> Fact:
        if wanted in self.options and (wanted not in self.marks or random.random() < 0.5):
            options = self.options[wanted]
            size = 2 if len(options) > 1 and random.random() < 0.05 else 1
            return Fact(wanted.key, frozenset(random.sample(options, size)))
        value = self._number(wanted, random)
        if wanted in self.reported and random.random() < 0.7:
            constant, unit = random.choice(self.reported[wanted])
            near = constant + random.choice((Fraction(-1, 100), Fraction(0), Fraction(1, 100)))
            return Fact(wanted.key, value, reported=Interval.exact(near), reported_unit=unit)
        return Fact(wanted.key, value)

    def _number(self, wanted: Input, random: Random) -> Value:
        near = random.choice(self.marks[wanted]) + random.choice(_STEPS)
        if random.random() < 0.8:
            return Interval.exact(near)
        other = random.choice(self.marks[wanted]) + random.choice((0, 1))
        shapes = (
            Interval(near, None, low_open=True),
            Interval(near, None),
            Interval(Fraction(0) if near > 0 else None, near, high_open=True),
            Interval(min(near, other), max(near, other)),
        )
        return random.choice(shapes)


_STEPS = (Fraction(-1, 1000), Fraction(0), Fraction(1, 1000), Fraction(-5), Fraction(5))
