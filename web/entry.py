"""What was typed into one box: a comparator, a number and a unit, read without guessing."""

from __future__ import annotations

import re
from contextlib import suppress
from fractions import Fraction

from hlh_engine import Issue
from hlh_engine.clinic.spelling import declared, plain
from hlh_engine.clinic.units import UnitFault, parse_quantity, show_interval, to_canonical, units_of
from hlh_engine.errors import issue
from hlh_engine.model.interval import Interval
from hlh_engine.model.vocabulary import Observable
from web.shown import number, unit

_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,.])")
_THREE = re.compile(r"(?:[<>]=?)?\s*\d{1,3}\.\d{3}(?!\d)")
_PARTS = re.compile(r"(?P<value>(?:[<>]=?|=)?\s*[-+]?[\d.]+(?:[eE][-+]?\d+)?)\s*(?P<unit>.*)")
THOUSAND = 1000


def quantity_text(value: str, unit_text: str) -> str:
    """The quantity that a value box and a unit menu mean together; a unit typed after the number wins."""
    text = _GROUPED.sub(lambda found: found[0].replace(",", ""), plain(value))
    found = _PARTS.fullmatch(text)
    return f"{text} {unit_text}".strip() if found and not found["unit"] else text


def parts_of(text: str, entry: Observable) -> tuple[str, str]:
    """A written quantity as a value and the unit of its menu; a unit the menu lacks stays with the value."""
    found = _PARTS.fullmatch(plain(text))
    if found is None or not found["unit"]:
        return text, ""
    known = declared(found["unit"], units_of(entry))
    return (found["value"].strip(), known) if known else (text, "")


def doubt(entry: Observable, key: str, text: str) -> Issue | None:
    """The question that ``18.400`` asks where both readings are possible; None where nothing is in doubt."""
    if entry.type != "number" or not _THREE.match(plain(text)):
        return None
    with suppress(UnitFault):
        quantity = parse_quantity(text)
        both = [to_canonical(entry, quantity), _times(entry, text)]
        if all(_possible(entry, one) for one in both):
            values = {"name": entry.en, "name_zh": entry.zh, "text": text.split(maxsplit=1)[0]}
            first = quantity.interval.scaled(Fraction(1))
            thousands = first.scaled(Fraction(THOUSAND))
            return issue("HLH-WEB-01", key, **values, first=show_interval(first), second=number(show_interval(thousands)))
    return None


def _times(entry: Observable, text: str) -> Interval:
    digits = plain(text)
    return to_canonical(entry, parse_quantity(digits.replace(".", "", 1)))


def _possible(entry: Observable, value: Interval) -> bool:
    limits = entry.plausible.warn or entry.plausible.reject
    if limits is None:
        return True
    low, high = Fraction(limits[0]), Fraction(limits[1])
    return value.overlaps(Interval(low, high))


def converted(entry: Observable, text: str) -> str:
    """The value in the canonical unit, where it was typed in another: ``= 84 g/L``."""
    if entry.type not in {"number", "count"}:
        return ""
    with suppress(UnitFault):
        quantity = parse_quantity(text)
        used = declared(quantity.unit or "", units_of(entry))
        if used and used != entry.unit:
            value = show_interval(to_canonical(entry, quantity), "–")
            return f"= {number(value)} {unit(entry.unit)}".strip()
    return ""


def would_fit(entry: Observable, text: str) -> str:
    """The unit in which an impossible number would be usual; empty where none is."""
    with suppress(UnitFault):
        quantity = parse_quantity(text)
        for other in units_of(entry):
            if other != declared(quantity.unit or "", units_of(entry)) and _possible(
                entry, to_canonical(entry, parse_quantity(f"{quantity.comparator}{_plain(quantity.number)} {other}"))
            ):
                return other
    return ""


def _plain(value: Fraction) -> str:
    return show_interval(Interval.exact(value))

