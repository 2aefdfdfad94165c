"""The cases in which a question is certainly met, or certainly not, and what they test.

A case is a set of tests ``field >= bound`` or ``field < bound`` on whole numbers. An absent field
passes neither, so what is unknown stays unknown without any negation in the engine.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import prod

from hlh_engine.model.condition import Condition

Part = tuple[int, bool]
"""A question by its number, or its opposite (False)."""


@dataclass(frozen=True, slots=True)
class Low:
    """The rank of the lower bound of an input."""

    key: str


@dataclass(frozen=True, slots=True)
class High:
    """The rank of the upper bound of an input."""

    key: str


@dataclass(frozen=True, slots=True)
class Among:
    """Whether the code of an input is one of these."""

    key: str
    codes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Decided:
    """What the caller decides."""

    atom: Condition


@dataclass(frozen=True, slots=True)
class Answer:
    """The verdict of a question of a closed stratum."""

    question: int


@dataclass(frozen=True, slots=True)
class Met:
    """How many of these are met; never absent."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Open:
    """How many of these are met or may still be; never absent."""

    parts: tuple[Part, ...]


Field = Low | High | Among | Decided | Answer | Met | Open


@dataclass(frozen=True, slots=True)
class Test:
    """``field >= bound``, or ``field < bound``."""

    field: Field
    bound: int
    reached: bool = True


Case = frozenset[Test]
Cases = frozenset[Case]
NEVER: Cases = frozenset()
ALWAYS: Cases = frozenset({frozenset()})


@dataclass(frozen=True, slots=True)
class Lowered:
    """The cases in which a question is certainly met, and those in which it is certainly not."""

    met: Cases
    unmet: Cases

    @property
    def opposite(self) -> Lowered:
        """The question the other way round."""
        return Lowered(self.unmet, self.met)

    @property
    def width(self) -> int:
        """The larger number of cases."""
        return max(len(self.met), len(self.unmet))


YES = Lowered(ALWAYS, NEVER)


def read_by(field: Field) -> tuple[int, ...]:
    """The numbers of the questions whose verdicts a field is made of."""
    if isinstance(field, Answer):
        return (field.question,)
    return tuple(n for n, _ in field.parts) if isinstance(field, Met | Open) else ()


def one(test: Test) -> Cases:
    """One case of one test."""
    return frozenset({Case({test})})


def flag(field: Field) -> Lowered:
    """Met where the field is 1, not met where it is 0."""
    return Lowered(one(Test(field, 1)), one(Test(field, 1, reached=False)))


def answer(part: Part) -> Lowered:
    """What another question answers."""
    number, same = part
    answer = flag(Answer(number))
    return answer if same else answer.opposite


def not_surely(part: Part) -> Test:
    """The question is not surely met."""
    return Test(Met((part,)), 1, reached=False)


def unsure(part: Part) -> Case:
    """The question is neither surely met nor surely not."""
    return Case({not_surely(part), Test(Open((part,)), 1)})


def spread(parts: Sequence[Lowered]) -> int:
    """The most cases a conjunction of these can have, before any is found superfluous."""
    return max(prod(len(part.met) for part in parts), sum(len(part.unmet) for part in parts))


def shortest(cases: Iterable[Case]) -> Cases:
    """The same cases without those that cannot be or that another one contains."""
    kept: list[Case] = []
    for case in sorted(set(cases), key=len):
        if _possible(case) and not any(other <= case for other in kept):
            kept.append(case)
    return frozenset(kept)


def _possible(case: Case) -> bool:
    floors = {(t.field, t.bound) for t in case if t.reached}
    ceilings = {(t.field, t.bound) for t in case if not t.reached}
    return not any(f == g and low >= high for f, low in floors for g, high in ceilings)
