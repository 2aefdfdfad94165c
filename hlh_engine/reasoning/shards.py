"""Lowered questions laid out for the engine: strata that close one after another, cut into shards.

A shard is one small ruleset, kept well inside the limits beyond which durable-rules hangs, crashes
or drops a fact. Each of its rules is one conjunction: first the shard's own number, so that no other
fact can match, then tests of whole numbers. A sink rule of lowest priority fires last, always: so a
fact is never unhandled, some action always runs, and a run that ends without it has been cut short.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from hlh_engine.model.condition import Condition
from hlh_engine.reasoning.cases import (
    ALWAYS,
    Among,
    Answer,
    Case,
    Decided,
    Field,
    High,
    Low,
    Met,
    Open,
    Part,
    Test,
    read_by,
)  # fmt: skip
from hlh_engine.reasoning.lowering import Lowering, Question
from hlh_engine.reasoning.ranks import Scale

QUESTIONS, RULES, FIELDS = 28, 59, 200
"""The most of each in a shard; the engine breaks at 64 matches of one fact and at 252 fields."""

SHARD, FACT, SINK = "shard", "fact", "sink"
RESERVED = ("id", "sid", "$s", SHARD)


@dataclass(frozen=True, slots=True)
class Intake:
    """What the facts of one input are turned into."""

    scale: Scale | None
    bounds: tuple[tuple[int, Low | High], ...]
    codes: tuple[tuple[int, Among], ...]


@dataclass(frozen=True, slots=True)
class Shard:
    """One ruleset: its fields by their local names, and the verdict that each rule establishes."""

    number: int
    fields: tuple[tuple[str, int], ...]
    rules: Mapping[str, tuple[int, bool]]
    definition: str


@dataclass(frozen=True, slots=True)
class Stratum:
    """What is decided outside before it opens, its shards, and what is known when it has closed."""

    outside: tuple[tuple[int, Condition], ...]
    shards: tuple[Shard, ...]
    closing: tuple[tuple[int, Answer | Met | Open], ...]
    named: tuple[tuple[str, Part], ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything the chainer needs: fields and questions are numbers from here on."""

    intakes: Mapping[str, Intake]
    strata: tuple[Stratum, ...]
    always: Mapping[int, bool]
    questions: int


def lay_out(lowering: Lowering) -> Layout:
    """The layout of a lowering."""
    asked = lowering.questions
    tested = [fields_of(question) for question in asked]
    fields = {f: n for n, f in enumerate(dict.fromkeys(f for found in tested for f in found))}
    ordered = sorted({question.stratum for question in asked})
    outside: dict[tuple[int, int], list[tuple[int, Condition]]] = {at: [] for at in ordered}
    closing: dict[tuple[int, int], list[tuple[int, Answer | Met | Open]]] = {at: [] for at in ordered}
    named: dict[tuple[int, int], list[tuple[str, Part]]] = {at: [] for at in ordered}
    opens: dict[Field, tuple[int, int]] = {}
    for question, found in zip(asked, tested, strict=True):
        opens |= {f: min(question.stratum, opens.get(f, question.stratum)) for f in found}
    for field, number in fields.items():
        if isinstance(field, Decided):
            outside[opens[field]].append((number, field.atom))
        elif isinstance(field, Answer | Met | Open):
            closes = max(asked[question].stratum for question in read_by(field))
            closing[closes].append((number, field))
    for name, part in lowering.named.items():
        named[asked[part[0]].stratum].append((name, part))
    shards = _shards(asked, tested, fields)
    return Layout(
        intakes=_intakes(fields, lowering.scales),
        strata=tuple(
            Stratum(tuple(outside[at]), tuple(shards[at]), tuple(closing[at]), tuple(named[at]))
            for at in ordered
        ),
        always={n: q.lowered.met == ALWAYS for n, q in enumerate(asked) if q.constant},
        questions=len(asked),
    )


