"""Questions become rules of whole-number tests: what the forward chainer is given.

A question is met, not met or unknown, so it is lowered twice: to the cases in which it is certainly
met and to those in which it is certainly not (see ``cases``).

=====================  ==========================================================================
node                   how
=====================  ==========================================================================
Compare                ranks of the two bounds of the interval (see ``ranks``)
Code                   a field *among these codes*: 1, 0, or absent while both is possible
all · any · none · if  cases are multiplied out; a part too wide becomes a question of its own, and
                       a list too long is counted
at least               tallies of a closed stratum: how many are met, how many may still be
first known · holds    tallies of one question tell *unknown* and *not surely met*
rule is met, includes  the answer of a closed stratum
everything else        decided outside, by the caller, and asserted as 1 or 0
=====================  ==========================================================================

Equal questions are asked once, whoever asks them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from typing import Any, ClassVar

from hlh_engine.model.condition import (
    AllOf,
    AnyOf,
    AtLeast,
    Code,
    Compare,
    Condition,
    FirstKnown,
    IfElse,
    Includes,
    NoneOf,
    RuleVerdict,
    Spoiled,
    walk,
)  # fmt: skip
from hlh_engine.reasoning.cases import (
    ALWAYS,
    YES,
    Among,
    Case,
    Decided,
    High,
    Low,
    Lowered,
    Met,
    Open,
    Part,
    Test,
    answer,
    flag,
    not_surely,
    one,
    read_by,
    shortest,
    spread,
    unsure,
)  # fmt: skip
from hlh_engine.reasoning.ranks import Scale

WIDTH = 12
"""The most cases a question is given on either side before its parts are asked by themselves."""


@dataclass(frozen=True, slots=True)
class Concept:
    """One three-valued question; its condition may read concepts of lower levels only."""

    id: str
    level: int
    condition: Condition


@dataclass(frozen=True, slots=True)
class Question:
    """A lowered question and its stratum: its level, and its height above what it asks within it."""

    stratum: tuple[int, int]
    lowered: Lowered

    @property
    def constant(self) -> bool:
        """Whether it is met, or not met, whatever the facts are."""
        return ALWAYS in {self.lowered.met, self.lowered.unmet}


class Lowering:
    """All questions of a rulebook, lowered; ``named`` tells which answers which concept."""

    def __init__(
        self, concepts: Sequence[Concept], concluding: Mapping[str, Sequence[str]], gates: frozenset[str] = frozenset()
    ) -> None:
        self.scales = _scales(concepts)
        self.questions: list[Question] = []
        self.named: dict[str, Part] = {}
        self._concluding = concluding
        self._gates = gates
        self._levels = {concept.id: concept.level for concept in concepts}
        self._level = 0
        self._parts: dict[Lowered, Part] = {}
        if len(self._levels) < len(concepts):
            msg = "two concepts have one name"
            raise ValueError(msg)
        for concept in sorted(concepts, key=lambda concept: concept.level):
            self._level = concept.level
            self.named[concept.id] = self._ask(self._lower(concept.condition))

    def _lower(self, condition: Condition) -> Lowered:
        lower = self._NODES.get(type(condition), Lowering._decided)
        return lower(self, condition)

    def _several(self, conditions: Iterable[Condition]) -> list[Lowered]:
        return [self._lower(condition) for condition in conditions]

    def _ask(self, lowered: Lowered) -> Part:
        """The question that answers this; a new one unless it is asked already."""
        if lowered not in self._parts:
            number = len(self.questions)
            self.questions.append(Question((self._level, self._height(lowered)), lowered))
            for form in (answer((number, True)), lowered):
                self._parts.setdefault(form.opposite, (number, False))
                self._parts[form] = (number, True)
        return self._parts[lowered]

    def _height(self, lowered: Lowered) -> int:
        """One above the questions of the same level that it reads."""
        below = (
            self.questions[number].stratum
            for case in lowered.met | lowered.unmet
            for test in case
            for number in read_by(test.field)
        )
        return 1 + max((height for level, height in below if level == self._level), default=-1)

    def _concept(self, name: str) -> Lowered:
        """The answer of a question below; one that is not asked here was settled before."""
        if name not in self._levels:
            return flag(Decided(RuleVerdict(name, "met")))
        if self._levels[name] >= self._level:
            msg = f"{name!r} is read at level {self._level} but not answered below it"
            raise ValueError(msg)
        return answer(self.named[name])

    # --- logic ------------------------------------------------------------------------------------

    def _every(self, parts: list[Lowered]) -> Lowered:
        """Kleene conjunction."""
        while spread(parts) > WIDTH:
            widest = max(parts, key=lambda part: part.width)
            if widest.width <= 1:
                return self._count(parts, len(parts))
            parts[parts.index(widest)] = answer(self._ask(widest))
        return Lowered(
            shortest(frozenset().union(*chosen) for chosen in product(*(p.met for p in parts))),
            shortest(case for part in parts for case in part.unmet),
        )

    def _some(self, parts: list[Lowered]) -> Lowered:
        """Kleene disjunction."""
        return self._every([part.opposite for part in parts]).opposite

    def _count(self, parts: list[Lowered], needed: int, *, surely: bool = False) -> Lowered:
        """At least so many, by the tallies of a closed stratum."""
        if not parts:
            return YES if needed <= 0 else YES.opposite
        asked = tuple(self._ask(part) for part in parts)
        left = Met(asked) if surely else Open(asked)
        return Lowered(one(Test(Met(asked), needed)), one(Test(left, needed, reached=False)))

    # --- nodes ------------------------------------------------------------------------------------

    def _all_of(self, node: AllOf) -> Lowered:
        return self._every(self._several(node.of))

    def _any_of(self, node: AnyOf) -> Lowered:
        return self._some(self._several(node.of))

    def _none_of(self, node: NoneOf) -> Lowered:
        return self._some(self._several(node.of)).opposite

    def _at_least(self, node: AtLeast) -> Lowered:
        parts = self._several(node.of)
        if not node.surely and node.needed == 1:
            return self._some(parts)
        if not node.surely and node.needed == len(parts):
            return self._every(parts)
        return self._count(parts, node.needed, surely=node.surely)

    def _if_else(self, node: IfElse) -> Lowered:
        """``(if and then) or (not if and else) or (then and else)`` is the same in Kleene's logic."""
        branches = self._several((node.test, node.then, node.otherwise))
        test, then, other = (answer(self._ask(b)) if b.width > 1 else b for b in branches)
        pairs = ([test, then], [test.opposite, other], [then, other])
        return self._some([self._every(pair) for pair in pairs])

    def _first_known(self, node: FirstKnown) -> Lowered:
        if len(node.of) > WIDTH:
            node = FirstKnown((*node.of[: WIDTH - 1], FirstKnown(node.of[WIDTH - 1 :])))
        met, unmet, before = set[Case](), set[Case](), Case()
        for part in (self._ask(lowered) for lowered in self._several(node.of)):
            here = answer(part)
            met |= {before | case for case in here.met}
            unmet |= {before | case for case in here.unmet}
            before |= unsure(part)
        return Lowered(shortest(met), shortest(unmet))

    def _spoiled(self, node: Spoiled) -> Lowered:
        holds = self._lower(node.holds)
        void, doubt = (
            Case() if by is None else Case({not_surely(self._ask(self._lower(by)))})
            for by in (node.void_if, node.doubted_if)
        )
        return Lowered(
            shortest(case | void | doubt for case in holds.met),
            shortest(case | void for case in holds.unmet),
        )

    def _rule_verdict(self, node: RuleVerdict) -> Lowered:
        if node.state == "not applicable":
            gate = f"{node.rule}?gate"
            return self._concept(gate).opposite if gate in self._levels or gate in self._gates else YES.opposite
        read = self._concept(node.rule)
        if node.state.endswith("unknown"):
            unknown = Lowered(frozenset({unsure(self._ask(read))}), read.met | read.unmet)
            return unknown if node.state == "unknown" else unknown.opposite
        return read.opposite if node.state == "not met" else read

    def _includes(self, node: Includes) -> Lowered:
        rules = self._concluding.get(f"{node.concluding}:{node.value}", ())
        return self._some([self._concept(rule) for rule in rules])

    def _compare(self, node: Compare) -> Lowered:
        key = node.input.key
        at = self.scales[key].at(node.constant)
        if node.operator in {"==", "!="}:
            on = Case({Test(Low(key), at), Test(High(key), at + 1, reached=False)})
            off = {Case({Test(Low(key), at + 1)}), Case({Test(High(key), at, reached=False)})}
            same = Lowered(frozenset({on}), frozenset(off))
            return same if node.operator == "==" else same.opposite
        bound = at if node.operator in {">=", "<"} else at + 1
        above = Lowered(one(Test(Low(key), bound)), one(Test(High(key), bound, reached=False)))
        return above if node.operator in {">=", ">"} else above.opposite

    def _code(self, node: Code) -> Lowered:
        among = flag(Among(node.input.key, node.codes))
        return among.opposite if node.negated else among

    def _decided(self, node: Condition) -> Lowered:
        return flag(Decided(node))

    _NODES: ClassVar[Mapping[type, Callable[[Lowering, Any], Lowered]]] = {
        AllOf: _all_of,
        AnyOf: _any_of,
        NoneOf: _none_of,
        AtLeast: _at_least,
        IfElse: _if_else,
        FirstKnown: _first_known,
        Spoiled: _spoiled,
        RuleVerdict: _rule_verdict,
        Includes: _includes,
        Compare: _compare,
        Code: _code,
    }


def _scales(concepts: Sequence[Concept]) -> dict[str, Scale]:
    thresholds: dict[str, set[Fraction]] = {}
    for concept in concepts:
        for node in walk(concept.condition):
            if isinstance(node, Compare):
                thresholds.setdefault(node.input.key, set()).add(node.constant)
    return {key: Scale.of(found) for key, found in thresholds.items()}
