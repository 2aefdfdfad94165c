"""Exact numbers as decimal texts, without exponent."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction

from hlh_engine.model.interval import Interval

MOST_DECIMALS = 12


def show(number: Fraction, digits: int = 6) -> str:
    """A decimal text without exponent: exact where it ends, else so many significant digits, half up."""
    places = _decimals(number.denominator)
    if places is None or places > MOST_DECIMALS:
        context = Context(prec=digits, rounding=ROUND_HALF_UP)
        text = f"{context.divide(Decimal(number.numerator), Decimal(number.denominator)):f}"
        return text.rstrip("0").rstrip(".") if "." in text else text
    scaled = str(abs(number.numerator) * 10**places // number.denominator).rjust(places + 1, "0")
    sign = "-" if number < 0 else ""
    return f"{sign}{scaled[:-places]}.{scaled[-places:]}" if places else f"{sign}{scaled}"


def _decimals(denominator: int) -> int | None:
    """How many decimals a fraction with this denominator has; None where they do not end."""
    counts = {2: 0, 5: 0}
    for prime in counts:
        while denominator % prime == 0:
            denominator //= prime
            counts[prime] += 1
    return max(counts.values()) if denominator == 1 else None


def last_digit(number: Fraction) -> Fraction:
    """One unit of the last decimal place a number is printed with."""
    return Fraction(1, 10 ** len(show(number).partition(".")[2]))


def show_interval(interval: Interval, to: str = " to ") -> str:
    """``8450``, ``> 40000``, ``< 0.5``, ``164 to 263``; empty where nothing is known."""
    low, high = interval.low, interval.high
    if low is not None and low == high:
        return show(low)
    if low is not None and high is not None and not (low == 0 and interval.high_open):
        return f"{show(low)}{to}{show(high)}"
    if high is not None:
        return f"{'<' if interval.high_open else '<='} {show(high)}"
    return "" if low is None else f"{'>' if interval.low_open else '>='} {show(low)}"
