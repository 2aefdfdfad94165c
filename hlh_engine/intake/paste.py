"""Laboratory text pasted from another system, line by line: what each line says, or what must be asked.

A line is an analyte, a comparator, a number and a unit; flags and reference ranges are recognized and
dropped, wherever they stand. What could be read in two ways is never decided here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from fractions import Fraction
from typing import Literal

from hlh_engine.clinic.spelling import declared, plain
from hlh_engine.clinic.units import convert, show_interval, unitless, units_of
from hlh_engine.errors import Issue
from hlh_engine.intake.codes import folded, no_result
from hlh_engine.intake.lexicon import Lexicon
from hlh_engine.intake.plausibility import doubts
from hlh_engine.intake.reading import NoReading, Reading, read
from hlh_engine.model.case import Observation
from hlh_engine.model.interval import Interval
from hlh_engine.model.vocabulary import Observable

State = Literal["read", "ask", "unit", "refused", "date", "unread"]
MOST_LINES, LONGEST_LINE, LONGEST_NAME = 400, 300, 60
THREE_DECIMALS = re.compile(r"[1-9]\d{0,2}\.\d{3}")
GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
PLAIN_NUMBER = re.compile(r"\d+(?:\.\d+)?|\.\d+")
DECIMAL_COMMA = re.compile(r"\d+,\d{1,2}")
SPACED = re.compile(r"\d{1,3}(?: \d{3})+")
_FRONT = re.compile(r"^(?:\(?\d{1,3}[.)、]\s+|[\s*★☆#•>_-]+)+")
_VALUE = re.compile(
    r"(?P<comparator>>=|<=|[<>=])?\s*(?P<number>\d{1,3}(?: \d{3})+(?![\d.,])|\d[\d.,]*\d|\d|\.\d+)(?P<rest>.*)"
)
_FLAG = re.compile(r"[↑↓⇧⇩▲▼*+!]+|hh?|ll?|n|high|low|critical|高|低|偏高|偏低|危急值", re.IGNORECASE)
_RANGE = re.compile(
    r"[(\[]?(?:ref\.?:?|参考(?:值|范围|区间)?:?)?"
    r"(?:[<>]=?[\d.,]+|[\d.,]+(?:-{1,2}|~|to)[\d.,]+)?[)\]]?",
    re.IGNORECASE,
)
_GLUED = re.compile(r"(?<=\d)\s*(?:-{1,2}|~|to)\s*(?=\d)", re.IGNORECASE)
_WHEN = re.compile(
    r"(?P<year>\d{4})[-/.年](?P<month>\d{1,2})[-/.月](?P<day>\d{1,2})日?(?:[T ]*(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::\d{2})?)?"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it stood, and what it says.

    ``value`` is what a case would carry; ``choices`` are the values or units to choose from where it asks;
    ``shown`` is the value in the unit of the vocabulary; ``at`` is the time a date line names.
    """

    number: int
    text: str
    state: State
    observable: str | None = None
    value: str | None = None
    choices: tuple[str, ...] = ()
    shown: str | None = None
    said: Issue | None = None
    at: str | None = None


def lines_of(text: str, lexicon: Lexicon, as_of: datetime) -> tuple[Line, ...]:
    """Every line that is not empty, in its order; at most ``MOST_LINES``."""
    found: list[Line] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip() and len(found) < MOST_LINES:
            found.append(_line(Line(number, line.strip()[:LONGEST_LINE], "unread"), lexicon, as_of))
    return tuple(found)


def settled(line: Line, choice: str, lexicon: Lexicon, as_of: datetime) -> Line:
    """The line with the choice made: one of its values, or a unit for its number."""
    if line.observable is None or choice not in line.choices:
        return line
    value = f"{line.value} {choice}" if line.state == "unit" else choice
    return _checked(replace(line, value=value, choices=()), lexicon, as_of)


def _line(line: Line, lexicon: Lexicon, as_of: datetime) -> Line:
    typed = _FRONT.sub("", plain(line.text))
    if when := _moment(typed):
        return replace(line, state="date", at=when)
    found = _analyte(typed, lexicon)
    if found is None:
        return line
    name, rest = found
    line = replace(line, observable=name)
    entry = lexicon.vocabulary.observables[name]
    word = _word(rest)
    if folded(word) in lexicon.spellings(name):
        return _checked(replace(line, value=word), lexicon, as_of)
    if word and no_result(word):
        return replace(line, state="read", value=no_result(word))
    value = _VALUE.match(rest)
    return line if value is None else _quantity(line, value, entry, lexicon, as_of)


def _moment(typed: str) -> str | None:
    """The time of a line that names a date and no result."""
    found = _WHEN.search(typed)
    if found is None or PLAIN_NUMBER.search(typed[: found.start()] + typed[found.end() :]):
        return None
    year, month, day = (int(found[part]) for part in ("year", "month", "day"))
    try:
        if found["hour"] is None:
            return date(year, month, day).isoformat()
        return datetime(year, month, day, int(found["hour"]), int(found["minute"])).isoformat()  # noqa: DTZ001
    except ValueError:
        return None


def _analyte(typed: str, lexicon: Lexicon) -> tuple[str, str] | None:
    """The longest beginning of the line that is the name of an observable, and what follows it."""
    for end in range(min(len(typed), LONGEST_NAME), 0, -1):
        if not _boundary(typed, end):
            continue
        name = lexicon.observables.find(typed[:end].strip(" :=,"))
        if name is not None:
            rest = re.sub(r"^\s*\([^)]*[^\W\d][^)]*\)", "", typed[end:])
            return name, rest.strip(" :=\t")
    return None


