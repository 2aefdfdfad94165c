"""Example rows, read: each column in the words of the page's sentences, each cell as a value of its column."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from fractions import Fraction

from hlh_engine.clinic.calendar import age_in, stated_age
from hlh_engine.clinic.units import UnitFault, convert, parse_quantity, unit_of
from hlh_engine.model.condition import Input
from hlh_engine.model.fact import Fact, Facts
from hlh_engine.model.interval import Interval
from hlh_engine.model.rule import Example, Rule, Rulebook
from hlh_engine.model.supposition import Supposed
from hlh_engine.model.verdict import Verdict
from hlh_engine.rulebook.sentence import (
    AGE_UNITS,
    ORDER_NUMBERS,
    SentenceFault,
    Spoken,
    asked_in,
    doses_of,
    subject_of,
)  # fmt: skip

UNKNOWN = "—"
COUNTS = ("met", "not met")
VERDICTS: dict[str, Verdict] = {"met": True, "yes": True, "not met": False, "no": False, "unknown": None, UNKNOWN: None, "not applicable": False}  # fmt: skip
_SPAN = re.compile(r"(-?\d+(?:\.\d+)?)(?: to (-?\d+(?:\.\d+)?))?")


@dataclass(slots=True)
class _Row:
    """A row being read."""

    facts: dict[str, Fact] = field(default_factory=dict)
    verdicts: dict[str, Verdict] = field(default_factory=dict)
    shut: set[str] = field(default_factory=set)
    numbers: dict[str, Interval] = field(default_factory=dict)
    grades: dict[str, tuple[str, ...]] = field(default_factory=dict)
    includes: dict[str, Verdict] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)


def spoken_on(rule: Rule, book: Rulebook) -> Spoken:
    """What the columns of a rule's table may name."""
    outcomes = {r.id: getattr(r.action, "names", ()) for r in book.rules.values()}
    view = rule.view
    return Spoken(book.vocabulary, outcomes, view, rule.chapter.baseline, rule.each)


def read_example(rule: Rule, example: Example, book: Rulebook) -> Supposed:
    """A row of a rule's table; a column or cell that cannot be read is a fault."""
    spoken, row = spoken_on(rule, book), _Row()
    for column, cell in example.cells.items():
        _read_cell(row, column, cell, spoken)
    counted = (row.counts.get("met", 0), row.counts.get("not met", 0)) if row.counts else None
    return Supposed(
        Facts(row.facts), row.verdicts, frozenset(row.shut), row.numbers, row.grades, row.includes,
        counted, example.outcome, example.line,
    )  # fmt: skip


def _read_cell(row: _Row, column: str, cell: str, spoken: Spoken) -> None:
    if column in COUNTS and cell.isdigit():
        row.counts[column] = int(cell)
        return
    if " includes " in column:
        kind, _, value = column.partition(" includes ")
        row.includes[f"{kind}:{value}"] = _verdict(column, cell)
        return
    subject = subject_of(column, spoken)
    if isinstance(subject, str):
        _conclusion(row, subject, cell, spoken)
    elif cell != UNKNOWN:
        for fact in _facts(subject, cell, spoken):
            row.facts[fact.key] = fact


def _verdict(column: str, cell: str) -> Verdict:
    if cell not in VERDICTS:
        raise SentenceFault("HLH-PAGE-17", name=column, code=cell, codes=", ".join(VERDICTS))
    return VERDICTS[cell]


def _conclusion(row: _Row, rule: str, cell: str, spoken: Spoken) -> None:
    """What an earlier rule is supposed to have concluded: a verdict, a number, or grades."""
    if cell in VERDICTS:
        row.verdicts[rule] = VERDICTS[cell]
        if cell == "not applicable":
            row.shut.add(rule)
    elif found := _SPAN.fullmatch(cell):
        row.verdicts[rule] = True
        row.numbers[rule] = Interval(Fraction(found[1]), Fraction(found[2] or found[1]))
    else:
        names = tuple(cell.split(" or "))
        if unknown := set(names) - set(spoken.rules[rule]):
            raise SentenceFault("HLH-PAGE-17", name=rule, code=unknown.pop(), codes=", ".join(spoken.rules[rule]))
        row.verdicts[rule] = True
        row.grades[rule] = names


def _facts(subject: Input, cell: str, spoken: Spoken) -> list[Fact]:
    if subject.kind == "age":
        return _ages(cell)
    codes = _codes(subject, spoken)
    if codes:
        chosen = frozenset(cell.split(" or "))
        if not chosen <= set(codes):
            raise SentenceFault("HLH-PAGE-17", name=subject.name, code=cell, codes=", ".join(codes))
        return [Fact(key, chosen) for key in _keys(subject)]
    if subject.kind == "order" and subject.name not in ORDER_NUMBERS:
        return [Fact(subject.key, frozenset(cell.split(" or ")))]
    if subject.kind == "each" and not cell[:1].isdigit():
        return [Fact(subject.key, frozenset(cell.split(" or ")))]
    return [_number(key, subject, cell, spoken) for key in _keys(subject)]


def _codes(subject: Input, spoken: Spoken) -> tuple[str, ...]:
    if subject.kind == "observable":
        return spoken.vocabulary.observables[subject.name].possible_codes
    is_flag = subject.kind == "measured" or (subject.kind == "drug" and subject.view.split(":")[0] in {"taken", "given", "ordered"})
    return ("yes", "no") if is_flag else ()


def _keys(subject: Input) -> list[str]:
    """The input itself; a column *last 2 …* stands for both ways of looking at them."""
    if not subject.view.startswith("last:"):
        return [subject.key]
    other = {"lowest": "highest", "highest": "lowest"}[subject.view.rsplit(":", 1)[1]]
    return [subject.key, Input(subject.kind, subject.name, f"{subject.view.rsplit(':', 1)[0]}:{other}").key]


def _ages(cell: str) -> list[Fact]:
    days = stated_age(cell)
    stated = {unit: age_in(days, unit) for unit in AGE_UNITS}
    return [Fact(f"age:age|{unit}", Interval.exact(number), unit) for unit, number in stated.items()]


def _number(key: str, subject: Input, cell: str, spoken: Spoken) -> Fact:
    try:
        first, _, second = cell.partition(" to ")
        quantity = parse_quantity(second or first)
        value = quantity.interval
        if second:
            value = Interval(parse_quantity(first).number, quantity.number)
        if quantity.unit in doses_of(subject):
            return Fact(asked_in(subject, quantity.unit or "").key, value, quantity.unit)
        if subject.kind not in {"observable", "limit"}:
            return Fact(key, value, quantity.unit)
        entry = spoken.vocabulary.observables[subject.name]
        unit = unit_of(entry, quantity.unit)
        return Fact(key, convert(entry, value, unit), entry.unit, reported=value, reported_unit=unit)
    except UnitFault as fault:
        raise SentenceFault("HLH-PAGE-16", sentence=f"{subject.name} {cell}", unit=getattr(spoken.vocabulary.observables.get(subject.name), "unit", None) or "—") from fault

