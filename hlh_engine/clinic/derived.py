"""Derived values: a formula of the vocabulary, or the band of an axis that names another one."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache, reduce

from hlh_engine.clinic.formulas import Name, evaluate, parse_formula
from hlh_engine.clinic.units import from_canonical
from hlh_engine.model.fact import Value
from hlh_engine.model.interval import Interval
from hlh_engine.model.verdict import Verdict, every
from hlh_engine.model.vocabulary import Derived, Observable, Vocabulary

ValueOf = Callable[[str, str | None], Value | None]
"""The value of an observable in its canonical unit; of ``age`` in the unit asked for.

Of ``"pt ULN"`` and ``"pt LLN"`` the laboratory's own limit, in the canonical unit.
"""

NOT_COMPUTED = "not computed"
UNKNOWN = "unknown"
LIMITS = ("ULN", "LLN")
_BAND = re.compile(
    rf"(?:(?P<unknown>{UNKNOWN})|(?P<op>>=|<=|>|<)\s*(?P<bound>[\d.]+)|(?P<low>[\d.]+) to (?P<open>< )?(?P<high>[\d.]+))"
    r"(?: (?P<unit>\S+))?\s*(?:→|->)\s*(?P<then>.+)"
)
_FLAG = Interval(Fraction(0), Fraction(1))


def compute(vocabulary: Vocabulary, name: str, value_of: ValueOf) -> Interval | None:
    """A derived value; None where it is not known or not computed for this patient."""
    derived = vocabulary.derived[name]
    if derived.formula is not None:
        return evaluate(parse_formula(derived.formula), lambda wanted: _read(vocabulary, wanted, value_of))
    return _by_band(vocabulary, derived, value_of) if derived.by else None


def inputs_of(vocabulary: Vocabulary, name: str) -> frozenset[str]:
    """Every observable (and ``age``) a derived value is made of, through other derived ones."""
    derived = vocabulary.derived.get(name)
    if derived is None:
        return frozenset({name})
    named: set[str] = set()
    if derived.formula is not None:
        named |= {found.name for found in parse_formula(derived.formula).names}
    if derived.by:
        named |= {derived.by, *(band.then for band in _bands(derived.bands))} - {NOT_COMPUTED}
    if derived.of:
        named.add(derived.of.split(maxsplit=1)[0])
    return frozenset().union(*(inputs_of(vocabulary, found) for found in named))


def _read(vocabulary: Vocabulary, wanted: Name, value_of: ValueOf) -> Interval | None:
    if wanted.name in vocabulary.derived:
        return compute(vocabulary, wanted.name, value_of)
    if wanted.name == "age":
        return _number(value_of("age", wanted.bracket or "a"))
    observable = vocabulary.observables[wanted.name]
    if wanted.bracket in LIMITS:
        return _number(value_of(f"{wanted.name} {wanted.bracket}", observable.unit))
    value = value_of(wanted.name, observable.unit)
    if observable.type in {"flag", "code"}:
        return _indicator(value, wanted)
    number = _number(value)
    if number is None and wanted.ranges:
        number = _whole_range(observable)
    return None if number is None else from_canonical(observable, number, wanted.bracket)


def _number(value: Value | None) -> Interval | None:
    return value if isinstance(value, Interval) else None


def _indicator(value: Value | None, wanted: Name) -> Interval | None:
    """1 where the value is one of the codes in the bracket (``yes`` without bracket), else 0."""
    codes = frozenset(code.strip() for code in (wanted.bracket or "yes").split(","))
    if isinstance(value, frozenset) and value <= codes:
        return Interval.exact(1)
    if isinstance(value, frozenset) and not value & codes:
        return Interval.exact(0)
    return _FLAG if wanted.ranges else None


def _whole_range(observable: Observable) -> Interval | None:
    """Everything that would not be rejected."""
    limits = observable.plausible.reject
    return Interval(Fraction(limits[0]), Fraction(limits[1])) if limits else None


@dataclass(frozen=True, slots=True)
class _Band:
    """A stretch of the axis and the name it chooses; no comparisons for ``unknown →``."""

    comparisons: tuple[tuple[str, Fraction], ...]
    unit: str | None
    then: str


@lru_cache(maxsize=256)
def _bands(texts: tuple[str, ...]) -> tuple[_Band, ...]:
    return tuple(_band(text) for text in texts)


def _band(text: str) -> _Band:
    band = _BAND.fullmatch(text.replace("≥", ">=").replace("≤", "<="))
    if band is None:
        msg = f"not a band: {text!r}"
        raise ValueError(msg)
    comparisons: tuple[tuple[str, Fraction], ...] = ()
    if band["op"]:
        comparisons = ((band["op"], Fraction(band["bound"])),)
    elif band["low"]:
        upper = "<" if band["open"] else "<="
        comparisons = ((">=", Fraction(band["low"])), (upper, Fraction(band["high"])))
    return _Band(comparisons, band["unit"], band["then"].strip())


def _by_band(vocabulary: Vocabulary, derived: Derived, value_of: ValueOf) -> Interval | None:
    """What every band that is still possible yields; unknown where one of them yields nothing."""
    bands = _bands(derived.bands)
    unit = next((band.unit for band in bands if band.unit), None)
    axis = _read(vocabulary, Name(derived.by or "", unit), value_of)
    possible: list[Interval] = []
    for band in bands:
        if _holds(band, axis) is False:
            continue
        found = None
        if band.then != NOT_COMPUTED:
            found = _read(vocabulary, Name(band.then), value_of)
        if found is None:
            return None
        possible.append(found)
    return reduce(Interval.hull, possible) if possible else None


def _holds(band: _Band, axis: Interval | None) -> Verdict:
    if axis is None or not band.comparisons:
        return axis is None and not band.comparisons
    return every(axis.compare(*comparison) for comparison in band.comparisons)
