"""Rounding by a table: bands of the amount, the strengths that exist, or a volume of the stock."""

from __future__ import annotations

import re
from fractions import Fraction

from hlh_engine.clinic.dose import rounded, to_strength
from hlh_engine.model.vocabulary import Rounding

_BAND = re.compile(r"(?:(?P<op><=|>=|<|>) )?(?P<low>[\d.]+)(?: to (?P<open>< )?(?P<high>[\d.]+))? → (?P<step>[\d.]+)")


def round_amount(
    number: Fraction, table: Rounding | None, *, reduced: bool, stock: Fraction | None = None, most: Fraction | None = None
) -> Fraction | None:
    """The amount that is given; None below the least strength, or where rounding would move it too far.

    ``stock`` is the strength at hand per milliliter, ``most`` what rounding must not exceed; without a
    table the amount stays as it is.
    """
    if table is None:
        return number
    down = reduced and table.down_after_reduction
    if table.strengths:
        return to_strength(number, [Fraction(s) for s in table.strengths], down=down)
    step = step_for(number, table.bands)
    if table.milliliters is not None and stock is not None:
        step = Fraction(table.milliliters) * stock
    found = rounded(number, step, down=down)
    if most is not None and found > most:
        found = rounded(number, step, down=True)
    return found if _near(found, number, table.within) else None


def _near(found: Fraction, number: Fraction, within: str | None) -> bool:
    """Whether rounding moved the amount no further than the table allows (``5 %``)."""
    if within is None or not number:
        return True
    return abs(found - number) <= number * Fraction(within.removesuffix("%").strip()) / 100


def step_for(number: Fraction, bands: tuple[str, ...]) -> Fraction:
    """The rounding step of the band an amount lies in."""
    for text in bands:
        band = _BAND.fullmatch(text)
        if band is None:
            msg = f"not a rounding band: {text}"
            raise ValueError(msg)
        if _inside(number, band):
            return Fraction(band["step"])
    msg = f"no rounding band holds {number}"
    raise ValueError(msg)


def _inside(number: Fraction, band: re.Match[str]) -> bool:
    low = Fraction(band["low"])
    if band["high"] is not None:
        high = Fraction(band["high"])
        return low <= number and (number < high if band["open"] else number <= high)
    return {"<": number < low, "<=": number <= low, ">": number > low, ">=": number >= low}[band["op"]]
