"""What a page must have beside readable sentences: both languages, places, dates in order, the right direction."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import pairwise

from pydantic import BaseModel

from hlh_engine.errors import Issue, issue
from hlh_engine.model.condition import Input, inputs_of, rules_of
from hlh_engine.model.rule import STAGES, Rule, Rulebook
from hlh_engine.model.vocabulary import Vocabulary
from hlh_engine.rulebook.pages import Written

CHINESE = re.compile(r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")
PAIRS = (("en", "zh"), ("note_en", "note_zh"), ("code_en", "code_zh"), ("value_en", "value_zh"))
COMPUTED = "next_dose"
"""What a drug has once its dose is computed."""


def page_faults(written: tuple[Written, ...]) -> Iterator[Issue]:
    """Of the rules as written."""
    for rule in written:
        if not rule.block.at.strip():
            yield issue("HLH-PAGE-34", rule.line("at"), name=rule.block.id)
        if rule.table is None:
            yield issue("HLH-PAGE-60", rule.line("id"), name=rule.block.id)
        for key in _halves(rule.block):
            yield issue("HLH-PAGE-35", rule.line(f"[{key}]"), name=rule.block.id, key=key)
        lines = [bool(CHINESE.search(text)) for text in rule.prose.splitlines() if text.strip()]
        if len(set(lines)) == 1:
            yield issue("HLH-PAGE-36", rule.line("id"), name=rule.block.id)
    yield from _dates(written)


def vocabulary_faults(vocabulary: Vocabulary, place: str) -> Iterator[Issue]:
    """Entries of the vocabulary that speak one language only, or name codes in one."""
    for shelf in type(vocabulary).model_fields:
        for name, entry in getattr(vocabulary, shelf).items():
            for key in _halves(entry):
                yield issue("HLH-PAGE-35", place, name=name, key=key)


def book_faults(rule: Rule, book: Rulebook) -> Iterator[Issue]:
    """What a rule reads that is concluded only after it, or by no rule at all."""
    own = STAGES.index(rule.chapter.stage)
    names = set(rule.stands_on)
    for key in sorted({name for asked in rule.questions.values() for name in rules_of(asked) if ":" in name}):
        kind, _, value = key.partition(":")
        names |= set(book.concluders(kind, value))
        if key not in book.concluding:
            page = rule.chapter
            gated = page.only_for is not None and key in rules_of(page.only_for)
            where, who = (page.place, page.id) if gated else (rule.place, rule.id)
            yield issue("HLH-PAGE-38", str(where), name=who, asked=f"{kind} includes {value}")
    for name in sorted(names & book.rules.keys()):
        other = book.rules[name].chapter.stage
        if STAGES.index(other) > own:
            yield issue("HLH-PAGE-53", str(rule.place), name=rule.id, other=name, stage=other)
    if own <= STAGES.index("dose"):
        for wanted in sorted(_inputs(rule), key=lambda i: i.key):
            if wanted.kind == "drug" and wanted.view.startswith(COMPUTED):
                yield issue("HLH-PAGE-53", str(rule.place), name=rule.id, other=f"{wanted.name}.{COMPUTED}", stage="dose")


def asleep(faults: Iterable[Issue], written: tuple[Written, ...]) -> Iterator[Issue]:
    """The same faults; a name that is missing because its rule is not in force is told as such."""
    known = {rule.block.id for rule in written}
    for fault in faults:
        name = dict(fault.values).get("name", "")
        yield issue("HLH-PAGE-37", fault.path, name=name) if fault.code == "HLH-PAGE-11" and name in known else fault


def _inputs(rule: Rule) -> frozenset[Input]:
    return frozenset().union(*(inputs_of(asked) for asked in rule.questions.values()))


def _halves(entry: BaseModel) -> Iterator[str]:
    """Keys of an entry, at any depth, where one language has what the other lacks."""
    for english, chinese in PAIRS:
        if {english, chinese} <= type(entry).model_fields.keys():
            first, second = getattr(entry, english), getattr(entry, chinese)
            if bool(first) != bool(second) or (isinstance(first, Mapping) and first.keys() != second.keys()):
                yield english if not first else chinese
    for name in type(entry).model_fields:
        part = getattr(entry, name)
        for inner in part if isinstance(part, list | tuple) else (part,):
            if isinstance(inner, BaseModel):
                yield from (f"{name}.{key}" for key in _halves(inner))


def _dates(written: tuple[Written, ...]) -> Iterator[Issue]:
    """Editions of one rule: each ends after it began, and the next begins on the day it ends."""
    editions: dict[str, list[Written]] = {}
    for rule in written:
        if rule.review not in {"draft", "retired"}:
            editions.setdefault(rule.block.id, []).append(rule)
        if rule.until is not None and rule.until <= rule.since:
            yield issue("HLH-PAGE-50", rule.line("valid_until"), name=rule.block.id, since=rule.since, until=rule.until)
    for name, listed in editions.items():
        for old, new in pairwise(sorted(listed, key=lambda rule: rule.since)):
            until = old.until or date.max
            if until < new.since:
                yield issue("HLH-PAGE-51", new.line("valid_from"), name=name, until=until, since=new.since)
            elif until > new.since and (old.until is not None or new.until is not None):
                yield issue("HLH-PAGE-52", new.line("valid_from"), name=name, until=old.until or "—", since=new.since)
