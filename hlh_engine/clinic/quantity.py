"""A quantity as somebody typed it: comparator, exact number, unit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from hlh_engine.clinic.spelling import plain
from hlh_engine.model.interval import Interval

LONGEST_TEXT = 100
MOST_SHOWN = 30
MOST_DIGITS = 40
"""Digits and powers of ten beyond which nothing measured lies."""

_COMPARATORS = {"=>": ">=", "=<": "<=", "=": ""}
_DECIMAL = r"(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)"
_QUANTITY = re.compile(
    r"(?P<comparator>>=|<=|=>|=<|>|<|=)?\s*"
    rf"(?P<number>(?>[+-]?{_DECIMAL}(?:[eE][+-]?[0-9]+)?))"
    r"(?:\s*[xX*]\s*10\s*(?:\^|\*\*?|[eE])(?P<power>[+-]?[0-9]+)(?=\s*(?P<per>/)?))?"
    r"\s*(?P<unit>(?![-+~±]).*)"
)
_COMMA = re.compile(
    r"(?:[<>=]+\s*)?[+-]?[0-9]+(?:[,'’][0-9]+|[,'’.][0-9]+[,'’.][0-9]+|(?: [0-9]{3})+(?![0-9*^eE]))"
)


class UnitFault(Exception):  # noqa: N818 — becomes an issue of the document or of the page
    """A quantity that cannot be used: the code of its message and the values that message needs."""

    def __init__(self, code: str, /, **values: object) -> None:
        self.code = code
        self.values = {name: str(value) for name, value in values.items()}
        super().__init__(f"{code} {self.values}")


@dataclass(frozen=True, slots=True)
class Quantity:
    """``> 40000 ug/L``: the comparator (empty when there is none), the number and the unit as typed."""

    comparator: str
    number: Fraction
    unit: str | None
    text: str

    @property
    def interval(self) -> Interval:
        """The numbers it can stand for: ``<b`` is [0, b), ``>b`` is (b, ∞)."""
        if self.comparator in {">", ">="}:
            return Interval(self.number, None, low_open=self.comparator == ">")
        if self.comparator in {"<", "<="}:
            is_open = self.comparator == "<"
            low = Fraction(0) if self.number > 0 or (not is_open and self.number == 0) else None
            return Interval(low, self.number, high_open=is_open)
        return Interval.exact(self.number)


def parse_quantity(text: str) -> Quantity:
    """The quantity a text states; anything that could be misread is a fault that asks."""
    if len(text) > LONGEST_TEXT:
        raise UnitFault("HLH-UNIT-05", text=_short(text))
    typed = plain(text)
    if _COMMA.match(typed):
        raise UnitFault("HLH-UNIT-04", text=text.strip())
    found = _QUANTITY.fullmatch(typed)
    if found is None:
        raise UnitFault("HLH-UNIT-01", text=text.strip())
    number, power, unit = found["number"], found["power"] or "", found["unit"]
    if power and found["per"]:
        power, unit = "", f"10*{power.lstrip('+')[:9]}{unit}"
    comparator = found["comparator"] or ""
    return Quantity(_COMPARATORS.get(comparator, comparator), _exact(number, power, text), unit or None, text)


def _exact(number: str, power: str, text: str) -> Fraction:
    """The number without rounding; what nobody measures is refused before it is computed."""
    mantissa, _, exponent = number.lower().partition("e")
    exponents = [part for part in (exponent, power) if part]
    digits = sum(character.isdigit() for character in mantissa)
    if digits > MOST_DIGITS or any(_too_large(part) for part in exponents):
        raise UnitFault("HLH-UNIT-05", text=_short(text))
    return Fraction(mantissa) * Fraction(10) ** sum(int(part) for part in exponents)


def _short(text: str) -> str:
    shown = text.strip()
    return shown if len(shown) <= MOST_SHOWN else f"{shown[:MOST_SHOWN]}…"


def _too_large(exponent: str) -> bool:
    return len(exponent) > len("+40") or abs(int(exponent)) > MOST_DIGITS
