"""Units of observables: the UCUM spelling a typed unit means, and exact conversion both ways.

A conversion is what the vocabulary states under ``also``: an exact factor (``1/88.57``) or a formula in
``x`` (``(x - 32) * 5/9``). Both are straight lines, so both can be reversed without rounding.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from fractions import Fraction
from functools import lru_cache

from hlh_engine.clinic.decimals import show, show_interval
from hlh_engine.clinic.formulas import FormulaFault, Name, evaluate, parse_formula
from hlh_engine.clinic.quantity import Quantity, UnitFault, parse_quantity
from hlh_engine.clinic.spelling import declared, fold
from hlh_engine.model.interval import Interval
from hlh_engine.model.vocabulary import Observable, Vocabulary

__all__ = [
    "Conversion", "Quantity", "UnitFault", "conversion", "convert", "from_canonical", "home_of",
    "parse_quantity", "show", "show_interval", "threshold", "to_canonical", "unit_of", "unitless",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Conversion:
    """``canonical = factor * x + offset``."""

    factor: Fraction
    offset: Fraction

    def apply(self, interval: Interval) -> Interval:
        """From the other unit to the canonical one."""
        return interval.scaled(self.factor, self.offset)

    def reversed(self, interval: Interval) -> Interval:
        """From the canonical unit to the other one."""
        return interval.scaled(1 / self.factor, -self.offset / self.factor)


@lru_cache(maxsize=1024)
def conversion(text: str) -> Conversion:
    """The conversion a text of the vocabulary states; FormulaFault where it is not a straight line."""
    formula = parse_formula(text)
    if formula.names - {Name("x")}:
        raise FormulaFault(text, 0)

    def at(x: int) -> Fraction:
        found = evaluate(formula, lambda _: Interval.exact(x))
        if found is None or found.low is None:
            raise FormulaFault(text, 0)
        return found.low

    if not formula.names:
        offset, factor = Fraction(0), at(0)
    else:
        offset, factor = at(0), at(1) - at(0)
        if at(2) - at(1) != factor:
            raise FormulaFault(text, 0)
    if factor == 0:
        raise FormulaFault(text, 0)
    return Conversion(factor, offset)


_SAME = Conversion(Fraction(1), Fraction(0))


def unitless(unit: str | None) -> bool:
    """Whether a number may stand without unit: a pure number, or UCUM's bare annotation (``{INR}``)."""
    return unit is None or unit == "1" or (unit.startswith("{") and unit.endswith("}"))


def units_of(observable: Observable) -> tuple[str, ...]:
    """Every unit an observable declares, the canonical one first."""
    return (*([observable.unit] if observable.unit else []), *observable.also)


def unit_of(observable: Observable, unit_text: str | None) -> str | None:
    """The declared UCUM spelling of a typed unit; a fault names what would have been understood."""
    units, typed = units_of(observable), (unit_text or "").strip()
    if not typed or (typed == "1" and unitless(observable.unit)):
        if unitless(observable.unit):
            return observable.unit
        raise _fault("HLH-UNIT-02", observable, units=", ".join(units))
    if found := declared(typed, units):
        return found
    if observable.unit is None and fold(typed).startswith("{"):
        return None
    near = _near(typed, units)
    raise _fault("HLH-UNIT-03", observable, unit=typed[:30], units=", ".join(units) or "—", near=near)


def home_of(vocabulary: Vocabulary, name: str, unit_text: str | None) -> tuple[str, str | None]:
    """Which observable a unit puts a value under, and its spelling there.

    The twin where only the twin knows the unit: soluble IL-2 receptor in pg/mL, a DNA load in IU/mL.
    """
    observable = vocabulary.observables[name]
    twin = vocabulary.observables.get(observable.mass_twin or "")
    try:
        return name, unit_of(observable, unit_text)
    except UnitFault as fault:
        if twin is None or observable.mass_twin is None or fault.code != "HLH-UNIT-03":
            raise
        typed, units = (unit_text or "").strip(), units_of(observable) + units_of(twin)
        if found := declared(typed, units_of(twin)):
            return observable.mass_twin, found
        fault.values |= {"units": ", ".join(units), "near": _near(typed, units)}
        raise


def convert(observable: Observable, interval: Interval, unit: str | None) -> Interval:
    """Numbers in a declared unit, in the canonical one."""
    return _conversion_of(observable, unit).apply(interval)


def from_canonical(observable: Observable, interval: Interval, unit: str | None) -> Interval:
    """Numbers in the canonical unit, in another declared one."""
    return _conversion_of(observable, unit).reversed(interval)


def to_canonical(observable: Observable, quantity: Quantity) -> Interval:
    """What a typed quantity means in the canonical unit of its observable."""
    unit = unit_of(observable, quantity.unit)
    if (observable.type == "count" or observable.whole) and quantity.number.denominator != 1:
        raise _fault("HLH-UNIT-06", observable, text=quantity.text.strip())
    return convert(observable, quantity.interval, unit)


def threshold(vocabulary: Vocabulary, name: str, value: Fraction, unit: str | None) -> Fraction:
    """A number of a rule page in the canonical unit; pages spell units exactly as the vocabulary does."""
    observable = vocabulary.observables.get(name)
    if observable is None:
        canonical = vocabulary.derived[name].unit
        if unit != canonical and not (unit is None and unitless(canonical)):
            raise UnitFault(
                "HLH-UNIT-03", name=name, name_zh=name, unit=unit, units=canonical, near=canonical
            )
        return value
    if unit is None and unitless(observable.unit):
        return value
    units = units_of(observable)
    if unit is None:
        raise _fault("HLH-UNIT-02", observable, units=", ".join(units))
    if unit not in units:
        raise _fault(
            "HLH-UNIT-03", observable, unit=unit, units=", ".join(units) or "—", near=_near(unit, units)
        )
    converted = convert(observable, Interval.exact(value), unit).low
    return value if converted is None else converted


def _conversion_of(observable: Observable, unit: str | None) -> Conversion:
    if unit == observable.unit or unit is None:
        return _SAME
    if unit not in observable.also:
        raise _fault("HLH-UNIT-03", observable, unit=unit, units=", ".join(units_of(observable)), near="—")
    return conversion(observable.also[unit])


def _near(typed: str, units: Iterable[str]) -> str:
    """The declared units most like a typed one; all that share its beginning (``mg/L`` of FEU and DDU)."""
    candidates = list(units)
    begun = [unit for unit in candidates if unit.split("{")[0] == typed]
    close = begun or get_close_matches(typed[:30], candidates, n=1, cutoff=0.5) or candidates[:1]
    return ", ".join(close) or "—"


def _fault(code: str, observable: Observable, **values: object) -> UnitFault:
    return UnitFault(code, name=observable.en, name_zh=observable.zh, **values)
