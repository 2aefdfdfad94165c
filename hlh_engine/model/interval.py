"""Closed, open and unbounded intervals of exact numbers: the value of a censored result."""

from __future__ import annotations

import operator as signs
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Interval:
    """Numbers between two exact bounds; ``None`` is unbounded, an open bound is not itself included."""

    low: Fraction | None
    high: Fraction | None
    low_open: bool = False
    high_open: bool = False

    @classmethod
    def exact(cls, number: Fraction | int) -> Interval:
        """One number, known exactly."""
        value = Fraction(number)
        return cls(value, value)

    @property
    def is_exact(self) -> bool:
        """Whether exactly one number lies inside."""
        return self.low is not None and self.low == self.high

    def compare(self, operator: str, bound: Fraction) -> bool | None:
        """Whether every number (True), no number (False) or some numbers (None) satisfy ``x operator bound``."""
        if self.low is not None and self.low is self.high and operator in _EXACTLY:
            return _EXACTLY[operator](self.low, bound)
        if operator in {">", ">="}:
            return _above(self, bound, inclusive=operator == ">=")
        if operator in {"<", "<="}:
            above = _above(self, bound, inclusive=operator == "<")
            return None if above is None else not above
        if operator in {"==", "!="}:
            equal = _equal(self, bound)
            return equal if operator == "==" or equal is None else not equal
        msg = f"unknown comparison {operator!r}"
        raise ValueError(msg)

    def hull(self, other: Interval) -> Interval:
        """The smallest interval that holds both."""
        low, low_open = min(
            (self.low, self.low_open), (other.low, other.low_open), key=_low_key
        )
        high, high_open = max(
            (self.high, self.high_open), (other.high, other.high_open), key=_high_key
        )
        return Interval(low, high, low_open, high_open)

    def minimum(self, other: Interval) -> Interval:
        """The interval of ``min(x, y)`` for x in this and y in the other."""
        low = min((self.low, self.low_open), (other.low, other.low_open), key=_low_key)
        high = min((self.high, self.high_open), (other.high, other.high_open), key=_high_key)
        return Interval(low[0], high[0], low[1], high[1])

    def maximum(self, other: Interval) -> Interval:
        """The interval of ``max(x, y)`` for x in this and y in the other."""
        low = max((self.low, self.low_open), (other.low, other.low_open), key=_low_key)
        high = max((self.high, self.high_open), (other.high, other.high_open), key=_high_key)
        return Interval(low[0], high[0], low[1], high[1])

    def scaled(self, factor: Fraction, offset: Fraction = Fraction(0)) -> Interval:
        """``factor * x + offset``; a negative factor exchanges the bounds."""
        low = None if self.low is None else self.low * factor + offset
        high = None if self.high is None else self.high * factor + offset
        if factor < 0:
            return Interval(high, low, self.high_open, self.low_open)
        return Interval(low, high, self.low_open, self.high_open)

    def plus(self, other: Interval) -> Interval:
        """The interval of sums."""
        low = None if self.low is None or other.low is None else self.low + other.low
        high = None if self.high is None or other.high is None else self.high + other.high
        return Interval(
            low, high, self.low_open or other.low_open, self.high_open or other.high_open
        )

    def minus(self, other: Interval) -> Interval:
        """The interval of differences."""
        return self.plus(other.scaled(Fraction(-1)))

    def overlaps(self, other: Interval) -> bool:
        """Whether a number lies in both."""
        return not (_wholly_below(self, other) or _wholly_below(other, self))

    def within(self, other: Interval) -> bool:
        """Whether every number of this lies in the other."""
        return self.hull(other) == other


def _wholly_below(first: Interval, second: Interval) -> bool:
    if first.high is None or second.low is None:
        return False
    if first.high == second.low:
        return first.high_open or second.low_open
    return first.high < second.low


def _above(interval: Interval, bound: Fraction, *, inclusive: bool) -> bool | None:
    """Three-valued ``x >= bound`` (inclusive) or ``x > bound`` over the interval."""
    low, high = interval.low, interval.high
    if low is not None and (low > bound or (low == bound and (inclusive or interval.low_open))):
        return True
    if high is not None and (
        high < bound or (high == bound and (not inclusive or interval.high_open))
    ):
        return False
    return None


def _equal(interval: Interval, bound: Fraction) -> bool | None:
    if interval.is_exact:
        return interval.low == bound
    return None if interval.overlaps(Interval.exact(bound)) else False


def _low_key(bound: tuple[Fraction | None, bool]) -> tuple[int, Fraction, int]:
    number, is_open = bound
    return (0, Fraction(0), 0) if number is None else (1, number, int(is_open))


def _high_key(bound: tuple[Fraction | None, bool]) -> tuple[int, Fraction, int]:
    number, is_open = bound
    return (1, Fraction(0), 0) if number is None else (0, number, -int(is_open))


_EXACTLY: Mapping[str, Callable[[Fraction, Fraction], bool]] = {
    ">": signs.gt, ">=": signs.ge, "<": signs.lt, "<=": signs.le, "==": signs.eq, "!=": signs.ne,
}  # fmt: skip
"""How one number compares."""
