"""The therapy tables of a page, read: ``[option]``, ``[give]``, ``[adjust]``, ``[stop]``."""

from __future__ import annotations

import re
from fractions import Fraction

from hlh_engine.model.condition import AllOf, Condition
from hlh_engine.model.treatment import (
    SHARE,
    Adjust,
    Amount,
    Choice,
    Days,
    Give,
    Option,
    Reason,
    Step,
    Stint,
    Stop,
)  # fmt: skip
from hlh_engine.model.vocabulary import Words
from hlh_engine.rulebook.markdown import both
from hlh_engine.rulebook.rows import banded, split_arrow
from hlh_engine.rulebook.schema import RuleBlock, Tree
from hlh_engine.rulebook.sentence import NUMBER, SentenceFault
from hlh_engine.rulebook.tree import Grove

ALWAYS = AllOf(())
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
NOT_COMPUTED = "not computed"
CHANGES = (NOT_COMPUTED, "hold", "one rung down", "two rungs down")
_AMOUNT = re.compile(
    rf"(?P<n>{NUMBER}) (?P<unit>[A-Za-z\[\]%{{}}]+|10\*6)(?:/(?P<per>kg|m2))?(?P<daily>/d)?"
    r"(?: in (?P<doses>\d+) doses| every (?P<every>\d+) h| over (?P<over>\d+) d)?"
    rf"(?: at most (?P<most>{NUMBER}) (?P<most_unit>\S+))?"
)
SPECIAL = frozenset({"doses per kg or m2", "doses per m2", "volume", "this order", "plan", "all"})
"""What a stop may block beside drugs and classes."""
_TIMES_A_WEEK = {"once a week": 1, "twice a week": 2, "three times a week": 3}


def amount_of(text: str, grove: Grove) -> Amount:
    """An amount as written; a single name is a derived value."""
    if found := _AMOUNT.fullmatch(text.strip()):
        most = found["most"]
        if most is not None and found["most_unit"] != found["unit"]:
            raise SentenceFault("HLH-PAGE-40", sentence=text)
        return Amount(
            number=Fraction(found["n"]), unit=found["unit"], per=found["per"], daily=bool(found["daily"]),
            doses=_number(found["doses"]), every=_number(found["every"]), over=_number(found["over"]),
            at_most=None if most is None else Fraction(most), text=text.strip(),
        )  # fmt: skip
    derived = grove.spoken.vocabulary.derived
    if text in derived:
        return Amount(None, derived[text].unit or "", derived=text, text=text)
    raise SentenceFault("HLH-PAGE-40", sentence=text)


def _number(text: str | None) -> int | None:
    return None if text is None else int(text)


def days_of(text: str | None) -> Days:
    """The days of a schedule: ``day 1, 4, 8``, ``day 1 to 14``, ``day 64 to 66, then every 14 d``, ``day 19 and 22, then every 7 d``, ``Mon, Wed, Fri``, ``twice a week``."""
    if text is None:
        return Days(numbers=(1,), text="")
    if text in _TIMES_A_WEEK:
        return Days(a_week=_TIMES_A_WEEK[text], text=text)
    parts = [part.strip() for part in text.split(",")]
    if all(part in WEEKDAYS for part in parts):
        return Days(weekdays=tuple(WEEKDAYS.index(part) for part in parts), text=text)
    if found := re.fullmatch(r"every (\d+) d", text):
        return Days(numbers=(1,), then_every=int(found[1]), text=text)
    every: int | None = None
    if found := re.fullmatch(r"then every (\d+) d", parts[-1]):
        every, parts = int(found[1]), parts[:-1]
    numbers: list[int] = []
    run = 1
    for part in parts:
        found = re.fullmatch(r"(?:day )?(-?\d+)(?: (to|and) (-?\d+))?", part)
        if found is None:
            raise SentenceFault("HLH-PAGE-41", sentence=text)
        first, last = int(found[1]), int(found[3] or found[1])
        span = [first, last] if found[2] == "and" else list(range(first, last + 1))
        numbers += span
        run = len(span)
    return Days(numbers=tuple(numbers), run=run, then_every=every, text=text)


