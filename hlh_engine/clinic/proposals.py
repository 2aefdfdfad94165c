"""The numbers of one proposed dose: absolute, per kilogram, per square meter, each once and a day."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from hlh_engine.model.interval import Interval

BODIES = ("kg", "m2")


def numbers_of(
    dose: Interval, unit: str, body: str | None, a_day: Fraction | None, sizes: dict[str, Interval | None]
) -> Iterator[tuple[str, Interval, str]]:
    """Name, value and unit of every number that can be told; ``dose`` is written per ``body``, if any."""
    absolute = dose if body is None else times(dose, sizes.get(body))
    for per in (None, *BODIES):
        one = dose if per == body else absolute if per is None else divided(absolute, sizes.get(per))
        if one is None:
            continue
        suffix, written = (f"_per_{per}", f"{unit}/{per}") if per else ("", unit)
        yield f"dose{suffix}", one, written
        if a_day is not None:
            yield f"daily{suffix}", one.scaled(a_day), f"{written}/d"
    if a_day is not None:
        yield "doses_per_day", Interval.exact(a_day), ""


def times(amount: Interval, by: Interval | None) -> Interval | None:
    """The product; both are positive, so the bounds multiply."""
    if by is None:
        return None
    low = None if amount.low is None or by.low is None else amount.low * by.low
    high = None if amount.high is None or by.high is None else amount.high * by.high
    return Interval(low, high, amount.low_open or by.low_open, amount.high_open or by.high_open)


def divided(amount: Interval | None, by: Interval | None) -> Interval | None:
    """The quotient of two positive intervals."""
    if amount is None or by is None:
        return None
    inverse = Interval(
        None if by.high is None else 1 / by.high, None if not by.low else 1 / by.low, by.high_open, by.low_open
    )  # fmt: skip
    return times(amount, inverse)
