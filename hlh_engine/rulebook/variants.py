"""Small wrongs: a condition or a table with one thing changed, as a slip of the pen would change it.

A number moves by one reporting step, a comparison is softened or hardened, a part is dropped, a count
is off by one, a code is missing or too many, branches are exchanged.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from fractions import Fraction
from functools import partial
from typing import Any

from hlh_engine.clinic.decimals import last_digit
from hlh_engine.clinic.sentences import DROPPED, spell
from hlh_engine.model.condition import (
    NODES,
    AllOf,
    AnyOf,
    AtLeast,
    Code,
    Compare,
    CompareInputs,
    CompareReported,
    Condition,
    FirstKnown,
    IfElse,
    Input,
    Known,
    NoneOf,
    OfEach,
    RuleGrade,
    RuleNumber,
    RuleVerdict,
    Spoiled,
    walk,
)  # fmt: skip
from hlh_engine.model.rule import Points, Row
from hlh_engine.model.treatment import Amount, Days, Give, Step, Stop
from hlh_engine.model.vocabulary import Vocabulary
from hlh_engine.rulebook.slips import SLIPS, Variant, beside, changed, exchanged, without

LOOSE = {">=": ">", ">": ">=", "<=": "<", "<": "<=", "==": ">="}
CONTRARY = {"met": "not met", "not met": "met", "unknown": "not unknown", "not unknown": "unknown"}
Listed = tuple[Condition, ...]
FEW_CODES = 6
"""Up to so many other codes a table can show each; of a longer list it shows one for all."""


@dataclass(frozen=True, slots=True)
class Pen:
    """Writes the variants; the vocabulary says how finely each value is reported, a page which codes exist."""

    vocabulary: Vocabulary
    grades: Mapping[str, tuple[str, ...]]
    written_once: frozenset[int] = frozenset()

    def variants(self, thing: Any) -> Iterator[Variant]:
        """Every variant of a condition, a row, an amount, a table, a list of these, or a number."""
        if isinstance(thing, Points) and (lists := _listed_for_all(thing.rows)):
            yield from self._counted(thing, lists)
            return
        if type(thing) in SLIPS:
            yield from SLIPS[type(thing)](thing)
        elif type(thing) in _LOCAL:
            yield from _LOCAL[type(thing)](self, thing)
        if isinstance(thing, tuple):
            for at, part in enumerate(thing):
                yield from _refit(self.variants(part), partial(exchanged, thing, at))
        elif is_dataclass(thing):
            yield from self._inside(thing)

    def _inside(self, thing: Any) -> Iterator[Variant]:
        """Of what the thing holds; a condition's own numbers and codes are changed by its table entry."""
        closed = isinstance(thing, NODES)
        for slot in fields(thing):
            part = getattr(thing, slot.name)
            if isinstance(part, Input) or type(thing) in _SEALED or (closed and not _holds_conditions(part)):
                continue
            if id(part) in self.written_once or (isinstance(thing, AtLeast) and thing.page is not None):
                continue
            for variant in self.variants(part):
                yield Variant(_placed(variant.old, thing, slot.name), variant.new, changed(thing, slot.name, variant.thing))

    def _counted(self, points: Points, lists: Mapping[int, Listed]) -> Iterator[Variant]:
        """A list that every row counts stands once on the page, so it changes once."""
        pen = replace(self, written_once=frozenset(lists))
        yield from _refit(pen.variants(points.rows), lambda rows: replace(points, rows=rows))
        for listed in lists.values():
            for variant in self.variants(listed):
                rows = tuple(replace(r, condition=_relisted(r.condition, listed, variant.thing)) for r in points.rows)
                yield Variant(variant.old, variant.new, replace(points, rows=rows))

    def step(self, wanted: Input, constant: Fraction) -> Fraction:
        """The reporting step of an input; where it has none, the last printed digit."""
        words = self.vocabulary
        entry = words.observables.get(wanted.name) or words.derived.get(wanted.name)
        if wanted.kind in {"observable", "derived", "limit"} and entry is not None and entry.step:
            return Fraction(entry.step)
        return last_digit(constant)

    def codes(self, wanted: Input) -> tuple[str, ...]:
        """The codes an input can take."""
        entry = self.vocabulary.observables.get(wanted.name)
        return entry.possible_codes if wanted.kind == "observable" and entry else ()


def _holds_conditions(part: Any) -> bool:
    return isinstance(part, NODES) or (isinstance(part, tuple) and any(isinstance(p, NODES) for p in part))


def _placed(old: str, thing: Any, slot: str) -> str:
    """A number with the amount, the step or the key it stands in."""
    if isinstance(thing, Give) and slot == "dilute":
        return f"{slot} {old}"
    if isinstance(thing, Amount):
        return f"{old} in {thing.text}"
    alone = isinstance(thing, Step) and old in {str(thing.first), str(thing.last)}
    return f"day {old}: {thing.amount.text}" if alone else old


def _listed_for_all(rows: tuple[Row, ...]) -> Mapping[int, Listed]:
    """The lists that several rows count, by identity."""
    counts = [node.of for row in rows for node in walk(row.condition) if isinstance(node, AtLeast)]
    return {id(of): of for of in counts if sum(other is of for other in counts) > 1}


def _relisted(condition: Condition, old: Listed, new: Listed) -> Condition:
    """The condition with one list exchanged wherever it stands."""
    if isinstance(condition, AtLeast) and condition.of is old:
        return replace(condition, of=new)
    if isinstance(condition, AllOf | NoneOf):
        return replace(condition, of=tuple(_relisted(part, old, new) for part in condition.of))
    return condition


