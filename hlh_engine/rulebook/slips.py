"""Slips of the pen in what is no condition: numbers, rows, shares, days, and what an unknown does."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from hlh_engine.clinic.decimals import last_digit, show
from hlh_engine.model.rule import Row
from hlh_engine.model.treatment import Choice, Days, Stop

WEEK = 7
NUMBER = re.compile(r"\d+(?:\.\d+)?")
ARROW = "→"


@dataclass(frozen=True, slots=True)
class Variant:
    """What was changed (``old`` became ``new``) and the thing as it then is."""

    old: str
    new: str
    thing: Any


def exchanged(listed: tuple[Any, ...], at: int, new: Any) -> tuple[Any, ...]:
    """The list with one part exchanged."""
    return (*listed[:at], new, *listed[at + 1 :])


def without(listed: tuple[Any, ...], at: int) -> tuple[Any, ...]:
    """The list with one part dropped."""
    return (*listed[:at], *listed[at + 1 :])


def changed(thing: Any, name: str, new: Any) -> Any:
    """The thing with one field changed."""
    return replace(thing, **{name: new})


def beside(number: Fraction, step: Fraction) -> tuple[Fraction, Fraction]:
    """One step less and one step more."""
    return number - step, number + step


def _fraction(number: Fraction) -> Iterator[Variant]:
    for other in beside(number, last_digit(number)):
        yield Variant(show(number), show(other), other)


def _integer(count: int) -> Iterator[Variant]:
    for other in (count - 1, count + 1):
        if other >= min(count, 1):
            yield Variant(str(count), str(other), other)


def _row(row: Row) -> Iterator[Variant]:
    """Another outcome: one point more, or another name."""
    outcome = row.outcome
    number = re.fullmatch(r"-?\d+(?:\.\d+)?", outcome)
    other = show(Fraction(outcome) + 1) if number else f"{outcome}*"
    yield Variant(row.text, f"→ {other}", replace(row, outcome=other))


def _choice(choice: Choice) -> Iterator[Variant]:
    """Each number of what an adjustment says (``75 %``, ``5 mg every 24 h``), one of its last digit more or less."""
    if choice.amount is None and ARROW not in choice.text:
        for found in NUMBER.finditer(choice.text):
            for number in beside(Fraction(found[0]), last_digit(Fraction(found[0]))):
                text = choice.text[: found.start()] + show(number) + choice.text[found.end() :]
                yield Variant(choice.text, text, replace(choice, text=text))


def _days(days: Days) -> Iterator[Variant]:
    """One day earlier or later, a longer or shorter interval, another weekday; nothing where no days are written."""
    if not days.text:
        return
    for slot, moves in (("numbers", days.numbers), ("weekdays", days.weekdays)):
        for at, day in enumerate(moves):
            for moved in (day - 1, day + 1):
                other = moved % WEEK if slot == "weekdays" else moved
                if other not in moves:
                    later = tuple(sorted(exchanged(moves, at, other)))
                    yield Variant(days.text, f"{day} → {other}", changed(days, slot, later))
    for slot in ("then_every", "a_week"):
        count = getattr(days, slot)
        for other in () if count is None else (count - 1, count + 1):
            if other > 0:
                yield Variant(days.text, f"{count} → {other}", changed(days, slot, other))


def _stop(stop: Stop) -> Iterator[Variant]:
    """What an unknown condition does, where the page says so itself."""
    if stop.if_unknown is not None:
        other = "stop" if stop.if_unknown == "clear" else "clear"
        yield Variant(f"if_unknown = {stop.if_unknown}", f"if_unknown = {other}", replace(stop, if_unknown=other))


SLIPS: Mapping[type, Callable[[Any], Iterator[Variant]]] = {
    Fraction: _fraction,
    int: _integer,
    Row: _row,
    Choice: _choice,
    Days: _days,
    Stop: _stop,
}
