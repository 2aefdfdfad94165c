"""Doses as written (``150 mg/m2``, ``5 mg/kg/d``, ``per: 12 h``) in milligrams, per body where so written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from hlh_engine.clinic.calendar import duration
from hlh_engine.clinic.proposals import BODIES, divided, times
from hlh_engine.clinic.units import UnitFault, parse_quantity
from hlh_engine.model.case import Medicine, Scalar
from hlh_engine.model.interval import Interval

MASS = "mg"
PREFIXES: Mapping[str, Fraction] = {
    "kg": Fraction(10**6), "g": Fraction(1000), "mg": Fraction(1),
    "ug": Fraction(1, 1000), "mcg": Fraction(1, 1000), "ng": Fraction(1, 10**6),
}  # fmt: skip
ACTIVITY = "[IU]"
ACTIVITIES = frozenset({"iu", "u", "[iu]", "[u]"})
OTHERS = frozenset({"mL", "ml", "L", "10*6"})
"""Units that stay as they are written: volumes, and millions of cells."""
TIMES: Mapping[str, str] = {
    "day": "1 d", "d": "1 d", "daily": "1 d", "24h": "1 d", "日": "1 d", "天": "1 d",
    "week": "7 d", "wk": "7 d", "weekly": "7 d", "周": "7 d", "h": "1 h", "hour": "1 h",
}  # fmt: skip
DAY = duration("1 d")
_OVER = re.compile(r"(?P<whole>.+?)\s+over\s+(?P<days>[1-9]\d?)\s*(?:d|days?)")
PerBody = Callable[[str], Interval | None]
"""The patient's kilograms or square meters."""


@dataclass(frozen=True, slots=True)
class Dose:
    """An amount in ``unit`` (mass in milligrams), per ``body`` if any; ``times_a_day`` where it is regular."""

    amount: Interval
    unit: str
    body: str | None = None
    times_a_day: Fraction | None = None

    @property
    def written(self) -> str:
        """Its unit with the body: ``mg/m2``."""
        return f"{self.unit}/{self.body}" if self.body else self.unit

    def in_unit(self, wanted: str, per_body: PerBody) -> Interval | None:
        """One dose in the unit wanted (``mg``, ``mg/kg``, ``mg/m2``); None where it cannot be told."""
        unit, _, body = wanted.partition("/")
        if unit != self.unit:
            return None
        if (body or None) == self.body:
            return self.amount
        absolute = self.amount if self.body is None else times(self.amount, per_body(self.body))
        return absolute if not body else divided(absolute, per_body(body))


def dose_of(medicine: Medicine) -> Dose | None:
    """The dose as written, None where there is none; ``UnitFault`` where it cannot be read."""
    text = text_of(medicine.dose)
    if not text:
        return None
    whole, over = _course(unicodedata.normalize("NFKC", text))
    quantity = parse_quantity(whole)
    unit, *rest = (part.strip() for part in (quantity.unit or "").split("/"))
    if not unit:
        raise UnitFault("HLH-UNIT-02", text=text)
    bodies = [part for part in rest if part in BODIES]
    times = [part for part in rest if part in TIMES]
    if len(bodies) + len(times) < len(rest) or len(bodies) > 1:
        raise UnitFault("HLH-UNIT-03", text=text)
    factor = PREFIXES.get(unit)
    if factor is None and unit not in OTHERS and unit.casefold() not in ACTIVITIES:
        raise UnitFault("HLH-UNIT-03", text=text)
    amount = quantity.interval.scaled((factor or Fraction(1)) / over)
    per = text_of(medicine.per) or (times[0] if times else "day" if over > 1 else "")
    body = bodies[0] if bodies else None
    canonical = MASS if factor else ACTIVITY if unit.casefold() in ACTIVITIES else unit
    return Dose(amount, canonical, body, times_a_day(per) if per else None)


def _course(text: str) -> tuple[str, int]:
    """``1.6 g/kg over 3 d``: the amount of a course, and on how many days it is given in equal parts."""
    found = _OVER.fullmatch(text.strip())
    return (found["whole"], int(found["days"])) if found else (text, 1)


def times_a_day(per: str) -> Fraction:
    """How often a day: ``day`` once, ``12 h`` twice; ``UnitFault`` where it cannot be read."""
    text = unicodedata.normalize("NFKC", per).strip().casefold()
    return Fraction(DAY / duration(TIMES.get(text, text))).limit_denominator(1000)


def text_of(value: Scalar) -> str:
    """What was written, as one text."""
    return "" if value is None else str(value).strip()
