"""The most of a drug that may be given, as the vocabulary states it: ``1000 mg/d → deliberate (HS-33)``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

_CEILING = re.compile(r"(?P<number>[\d.]+) (?P<unit>\[?\w+\]?)(?P<daily>/d)? → (?P<kind>cap|deliberate)\b.*")


@dataclass(frozen=True, slots=True)
class Ceiling:
    """An absolute most of one dose, or of a day."""

    number: Fraction
    unit: str
    daily: bool


def caps(texts: Iterable[str]) -> tuple[Ceiling, ...]:
    """The ceilings that cap a dose written per body; one that blocks, or holds on a condition, is a rule's work."""
    found = (_CEILING.fullmatch(text) for text in texts)
    return tuple(Ceiling(Fraction(c["number"]), c["unit"], bool(c["daily"])) for c in found if c)


def most_of(ceilings: Iterable[Ceiling], unit: str, a_day: Fraction) -> Fraction | None:
    """The most of one dose that the ceilings leave."""
    bounds = [c.number / a_day if c.daily else c.number for c in ceilings if c.unit == unit]
    return min(bounds, default=None)
