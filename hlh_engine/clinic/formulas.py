"""Formulas of the vocabulary: their text read into a tree, and the tree computed over intervals.

``+ - * / ^``, parentheses, ``sqrt``, ``min``, ``max``; a name may carry ``[unit]`` or ``[code]``, and ``?``
when it contributes its whole plausible range while unknown. Other readers walk the same tree.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, lru_cache, reduce

from hlh_engine.clinic.arithmetic import over, power, times
from hlh_engine.model.interval import Interval

LONGEST = 400
DEEPEST = 32
_TOKEN = re.compile(
    r"\s*(?:(?P<number>[0-9]{1,20}(?:\.[0-9]{1,20})?)"
    r"|(?P<name>[a-z_]\w*(?:\.\w+)?)(?P<range>\?)?(?:\[(?P<bracket>(?:[^\[\]]|\[[^\[\]]*\])+)\])?"
    r"|(?P<sign>[-+*/^(),]))"
)
_TYPED = str.maketrans({"×": "*", "÷": "/", "−": "-"})


class FormulaFault(Exception):  # noqa: N818 — becomes an issue of the vocabulary
    """A formula that cannot be read, and where."""

    def __init__(self, text: str, column: int) -> None:
        self.text, self.column = text, column
        super().__init__(f"cannot be read at character {column + 1}: {text!r}")


@dataclass(frozen=True, slots=True)
class Number:
    """A constant."""

    value: Fraction


@dataclass(frozen=True, slots=True)
class Name:
    """A value by name: in the bracket a unit, or the codes that count as 1; ``ranges`` for ``?``."""

    name: str
    bracket: str | None = None
    ranges: bool = False


@dataclass(frozen=True, slots=True)
class Apply:
    """An operator or function on its operands."""

    operator: str
    of: tuple[Node, ...]


Node = Number | Name | Apply
Lookup = Callable[[Name], Interval | None]


@dataclass(frozen=True)
class Formula:
    """A formula read: its text and its tree."""

    text: str
    tree: Node

    @cached_property
    def names(self) -> frozenset[Name]:
        """Every value the formula reads."""
        return frozenset(_names(self.tree))


def _names(node: Node) -> set[Name]:
    if isinstance(node, Name):
        return {node}
    return set().union(*map(_names, node.of)) if isinstance(node, Apply) else set()


def evaluate(formula: Formula, lookup: Lookup) -> Interval | None:
    """The interval of the formula; None where a value it needs is unknown or it divides by zero."""
    return _compute(formula.tree, lookup)


def _compute(node: Node, lookup: Lookup) -> Interval | None:
    if isinstance(node, Number):
        return Interval.exact(node.value)
    if isinstance(node, Name):
        return lookup(node)
    operands = [_compute(operand, lookup) for operand in node.of]
    known = [operand for operand in operands if operand is not None]
    return OPERATORS[node.operator](*known) if len(known) == len(operands) else None


_HALF = Interval.exact(Fraction(1, 2))
OPERATORS: Mapping[str, Callable[..., Interval | None]] = {
    "+": Interval.plus,
    "-": Interval.minus,
    "*": times,
    "/": over,
    "^": power,
    "sqrt": lambda x: power(x, _HALF),
    "min": lambda *xs: reduce(Interval.minimum, xs),
    "max": lambda *xs: reduce(Interval.maximum, xs),
}
FUNCTIONS = {"sqrt": (1, 1), "min": (2, 9), "max": (2, 9)}
"""Functions, with the least and the greatest number of operands."""


@lru_cache(maxsize=512)
def parse_formula(text: str) -> Formula:
    """The formula a text states."""
    if len(text) > LONGEST:
        raise FormulaFault(f"{text[:30]}…", LONGEST)
    return Formula(text, _Reader(text.translate(_TYPED)).read())


class _Reader:
    """Recursive descent; one method a level of precedence."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.depth = 0
        self.token: re.Match[str] | None = None
        self._next()

    def read(self) -> Node:
        tree = self._sum()
        if self.token is not None:
            self._fail()
        return tree

    def _next(self) -> None:
        if self.token is not None:
            self.at = self.token.end()
        self.token = _TOKEN.match(self.text, self.at)
        if self.token is None and self.text[self.at :].strip():
            self._fail()

    def _fail(self) -> None:
        raise FormulaFault(self.text, self.at)

    def _sign(self, signs: str) -> str | None:
        sign = self.token["sign"] if self.token is not None else None
        if sign is None or sign not in signs:
            return None
        self._next()
        return sign

    def _expect(self, sign: str) -> None:
        if self._sign(sign) is None:
            self._fail()

    def _sum(self) -> Node:
        left = self._product()
        while sign := self._sign("+-"):
            left = Apply(sign, (left, self._product()))
        return left

    def _product(self) -> Node:
        left = self._signed()
        while sign := self._sign("*/"):
            left = Apply(sign, (left, self._signed()))
        return left

    def _signed(self) -> Node:
        sign = self._sign("+-")
        self.depth += 1
        if self.depth > DEEPEST:
            self._fail()
        operand = self._signed() if sign else self._power()
        self.depth -= 1
        return Apply("-", (Number(Fraction(0)), operand)) if sign == "-" else operand

    def _power(self) -> Node:
        base = self._atom()
        return Apply("^", (base, self._signed())) if self._sign("^") else base

    def _atom(self) -> Node:
        if self._sign("("):
            inner = self._sum()
            self._expect(")")
            return inner
        token = self.token
        if token is None or token["sign"]:
            raise FormulaFault(self.text, self.at)
        self._next()
        if token["number"]:
            return Number(Fraction(token["number"]))
        if token["name"] in FUNCTIONS:
            return self._call(token["name"])
        return Name(token["name"], token["bracket"], bool(token["range"]))

    def _call(self, function: str) -> Node:
        self._expect("(")
        operands = [self._sum()]
        while self._sign(","):
            operands.append(self._sum())
        self._expect(")")
        least, most = FUNCTIONS[function]
        if not least <= len(operands) <= most:
            self._fail()
        return Apply(function, tuple(operands))