def steps_of(texts: list[str] | None, grove: Grove) -> tuple[Step | Stint, ...]:
    """``day 1 to 3: 15 mg/kg/d`` for each span of days, ``day 4, 7, 10: 3 mg/kg`` for each list."""
    found: list[Step | Stint] = []
    for text in texts or ():
        days, colon, amount = text.rpartition(": ")
        if not colon:
            raise SentenceFault("HLH-PAGE-41", sentence=text)
        if match := re.fullmatch(r"day (-?\d+)(?: to (\d+)|( on))?", days):
            last = None if match[3] else int(match[2] or match[1])
            found.append(Step(int(match[1]), last, amount_of(amount, grove)))
        else:
            found.append(Stint(days_of(days), amount_of(amount, grove)))
    return tuple(found)


def ladder_of(texts: list[str] | None, grove: Grove) -> tuple[Step, ...]:
    """``1 mg/kg``, ``3 mg/kg from day 3``, ``10 mg/kg from day 9 if <sentence>``."""
    found: list[Step] = []
    for text in texts or ():
        match = re.fullmatch(r"(.+?)(?: from day (\d+))?(?: if (.+))?", text)
        assert match is not None  # noqa: S101 — the pattern admits any text
        condition = grove.grow(match[3]) if match[3] else None
        found.append(Step(int(match[2] or 1), None, amount_of(match[1], grove), condition))
    return tuple(found)


def _choices(axes: list[str], rows: list[str], grove: Grove) -> tuple[Choice, ...]:
    found = []
    for row in banded(axes, rows, grove):
        amount = None if row.outcome == NOT_COMPUTED else amount_of(row.outcome, grove)
        found.append(Choice(row.condition, amount, row.text))
    return tuple(found)


def give(block: RuleBlock, grove: Grove) -> Give:
    """``[give]``."""
    table = block.give
    assert table is not None  # noqa: S101 — chosen by its presence
    _known_drug(table.drug, grove)
    ways = [table.amount, table.by, table.steps, table.ladder]
    if table.auto and sum(way is not None for way in ways) != 1:
        raise SentenceFault("HLH-PAGE-42", name=table.drug)
    choices: tuple[Choice, ...] = ()
    if table.amount is not None:
        choices = (Choice(ALWAYS, amount_of(table.amount, grove), table.amount),)
    elif table.by is not None:
        axes = [table.by] if isinstance(table.by, str) else table.by
        choices = _choices(axes, (table.bands or []) + (table.rows or []), grove)
    if table.clock is not None:
        known_clock(table.clock, grove)
    return Give(
        drug=table.drug, choices=choices, steps=steps_of(table.steps, grove), days=days_of(table.on),
        until=days_of(table.until) if table.until else None, route=table.route, automatic=table.auto,
        shown_range=table.range, at_most=amount_of(table.at_most, grove) if table.at_most else None,
        repeat=table.repeat, words=table.text, clock=table.clock, ladder=ladder_of(table.ladder, grove),
        up_when=_grown(grove, table.up_when), down_when=_grown(grove, table.down_when),
        indication=table.indication, regimen=table.regimen, dilute=_dilution(table.dilute),
        rounding=_rounding(table.rounding, grove), over_minutes=table.over_minutes,
        prerequisites=_observables(table.prerequisites, grove),
    )  # fmt: skip


def known_clock(name: str, grove: Grove) -> None:
    """A clock that nobody declared is a fault."""
    if name not in grove.spoken.vocabulary.clocks:
        raise SentenceFault("HLH-PAGE-14", name=name, near="—")


def _dilution(text: str | None) -> tuple[Fraction, Fraction] | None:
    """``0.2 to 0.4 mg/mL``."""
    if text is None:
        return None
    found = re.fullmatch(rf"({NUMBER}) to ({NUMBER}) \S+/mL", text)
    if found is None:
        raise SentenceFault("HLH-PAGE-40", sentence=text)
    return Fraction(found[1]), Fraction(found[2])


