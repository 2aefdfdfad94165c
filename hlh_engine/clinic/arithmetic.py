"""Arithmetic on intervals beyond sums: products, quotients, powers. Bounds are exact fractions.

A quotient whose divisor may be zero, a root of what may be negative, and a number beyond all measure
are unknown (None). Roots and fractional powers are rounded half-even to ``ROOT_DIGITS`` significant
digits; a root of a perfect square is exact.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from decimal import ROUND_HALF_EVEN, Context, Decimal, DecimalException
from fractions import Fraction

from hlh_engine.model.interval import Interval

ROOT_DIGITS = 24
MOST_EXACT = 12
"""Whole exponents up to this one are computed exactly."""
LARGEST_ADJUSTED = 64
"""Powers of ten beyond which a result is no measured quantity."""
Bound = Fraction | float
"""A bound, or an infinity."""

_WORKING = Context(prec=40, rounding=ROUND_HALF_EVEN)
_KEPT = Context(prec=ROOT_DIGITS, rounding=ROUND_HALF_EVEN)
_ONE = Interval.exact(1)


def times(first: Interval, second: Interval) -> Interval:
    """The interval of products."""
    return _hull(
        (_product(x, y), (x_open and y != 0) or (y_open and x != 0) or (x_open and y_open))
        for x, x_open in _bounds(first)
        for y, y_open in _bounds(second)
    )


def over(dividend: Interval, divisor: Interval) -> Interval | None:
    """The interval of quotients; None where the divisor may be zero."""
    (low, low_open), (high, high_open) = _bounds(divisor)
    if low < 0 < high or (low == 0 and not low_open) or (high == 0 and not high_open):
        return None
    upper = math.inf if low == 0 else _inverse(low)
    lower = -math.inf if high == 0 else _inverse(high)
    return times(dividend, _interval((lower, high_open), (upper, low_open)))


def power(base: Interval, exponent: Interval) -> Interval | None:
    """The interval of powers: any base for a small whole exponent, no negative base for another."""
    n = exponent.low
    if exponent.is_exact and n is not None and n.denominator == 1 and abs(n) <= MOST_EXACT:
        return _whole_power(base, int(n))
    (low, low_open), _ = _bounds(base)
    if low < 0 or (low == 0 and not low_open and not exponent.compare(">", Fraction(0))):
        return None
    corners: list[tuple[Bound, bool]] = []
    for x, x_open in _bounds(base):
        for y, y_open in _bounds(exponent):
            raised = _raised(x, y)
            if raised is None:
                return None
            corners.append((raised, x_open or y_open))
    return _hull(corners)


def _whole_power(base: Interval, n: int) -> Interval | None:
    if n < 0:
        inverse = _whole_power(base, -n)
        return None if inverse is None else over(_ONE, inverse)
    if n == 0:
        return _ONE
    (low, low_open), (high, high_open) = _bounds(base)
    corners: list[tuple[Bound, bool]] = [(low**n, low_open), (high**n, high_open)]
    if n % 2 == 0 and low < 0 < high:
        corners.append((Fraction(0), False))
    return _hull(corners)


def _raised(base: Bound, exponent: Bound) -> Bound | None:
    """One positive number to any power; None where it cannot be said."""
    if isinstance(base, float) or isinstance(exponent, float):
        growing = not isinstance(exponent, float) and exponent > 0
        return math.inf if isinstance(base, float) and growing else None
    if base == 0:
        return Fraction(0)
    if exponent == Fraction(1, 2) and (root := _exact_root(base)) is not None:
        return root
    try:
        raised = _WORKING.power(_decimal(base), _decimal(exponent))
    except DecimalException:
        return None
    return Fraction(_KEPT.plus(raised)) if abs(raised.adjusted()) <= LARGEST_ADJUSTED else None


def _exact_root(number: Fraction) -> Fraction | None:
    root = Fraction(math.isqrt(number.numerator), math.isqrt(number.denominator))
    return root if root * root == number else None


def _decimal(number: Fraction) -> Decimal:
    return _WORKING.divide(Decimal(number.numerator), Decimal(number.denominator))


def _product(x: Bound, y: Bound) -> Bound:
    return Fraction(0) if x == 0 or y == 0 else x * y


def _inverse(number: Bound) -> Bound:
    return Fraction(0) if isinstance(number, float) else 1 / number


def _bounds(interval: Interval) -> tuple[tuple[Bound, bool], tuple[Bound, bool]]:
    low: Bound = -math.inf if interval.low is None else interval.low
    high: Bound = math.inf if interval.high is None else interval.high
    return (low, interval.low_open or interval.low is None), (
        high,
        interval.high_open or interval.high is None,
    )


def _hull(corners: Iterable[tuple[Bound, bool]]) -> Interval:
    """From the least to the greatest corner; where two agree, the closed one counts."""
    found = list(corners)
    return _interval(min(found), max(found, key=lambda corner: (corner[0], not corner[1])))


def _interval(low: tuple[Bound, bool], high: tuple[Bound, bool]) -> Interval:
    """An interval from its bounds; an infinite one is unbounded, and then not called open."""
    below, above = low[0], high[0]
    return Interval(
        None if isinstance(below, float) else below,
        None if isinstance(above, float) else above,
        low[1] and not isinstance(below, float),
        high[1] and not isinstance(above, float),
    )