def _boundary(typed: str, end: int) -> bool:
    """Whether a word ends here: never inside Latin letters or digits, nor inside Chinese."""
    if end == len(typed) or not typed[end - 1].strip():
        return end == len(typed)
    before, after = typed[end - 1], typed[end]
    if after.isdigit():
        return not before.isascii() or not before.isalnum()
    return not (after.isalpha() and (before.isascii() == after.isascii()))


def _word(rest: str) -> str:
    """What stands there without flags and what is in brackets."""
    words = re.sub(r"\([^)]*\)", "", rest).split()
    return " ".join(word for word in words if not re.fullmatch(r"[↑↓⇧⇩▲▼*!]+", word))


def _quantity(
    line: Line, value: re.Match[str], entry: Observable, lexicon: Lexicon, as_of: datetime
) -> Line:
    unit, others = _unit(value["rest"], _units(entry, lexicon))
    numbers = _numbers(value["number"], entry, unit)
    if not numbers:
        return line
    mark = f"{value['comparator']} " if value["comparator"] not in {None, "="} else ""
    if unit is None and not unitless(entry.unit):
        if len(numbers) > 1 or others:
            return replace(line, state="unread")
        return replace(line, state="unit", value=f"{mark}{numbers[0]}", choices=units_of(entry))
    values = tuple(f"{mark}{number} {unit or ''}".strip() for number in numbers)
    asks = len(values) > 1 or bool(others) or not _read_as_it_stands(value["number"])
    if asks:
        return replace(line, state="ask", choices=values)
    return _checked(replace(line, value=values[0]), lexicon, as_of)


def _read_as_it_stands(number: str) -> bool:
    return bool(PLAIN_NUMBER.fullmatch(number) or GROUPED.fullmatch(number))


def _numbers(number: str, entry: Observable, unit: str | None) -> tuple[str, ...]:
    """Every number that was perhaps meant; one where nothing else is possible."""
    if THREE_DECIMALS.fullmatch(number):
        both = (number.rstrip("0").rstrip("."), number.replace(".", ""))
        return both if _possible(both[1], entry, unit) else (number,)
    if GROUPED.fullmatch(number):
        return (number.replace(",", ""),)
    if PLAIN_NUMBER.fullmatch(number):
        return (number,)
    if SPACED.fullmatch(number):
        return (number.replace(" ", ""),)
    return (number.replace(",", "."),) if DECIMAL_COMMA.fullmatch(number) else ()


def _possible(number: str, entry: Observable, unit: str | None) -> bool:
    """Whether intake would take this number in this unit (in any, where none is written)."""
    units = (unit,) if unit or unitless(entry.unit) else units_of(entry)
    return any(_within(number, entry, one) for one in units)


def _within(number: str, entry: Observable, unit: str | None) -> bool:
    limits = entry.plausible.reject
    if unit is not None and unit not in units_of(entry):
        return True
    value = convert(entry, Interval.exact(Fraction(number)), unit).low
    return limits is None or (value is not None and Fraction(limits[0]) <= value <= Fraction(limits[1]))


def _units(entry: Observable, lexicon: Lexicon) -> tuple[str, ...]:
    """The units of an observable and of its twin in a unit that does not convert."""
    twin = lexicon.vocabulary.observables.get(entry.mass_twin or "")
    return (*units_of(entry), *(units_of(twin) if twin else ()))


def _unit(rest: str, units: tuple[str, ...]) -> tuple[str | None, str]:
    """The declared unit among what follows the number, and what is neither unit, flag nor range."""
    words = _GLUED.sub("-", rest).split()
    first = [word for word in words if not _dropped(word)]
    for kept in (first, words):
        for size in range(len(kept), 0, -1):
            for start in range(len(kept) - size + 1):
                typed = " ".join(kept[start : start + size])
                if unit := declared(typed, units):
                    others = [w for w in (*kept[:start], *kept[start + size :]) if not _dropped(w)]
                    again = [w for w in others if declared(w.strip("()"), units) != unit]
                    return unit, " ".join(again)
    return None, " ".join(first)


def _dropped(word: str) -> bool:
    return bool(_FLAG.fullmatch(word) or _RANGE.fullmatch(word))


def _checked(line: Line, lexicon: Lexicon, as_of: datetime) -> Line:
    """The line as intake would read it: in the vocabulary's unit, or refused with its reason."""
    warned: list[Issue] = []
    sent = Observation(observable=line.observable, value=line.value)
    try:
        reading = read(sent, "value", as_of, lexicon, warned)
    except NoReading as fault:
        return replace(line, state="refused" if fault.said else "read", said=fault.said)
    said = next(_doubts(reading, lexicon), None) or next(iter(warned), None)
    state: State = "refused" if said and said.severity == "reject" else "read"
    shown = None
    if isinstance(reading.value, Interval):
        unit = "" if unitless(reading.unit) else f" {reading.unit}"
        shown = f"{show_interval(reading.value)}{unit}"
    return replace(line, state=state, said=said, shown=shown)


def _doubts(reading: Reading, lexicon: Lexicon) -> Iterator[Issue]:
    return doubts(reading, lexicon.vocabulary.observables[reading.observable], None)