def _refit(found: Iterator[Variant], fit: Callable[[Any], Any]) -> Iterator[Variant]:
    for variant in found:
        yield Variant(variant.old, variant.new, fit(variant.thing))


def _told(old: Any, *new: Any) -> Iterator[Variant]:
    for thing in new:
        yield Variant(spell(old), spell(thing), thing)


def _compare(pen: Pen, node: Compare) -> Iterator[Variant]:
    moved = beside(node.constant, pen.step(node.input, node.constant))
    yield from _told(node, replace(node, operator=LOOSE[node.operator]), *(replace(node, constant=c) for c in moved))


def _compare_reported(_: Pen, node: CompareReported) -> Iterator[Variant]:
    yield from _told(node, replace(node, operator=LOOSE[node.operator]))
    for at, (number, unit) in enumerate(node.choices):
        for moved in beside(number, last_digit(number)):
            yield from _told(node, replace(node, choices=exchanged(node.choices, at, (moved, unit))))
        if at:
            yield from _told(node, replace(node, choices=without(node.choices, at)))


def _compare_inputs(pen: Pen, node: CompareInputs) -> Iterator[Variant]:
    yield from _told(node, replace(node, operator=LOOSE[node.operator]))
    if node.offset:
        yield from _told(node, *(replace(node, offset=o) for o in beside(node.offset, pen.step(node.left, node.offset))))
    else:
        step = Fraction(1, 100) if "%" in node.says else last_digit(node.factor)
        yield from _told(node, *(replace(node, factor=f) for f in beside(node.factor, step)))


def _code(pen: Pen, node: Code) -> Iterator[Variant]:
    others = [code for code in pen.codes(node.input) if code not in node.codes]
    if len(others) == 1 == len(node.codes):
        yield from _told(node, replace(node, negated=not node.negated))
        return
    if len(node.codes) > 1:
        yield from _told(node, *(replace(node, codes=node.codes - {code}) for code in sorted(node.codes)))
    added = [{code} for code in others] if len(others) <= FEW_CODES else [set(others)]
    yield from _told(node, *(replace(node, codes=node.codes | codes) for codes in added))


def _rule_verdict(_: Pen, node: RuleVerdict) -> Iterator[Variant]:
    if node.state in CONTRARY:
        yield from _told(node, replace(node, state=CONTRARY[node.state]))


def _rule_number(_: Pen, node: RuleNumber) -> Iterator[Variant]:
    moved = beside(node.constant, last_digit(node.constant))
    yield from _told(node, replace(node, operator=LOOSE[node.operator]), *(replace(node, constant=c) for c in moved))


def _rule_grade(pen: Pen, node: RuleGrade) -> Iterator[Variant]:
    yield from _told(node, *(replace(node, names=node.names ^ {name}) for name in pen.grades.get(node.rule, ())))


def _dropping(_: Pen, node: AllOf | AnyOf | NoneOf | FirstKnown) -> Iterator[Variant]:
    if len(node.of) > 1:
        for at, part in enumerate(node.of):
            yield Variant(spell(part), DROPPED, replace(node, of=without(node.of, at)))


def _at_least(pen: Pen, node: AtLeast) -> Iterator[Variant]:
    once, size = id(node.of) in pen.written_once, len(node.of)
    others = [(n, node.surely) for n in (node.needed - 1, node.needed + 1) if 1 <= n <= size]
    for needed, surely in others + ([] if once else [(node.needed, not node.surely)]):
        old, new = (f"at least {n}{' surely' if s else ''} of {size}" for n, s in ((node.needed, node.surely), (needed, surely)))
        yield Variant(old, new, replace(node, needed=needed, surely=surely))
    if node.page is None and node.needed < size and not once:
        for at, part in enumerate(node.of):
            yield Variant(spell(part), DROPPED, replace(node, of=without(node.of, at)))


def _if_else(_: Pen, node: IfElse) -> Iterator[Variant]:
    swapped = IfElse(node.test, node.otherwise, node.then)
    yield Variant(f"then {spell(node.then)}", f"then {spell(node.otherwise)}", swapped)


def _spoiled(_: Pen, node: Spoiled) -> Iterator[Variant]:
    for name in ("doubted_if", "void_if"):
        if getattr(node, name) is not None:
            yield Variant(spell(getattr(node, name)), DROPPED, changed(node, name, None))


def _of_each(_: Pen, node: OfEach) -> Iterator[Variant]:
    counts = [n for n in (node.needed - 1, node.needed + 1) if n >= 1]
    yield from _told(node, *(replace(node, needed=n) for n in counts))


_SEALED = (Days, Stop)
"""Types whose variants are only those of their own entry below."""

_LOCAL: Mapping[type, Callable[[Pen, Any], Iterator[Variant]]] = {
    Compare: _compare,
    CompareReported: _compare_reported,
    CompareInputs: _compare_inputs,
    Code: _code,
    Known: lambda _, node: _told(node, replace(node, known=not node.known)),
    RuleVerdict: _rule_verdict,
    RuleNumber: _rule_number,
    RuleGrade: _rule_grade,
    AllOf: _dropping,
    AnyOf: _dropping,
    NoneOf: _dropping,
    AtLeast: _at_least,
    IfElse: _if_else,
    FirstKnown: _dropping,
    Spoiled: _spoiled,
    OfEach: _of_each,
}