def _rounding(name: str | None, grove: Grove) -> str | None:
    if name is not None and name not in grove.spoken.vocabulary.roundings:
        raise SentenceFault("HLH-PAGE-12", name=name, near="—")
    return name


def _observables(names: list[str], grove: Grove) -> tuple[str, ...]:
    for name in names:
        if name not in grove.spoken.vocabulary.observables and name not in grove.spoken.vocabulary.derived:
            raise SentenceFault("HLH-PAGE-12", name=name, near="—")
    return tuple(names)


def adjust(block: RuleBlock, grove: Grove) -> Adjust:
    """``[adjust]``."""
    table = block.adjust
    assert table is not None  # noqa: S101 — chosen by its presence
    _known_drug(table.drug, grove)
    if table.by is not None:
        axes = [table.by] if isinstance(table.by, str) else table.by
        rows = banded(axes, (table.bands or []) + (table.rows or []), grove)
        choices = tuple(_change(row.condition, row.outcome, grove) for row in rows)
    elif table.to is not None:
        choices = (_change(ALWAYS, table.to, grove),)
    else:
        raise SentenceFault("HLH-PAGE-42", name=table.drug)
    words = Words(en=table.en, zh=table.zh) if table.en and table.zh else None
    ladder = tuple(amount_of(text, grove) for text in table.ladder)
    return Adjust(table.drug, table.reason, choices, table.of == "current dose", table.resume, words, ladder)


def _change(condition: Condition, text: str, grove: Grove) -> Choice:
    """A share, hours between doses, both (``50 % every 24 h``), a fixed amount, or a word of ``CHANGES``."""
    if text in CHANGES or SHARE.fullmatch(text):
        return Choice(condition, None, text)
    try:
        return Choice(condition, amount_of(text, grove), text)
    except SentenceFault as fault:
        raise SentenceFault("HLH-PAGE-43", sentence=text) from fault


def stop(block: RuleBlock, grove: Grove) -> Stop:
    """``[stop]``."""
    table = block.stop
    assert table is not None  # noqa: S101 — chosen by its presence
    for name in table.blocks:
        if name not in SPECIAL:
            _known_drug(name, grove)
    return Stop(table.id, tuple(table.blocks), table.kind, Words(en=table.en, zh=table.zh), table.lifts_when, table.if_unknown)


def option(block: RuleBlock, grove: Grove) -> Option:
    """``[option]``."""
    table = block.option
    assert table is not None  # noqa: S101 — chosen by its presence
    for name in table.drugs:
        _known_drug(name, grove)
    en, zh = table.en or "", table.zh or ""
    return Option(
        line=table.line, words=Words(en=en or table.line, zh=zh or table.line), drugs=tuple(table.drugs),
        regimen=table.regimen, reasons=_reasons(table.reasons, grove), against=_reasons(table.against, grove),
        open_until=grove.several(table.open_until),
        extra={"evidence": _text(table.evidence), "strength": table.strength, "regulatory": table.regulatory, "urgency": table.urgency},
    )  # fmt: skip


def _text(text: str | Words | None) -> Words | None:
    return Words(en=text, zh=text) if isinstance(text, str) else text


def _reasons(texts: list[str], grove: Grove) -> tuple[Reason, ...]:
    """``condition → English · 中文``; a text without an arrow always holds."""
    found = []
    for text in texts:
        condition: Condition = ALWAYS
        words_text = text
        if "→" in text or "->" in text:
            tree, words_text = split_arrow(text)
            condition = grove.grow(tree)
        words = both(words_text)
        if words is None:
            raise SentenceFault("HLH-PAGE-44", sentence=text)
        found.append(Reason(condition, words))
    return tuple(found)


def _known_drug(name: str, grove: Grove) -> None:
    if name not in grove.spoken.vocabulary.drug_words():
        raise SentenceFault("HLH-PAGE-15", name=name, near="—")


def _grown(grove: Grove, tree: Tree | None) -> Condition | None:
    return None if tree is None else grove.grow(tree)
