"""Three-valued logic for the solver: a pair of formulas, *surely true* and *surely false*; neither is unknown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import z3

Formula = Any
"""A formula or term of the solver, which has no types of its own."""


@dataclass(frozen=True, slots=True)
class Pair:
    """When a condition is surely true and when it is surely false."""

    met: Formula
    unmet: Formula

    @property
    def unknown(self) -> Formula:
        """When it is neither."""
        return z3.And(z3.Not(self.met), z3.Not(self.unmet))

    @property
    def opposite(self) -> Pair:
        """The condition the other way round."""
        return Pair(self.unmet, self.met)


TRUE, FALSE = z3.BoolVal(True), z3.BoolVal(False)


def rational(number: Fraction | int) -> Formula:
    """An exact number of the solver."""
    fraction = Fraction(number)
    return z3.Q(fraction.numerator, fraction.denominator)


def compared(value: Formula, operator: str, constant: Fraction) -> Formula:
    """``value operator constant``."""
    return related(value, operator, rational(constant))


def related(value: Formula, operator: str, other: Formula) -> Formula:
    """``value operator other``, both terms."""
    return _COMPARED[operator](value, other)


def sure(known: Formula, holds: Formula) -> Pair:
    """A statement about what is known, unknown where it is not."""
    return Pair(z3.And(known, holds), z3.And(known, z3.Not(holds)))


def state(name: str, pair: Pair, shut: Formula) -> Pair:
    """A state of a rule as a condition on its verdict."""
    if name == "not applicable":
        return Pair(shut, z3.Not(shut))
    if name.endswith("unknown"):
        unknown = Pair(pair.unknown, z3.Or(pair.met, pair.unmet))
        return unknown if name == "unknown" else unknown.opposite
    return pair.opposite if name == "not met" else pair


def conjunction(pairs: Iterable[Pair]) -> Pair:
    """All of them."""
    listed = list(pairs)
    return Pair(z3.And([p.met for p in listed]), z3.Or([p.unmet for p in listed]))


def disjunction(pairs: Iterable[Pair]) -> Pair:
    """Any of them."""
    return conjunction(p.opposite for p in pairs).opposite


_COMPARED: Mapping[str, Callable[[Any, Any], Formula]] = {
    ">=": lambda x, y: x >= y,
    ">": lambda x, y: x > y,
    "<=": lambda x, y: x <= y,
    "<": lambda x, y: x < y,
    "==": lambda x, y: x == y,
    "!=": lambda x, y: x != y,
}
