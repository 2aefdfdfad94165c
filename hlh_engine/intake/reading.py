"""One observation of the document read into one value in the canonical unit, or an issue that says why not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from hlh_engine.clinic.units import (
    Quantity,
    UnitFault,
    home_of,
    parse_quantity,
    to_canonical,
    unitless,
)  # fmt: skip
from hlh_engine.errors import Issue, issue
from hlh_engine.intake.codes import PENDING, folded, no_result
from hlh_engine.intake.lexicon import Lexicon
from hlh_engine.intake.moments import Moment, moment
from hlh_engine.model import case as document
from hlh_engine.model.fact import Value
from hlh_engine.model.interval import Interval
from hlh_engine.model.vocabulary import Observable

REJECTED = "rejected"
YES, NO = frozenset({"yes"}), frozenset({"no"})


@dataclass(frozen=True, slots=True)
class Reading:
    """A value of an observable: canonical, and as the laboratory reported it."""

    observable: str
    place: str
    moment: Moment
    value: Value
    unit: str | None = None
    text: str = ""
    reported: Interval | None = None
    unit_reported: str | None = None
    low: Interval | None = None
    high: Interval | None = None
    subset: str | None = None

    @property
    def path(self) -> str:
        """The place of its value, as an issue names it."""
        return f"{self.place}.value" if self.place.endswith("]") else self.place


class NoReading(Exception):  # noqa: N818 — an answer: why nothing counts, and what to say about it
    """An observation that gives no value; ``why`` is the word for ``Facts.why_missing``."""

    def __init__(self, why: str, observable: str | None = None, said: Issue | None = None) -> None:
        self.why, self.observable, self.said = why, observable, said
        super().__init__(why)


def named(entry: Observable, key: str = "name") -> dict[str, str]:
    """The names of an observable, as the words of an issue use them."""
    return {key: entry.en, f"{key}_zh": entry.zh}


def read(
    sent: document.Observation, place: str, as_of: datetime, lexicon: Lexicon, warned: list[Issue]
) -> Reading:
    """The reading of one observation; ``NoReading`` where it gives none. Warnings are added to ``warned``."""
    name = _observable(sent, place, lexicon)
    when = _moment(sent, place, name, as_of)
    raw = sent.value
    text = "" if raw is None else ("yes" if raw else "no") if isinstance(raw, bool) else str(raw).strip()
    entry = lexicon.vocabulary.observables[name]
    if folded(text) not in lexicon.spellings(name) and (why := no_result(text)):
        said = issue("HLH-OBS-04", f"{place}.value", "warn", **named(entry)) if why == PENDING else None
        raise NoReading(why, name, said)
    try:
        return READERS[entry.type](_Sent(sent, name, place, when, text), lexicon, warned)
    except UnitFault as fault:
        raise NoReading(REJECTED, name, issue(fault.code, f"{place}.value", **fault.values)) from None


def _observable(sent: document.Observation, place: str, lexicon: Lexicon) -> str:
    names = lexicon.observables
    if sent.observable is None and sent.code is None:
        raise NoReading(REJECTED, None, issue("HLH-OBS-02", place))
    found = {}
    for key, name in (("observable", sent.observable), ("code", sent.code)):
        if name is not None:
            found[key] = names.find(name)
            if found[key] is None:
                near = names.near(name) or ("—",)
                said = issue("HLH-OBS-01", f"{place}.{key}", name=name, near=near[0])
                raise NoReading(REJECTED, None, said)
    ids = {name for name in found.values() if name is not None}
    if len(ids) > 1:
        said = issue("HLH-OBS-03", f"{place}.code", name=found["observable"], other=found["code"])
        raise NoReading(REJECTED, None, said)
    return _subset(ids.pop(), sent.subset, lexicon)


def _subset(name: str, subset: str | None, lexicon: Lexicon) -> str:
    """A value of a subset (T cells) belongs to an observable of that subset, where the vocabulary has one."""
    own = lexicon.observables.find(f"{name}_{subset}") if subset else None
    return own or name


def _moment(sent: document.Observation, place: str, name: str, as_of: datetime) -> Moment:
    if isinstance(sent.at, str):
        raise NoReading(REJECTED, name, issue("HLH-DATE-03", f"{place}.at", date=sent.at[:40]))
    when = moment(sent.at, as_of)
    if when.at > as_of:
        said = issue("HLH-DATE-01", f"{place}.at", date=when.text, as_of=as_of.isoformat())
        raise NoReading(REJECTED, name, said)
    return when


# --- one reader for each type of observable -----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Sent:
    """An observation whose name and date are understood."""

    observation: document.Observation
    name: str
    place: str
    moment: Moment
    text: str


def _number(sent: _Sent, lexicon: Lexicon, warned: list[Issue]) -> Reading:
    name, entry = sent.name, lexicon.vocabulary.observables[sent.name]
    if isinstance(sent.observation.value, bool):
        raise _not_a(sent, entry, "HLH-VALUE-02")
    quantity = parse_quantity(sent.text)
    unit = None
    if quantity.unit is not None or not unitless(entry.unit):
        name, unit = home_of(lexicon.vocabulary, sent.name, quantity.unit)
    if name != sent.name:
        twin = lexicon.vocabulary.observables[name]
        values = {**named(entry), **named(twin, "twin"), "unit": unit or "—"}
        warned.append(issue("HLH-UNIT-07", f"{sent.place}.value", "warn", **values))
        entry = twin
    elif name in lexicon.main_of:
        values = {**named(entry), **named(lexicon.vocabulary.observables[lexicon.main_of[name]], "other")}
        warned.append(issue("HLH-OBS-05", f"{sent.place}.value", "warn", **values))
    value = to_canonical(entry, quantity)
    low, high = (_limit(sent, side, entry, unit, warned) for side in ("reference_low", "reference_high"))
    return Reading(
        name, sent.place, sent.moment, value, entry.unit, sent.text, quantity.interval, unit, low, high,
        sent.observation.subset,
    )  # fmt: skip


def _not_a(sent: _Sent, entry: Observable, code: str) -> NoReading:
    """The answer to a text that is not a value of its observable."""
    values = {**named(entry), "value": sent.text[:40], "codes": ", ".join(entry.possible_codes)}
    return NoReading(REJECTED, sent.name, issue(code, f"{sent.place}.value", **values))


def _limit(
    sent: _Sent, side: str, entry: Observable, unit: str | None, warned: list[Issue]
) -> Interval | None:
    """The laboratory's own limit; written without unit it is in the unit of its result."""
    raw = getattr(sent.observation, side)
    if raw is None or raw == "":
        return None
    try:
        quantity = parse_quantity(str(raw))
        if quantity.unit is None:
            quantity = Quantity(quantity.comparator, quantity.number, unit, quantity.text)
        return to_canonical(entry, quantity)
    except UnitFault as fault:
        warned.append(issue(fault.code, f"{sent.place}.{side}", **fault.values))
        return None


def _code(sent: _Sent, lexicon: Lexicon, _: list[Issue]) -> Reading:
    code = lexicon.spellings(sent.name).get(folded(sent.text))
    if code is None:
        raise _not_a(sent, lexicon.vocabulary.observables[sent.name], "HLH-VALUE-01")
    return Reading(sent.name, sent.place, sent.moment, frozenset({code}), None, sent.text)


def _date(sent: _Sent, lexicon: Lexicon, __: list[Issue]) -> Reading:
    """A date as its ordinal number, so that it can be known and counted from."""
    try:
        day = date.fromisoformat(sent.text[:10])
    except ValueError:
        raise _not_a(sent, lexicon.vocabulary.observables[sent.name], "HLH-VALUE-03") from None
    return Reading(sent.name, sent.place, sent.moment, Interval.exact(day.toordinal()), None, sent.text)


READERS: Mapping[str, Callable[[_Sent, Lexicon, list[Issue]], Reading]] = {
    "number": _number,
    "count": _number,
    "flag": _code,
    "code": _code,
    "date": _date,
}