def fields_of(question: Question) -> tuple[Field, ...]:
    """The fields a question tests, in a stable order."""
    lowered = question.lowered
    tests = (test for case in _ordered(lowered.met) + _ordered(lowered.unmet) for test in case)
    return tuple(dict.fromkeys(test.field for test in tests))


def fnv1a(text: str) -> int:
    """The 32-bit hash by which the engine tells names apart."""
    found = 0x811C9DC5
    for byte in text.encode():
        found = (found ^ byte) * 0x01000193 & 0xFFFFFFFF
    return found


def distinct(names: Sequence[str]) -> None:
    """Refuse names that the engine would take for one another."""
    if len({fnv1a(name) for name in names}) < len(names):
        msg = f"two of these names have one hash: {', '.join(names)}"
        raise ValueError(msg)


def _ordered(cases: Iterable[Case]) -> list[list[Test]]:
    """Cases and their tests in an order that does not depend on hashing."""
    return sorted((sorted(case, key=repr) for case in cases), key=repr)


def _intakes(fields: Mapping[Field, int], scales: Mapping[str, Scale]) -> dict[str, Intake]:
    """For each input, the fields its bounds and its codes fill."""
    bounds: dict[str, list[tuple[int, Low | High]]] = {}
    codes: dict[str, list[tuple[int, Among]]] = {}
    for field, number in fields.items():
        if isinstance(field, Low | High):
            bounds.setdefault(field.key, []).append((number, field))
        elif isinstance(field, Among):
            codes.setdefault(field.key, []).append((number, field))
    return {
        key: Intake(scales.get(key), tuple(bounds.get(key, ())), tuple(codes.get(key, ())))
        for key in bounds.keys() | codes.keys()
    }


def _shards(
    asked: Sequence[Question], tested: Sequence[tuple[Field, ...]], fields: Mapping[Field, int]
) -> dict[tuple[int, int], list[Shard]]:
    """The questions of each stratum packed into shards, in their order."""
    found: dict[tuple[int, int], list[Shard]] = {question.stratum: [] for question in asked}
    packs: dict[tuple[int, int], list[list[int]]] = {at: [[]] for at in found}
    for number, question in enumerate(asked):
        if question.constant:
            continue
        pack = packs[question.stratum][-1]
        if pack and not _fits([*pack, number], asked, tested):
            packs[question.stratum].append([number])
        else:
            pack.append(number)
    serial = 0
    for at, several in packs.items():
        for pack in several:
            if pack:
                found[at].append(_shard(serial, pack, asked, tested, fields))
                serial += 1
    return found


def _fits(pack: Sequence[int], asked: Sequence[Question], tested: Sequence[tuple[Field, ...]]) -> bool:
    rules = sum(len(asked[n].lowered.met) + len(asked[n].lowered.unmet) for n in pack)
    return len(pack) <= QUESTIONS and rules <= RULES and len(set().union(*(tested[n] for n in pack))) <= FIELDS


def _shard(
    number: int,
    pack: Sequence[int],
    asked: Sequence[Question],
    tested: Sequence[tuple[Field, ...]],
    fields: Mapping[Field, int],
) -> Shard:
    """One shard: short local names, and one rule for each case of each question."""
    used = list(dict.fromkeys(field for n in pack for field in tested[n]))
    local = {field: f"f{place}" for place, field in enumerate(used)}
    rules: dict[str, tuple[int, bool]] = {}
    definition: dict[str, object] = {}
    for question in pack:
        lowered = asked[question].lowered
        for verdict, cases in ((True, lowered.met), (False, lowered.unmet)):
            for case in _ordered(cases):
                name = f"r{len(rules)}"
                tests = [{"$gte" if t.reached else "$lt": {local[t.field]: t.bound}} for t in case]
                definition[name] = {"all": [{"m": {"$and": [{SHARD: number}, *tests]}}]}
                rules[name] = (question, verdict)
    definition[SINK] = {"all": [{"m": {SHARD: number}}], "pri": 1}
    distinct([*RESERVED, *local.values()])
    distinct([*definition, FACT])
    return Shard(number, tuple((local[field], fields[field]) for field in used), rules, json.dumps(definition))
