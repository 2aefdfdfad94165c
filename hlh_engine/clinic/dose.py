"""Dose arithmetic, exact: amount by size, cap, adjustments, rounding, volume. Nothing here knows a drug."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from hlh_engine.model.interval import Interval
from hlh_engine.model.treatment import Amount


@dataclass(frozen=True, slots=True)
class Sizes:
    """What an amount may be multiplied by; None while unknown."""

    weight: Fraction | None
    surface: Fraction | None


@dataclass(frozen=True, slots=True)
class Portion:
    """One dose, before rounding, and how many make a day; ``days`` parts of a course."""

    one: Fraction
    unit: str
    a_day: Fraction
    capped_from: Fraction | None = None

    @property
    def daily(self) -> Fraction:
        """The amount of a day."""
        return self.one * self.a_day


HOURS = 24


def portion(amount: Amount, sizes: Sizes, derived: Fraction | None = None) -> Portion | None:
    """One dose of an amount; None where the size it needs is unknown."""
    number = derived if amount.derived else amount.number
    if number is None:
        return None
    factor = {None: Fraction(1), "kg": sizes.weight, "m2": sizes.surface}[amount.per]
    if factor is None:
        return None
    total = number * factor
    a_day = Fraction(HOURS) / amount.every if amount.every else Fraction(amount.doses or 1)
    if amount.over:
        total /= amount.over
    capped_from = None
    if amount.at_most is not None and total > amount.at_most:
        capped_from, total = total, amount.at_most
    one = total / a_day if amount.daily else total
    return Portion(one, amount.unit, a_day, capped_from)


def reduced(amount: Portion, shares: Sequence[Fraction], intervals: Sequence[int] = ()) -> Portion:
    """The portion after independent adjustments: shares multiply, the longest interval in hours holds."""
    one = amount.one
    for share in shares:
        one *= share
    a_day = min([amount.a_day, *(Fraction(HOURS, hours) for hours in intervals)])
    return Portion(one, amount.unit, a_day, amount.capped_from)


def rounded(number: Fraction, step: Fraction, *, down: bool = False) -> Fraction:
    """To the nearest step, halves up; or down."""
    ratio = number / step
    return (ratio.__floor__() if down else (ratio + Fraction(1, 2)).__floor__()) * step


def to_strength(number: Fraction, strengths: Sequence[Fraction], *, down: bool) -> Fraction | None:
    """The nearest available strength, or the next below; None below the least."""
    under = max((s for s in strengths if s <= number), default=None)
    above = min((s for s in strengths if s > number), default=None)
    if under is None or above is None or down:
        return under
    return above if above - number <= number - under else under


def rounding_error(raw: Fraction, given: Fraction) -> Fraction:
    """The share by which rounding changed the amount."""
    return (given - raw) / raw if raw else Fraction(0)


def volume(amount: Fraction, strength: Fraction) -> Fraction:
    """Milliliters of a stock that holds ``strength`` per milliliter."""
    return amount / strength


def dilution(amount: Fraction, lowest: Fraction, highest: Fraction) -> Interval:
    """The final volume that keeps the concentration between two bounds."""
    return Interval(amount / highest, amount / lowest)
