"""A published table of values, read between its points: linear inside, its own words outside."""

from __future__ import annotations

from fractions import Fraction

from hlh_engine.model.rule import Curve


def read_curve(curve: Curve, at: Fraction) -> str:
    """What the table says at one number: ``"53"``, or its words where it has no figure (``">99"``)."""
    for first, last, words in curve.steps:
        if first <= at <= last:
            return words.removesuffix(curve.unit).strip()
    (start, _), (end, _) = curve.points[0], curve.points[-1]
    if at < start:
        return (curve.below or "").removesuffix(curve.unit).strip()
    if at > end:
        return (curve.above or "").removesuffix(curve.unit).strip()
    for (x0, y0), (x1, y1) in zip(curve.points, curve.points[1:], strict=False):
        if x0 <= at <= x1:
            return _one_digit(y0 + (y1 - y0) * (at - x0) / (x1 - x0))
    return _one_digit(curve.points[0][1])


def _one_digit(number: Fraction) -> str:
    """One decimal, halves up, as the worked calculations print it."""
    tenths = (number * 10 + Fraction(1, 2)).__floor__()
    return f"{tenths // 10}.{tenths % 10}"
