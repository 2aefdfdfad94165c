"""Conditions as the solver sees them: a pair of formulas, *surely true* and *surely false*.

Neither holds where a condition is unknown. Every input has a value and a flag that says whether it is
known; numbers are exact rationals. What other rules conclude is left free here; ``chain.py`` spells it out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

import z3

from hlh_engine.clinic.calendar import DAYS_PER
from hlh_engine.clinic.units import conversion
from hlh_engine.model.condition import (
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
    Includes,
    Input,
    Known,
    NoneOf,
    OfEach,
    RuleGrade,
    RuleNumber,
    RuleVerdict,
    Spoiled,
)  # fmt: skip
from hlh_engine.model.rule import Rulebook
from hlh_engine.proof.logic import (
    FALSE,
    Formula,
    Pair,
    compared,
    conjunction,
    disjunction,
    rational,
    related,
    state,
    sure,
)  # fmt: skip

AGE = "age:age"
NEVER_NEGATIVE = {"drug", "order"}
"""Kinds of inputs that are doses, days or counts."""
OLDEST = 130
"""Years nobody passes; only keeps counter-examples readable."""


@dataclass(frozen=True, slots=True)
class Variable:
    """One input: its value, whether it is known, its codes, and where two units are printed which was reported."""

    input: Input
    value: Formula
    known: Formula
    codes: tuple[str, ...] = ()
    unit: Formula = None


@dataclass(frozen=True, slots=True)
class Said:
    """What another rule is supposed to have concluded."""

    rule: str
    met: Formula
    unmet: Formula
    shut: Formula
    number: Formula
    name: Formula

    @property
    def pair(self) -> Pair:
        """Its verdict."""
        return Pair(self.met, self.unmet)


@dataclass(slots=True)
class Terms:
    """The formulas of one rulebook; ``axioms`` is what holds of every patient."""

    book: Rulebook
    axioms: list[Formula] = field(default_factory=list)
    variables: dict[str, Variable] = field(default_factory=dict)
    said: dict[str, Said] = field(default_factory=dict)
    included: dict[str, Pair] = field(default_factory=dict)
    pairs: dict[tuple[Condition, str], Pair] = field(default_factory=dict)
    item: str = ""

    def pair(self, condition: Condition) -> Pair:
        """The two formulas of a condition."""
        key = (condition, self.item)
        if key not in self.pairs:
            self.pairs[key] = _PAIR[type(condition)](self, condition)
        return self.pairs[key]

    def all_of(self, conditions: Iterable[Condition]) -> list[Pair]:
        """The pairs of a list."""
        return [self.pair(condition) for condition in conditions]

    # --- inputs -----------------------------------------------------------------------------------

    def variable(self, wanted: Input) -> Variable:
        """The variable of an input, with what is known of every patient."""
        key = self.item + wanted.key
        if key not in self.variables:
            self.variables[key] = self._code(key, wanted) if self._codes(wanted) else self._number(key, wanted)
        return self.variables[key]

    def _codes(self, wanted: Input) -> tuple[str, ...]:
        entry = self.book.vocabulary.observables.get(wanted.name)
        if wanted.kind == "observable" and entry is not None:
            return entry.possible_codes
        flag = wanted.kind == "measured" or wanted.view.partition(":")[0] in {"taken", "given", "ordered"}
        return ("yes", "no") if flag and wanted.kind in {"measured", "drug"} else ()

    def _code(self, key: str, wanted: Input) -> Variable:
        found = Variable(wanted, z3.Int(key), z3.Bool(f"known {key}"), self._codes(wanted))
        self.axioms.append(z3.And(found.value >= 0, found.value < len(found.codes)))
        return found

    def _number(self, key: str, wanted: Input) -> Variable:
        if wanted.kind == "age":
            days, known = z3.Real(AGE), z3.Bool(f"known {AGE}")
            self.axioms.append(z3.And(days >= 0, days < rational(OLDEST * DAYS_PER["a"])))
            return Variable(wanted, days / rational(DAYS_PER[wanted.view]), known)
        entry = self.book.vocabulary.observables.get(wanted.name)
        whole = wanted.kind == "clock" or (
            entry is not None and wanted.kind == "observable" and (entry.whole or entry.type == "count")
        )
        value = z3.ToReal(z3.Int(key)) if whole else z3.Real(key)
        if wanted.kind in NEVER_NEGATIVE:
            self.axioms.append(value >= 0)
        if entry is not None and wanted.kind in {"observable", "limit"} and entry.plausible.reject:
            low, high = (Fraction(bound) for bound in entry.plausible.reject)
            self.axioms.append(z3.And(value >= rational(low), value <= rational(high)))
        return Variable(wanted, value, z3.Bool(f"known {key}"), (), z3.Int(f"unit {key}"))

    # --- conclusions of other rules ----------------------------------------------------------------

    def concluded(self, rule: str) -> Said:
        """What another rule may conclude, whatever its own conditions say."""
        if rule not in self.said:
            met, unmet, shut = (z3.Bool(f"{rule} {word}") for word in ("met", "unmet", "shut"))
            said = Said(rule, met, unmet, shut, z3.Real(f"{rule} number"), z3.Int(f"{rule} name"))
            self.said[rule] = said
            self.axioms += [z3.Not(z3.And(said.met, said.unmet)), z3.Implies(said.shut, said.unmet)]
            self.axioms.append(z3.And(said.name >= 0, said.name < max(1, len(self.names(rule)))))
        return self.said[rule]

    def names(self, rule: str) -> tuple[str, ...]:
        """The grades another rule may conclude, highest first."""
        found: tuple[str, ...] = getattr(self.book.rules[rule].action, "names", ()) if rule in self.book.rules else ()
        return found

    def verdict(self, node: RuleVerdict) -> Pair:
        """Whether another rule is in a state."""
        said = self.concluded(node.rule)
        return state(node.state, said.pair, said.shut)

    def rule_number(self, node: RuleNumber) -> Pair:
        """A number another rule concludes against a bound."""
        said = self.concluded(node.rule)
        holds = compared(said.number, node.operator, node.constant)
        return Pair(z3.And(said.met, holds), z3.Or(said.unmet, z3.And(said.met, z3.Not(holds))))

    def rule_grade(self, node: RuleGrade) -> Pair:
        """Whether the grade another rule concludes is among some."""
        said = self.concluded(node.rule)
        names = self.names(node.rule)
        holds = z3.Or([said.name == names.index(name) for name in sorted(node.names)])
        return Pair(z3.And(said.met, holds), z3.Or(said.unmet, z3.And(said.met, z3.Not(holds))))

    def includes(self, node: Includes) -> Pair:
        """Whether some rule concludes a value."""
        key = f"{node.concluding} includes {node.value}"
        if key not in self.included:
            pair = Pair(z3.Bool(key), z3.Bool(f"no {key}"))
            self.axioms.append(z3.Not(z3.And(pair.met, pair.unmet)))
            self.included[key] = pair
        return self.included[key]


def _compare(terms: Terms, node: Compare) -> Pair:
    found = terms.variable(node.input)
    return sure(found.known, compared(found.value, node.operator, node.constant))


def _compare_reported(terms: Terms, node: CompareReported) -> Pair:
    """In the unit reported, if the source prints it; else the first constant against the canonical value."""
    found = terms.variable(node.input)
    also = terms.book.vocabulary.observables[node.input.name].also
    holds = compared(found.value, node.operator, node.choices[0][0])
    for number, (constant, unit) in enumerate(node.choices):
        line = conversion(also[unit]) if unit in also else None
        bound = constant if line is None else constant * line.factor + line.offset
        holds = z3.If(found.unit == number, compared(found.value, node.operator, bound), holds)
    return sure(found.known, holds)


def _compare_inputs(terms: Terms, node: CompareInputs) -> Pair:
    left, right = terms.variable(node.left), terms.variable(node.right)
    holds = related(left.value, node.operator, right.value * rational(node.factor) + rational(node.offset))
    return sure(z3.And(left.known, right.known), holds)


def _code(terms: Terms, node: Code) -> Pair:
    found = terms.variable(node.input)
    if found.codes:
        holds = z3.Or([found.value == n for n, code in enumerate(found.codes) if code in node.codes])
    else:
        holds = z3.Or([z3.Bool(f"{terms.item}{node.input.key} is {code}") for code in sorted(node.codes)])
    pair = sure(found.known, holds)
    return pair.opposite if node.negated else pair


def _known(terms: Terms, node: Known) -> Pair:
    known = terms.variable(node.input).known
    return Pair(known, z3.Not(known)) if node.known else Pair(z3.Not(known), known)


def _at_least(terms: Terms, node: AtLeast) -> Pair:
    pairs = terms.all_of(node.of)
    enough = z3.AtLeast(*(p.met for p in pairs), node.needed)
    if node.surely:
        return Pair(enough, z3.Not(enough))
    return Pair(enough, z3.AtLeast(*(p.unmet for p in pairs), len(pairs) - node.needed + 1))


def _if_else(terms: Terms, node: IfElse) -> Pair:
    test, then, other = (terms.pair(part) for part in (node.test, node.then, node.otherwise))
    return Pair(
        z3.Or(z3.And(test.met, then.met), z3.And(test.unmet, other.met), z3.And(then.met, other.met)),
        z3.Or(z3.And(test.met, then.unmet), z3.And(test.unmet, other.unmet), z3.And(then.unmet, other.unmet)),
    )


def _first_known(terms: Terms, node: FirstKnown) -> Pair:
    *above, found = terms.all_of(node.of)
    for pair in reversed(above):
        found = Pair(z3.Or(pair.met, z3.And(pair.unknown, found.met)), z3.Or(pair.unmet, z3.And(pair.unknown, found.unmet)))
    return found


def _spoiled(terms: Terms, node: Spoiled) -> Pair:
    holds = terms.pair(node.holds)
    void = terms.pair(node.void_if).met if node.void_if is not None else FALSE
    doubt = terms.pair(node.doubted_if).met if node.doubted_if is not None else FALSE
    return Pair(z3.And(holds.met, z3.Not(void), z3.Not(doubt)), z3.And(holds.unmet, z3.Not(void)))


def _of_each(terms: Terms, node: OfEach) -> Pair:
    """As many symbolic items as are asked for; a list that was not given is unknown."""
    given, outer = z3.Bool(f"{node.items} given"), terms.item
    pairs = []
    for number in range(node.needed):
        terms.item = f"{node.items} {number + 1} "
        pairs.append(terms.pair(node.that))
    terms.item = outer
    every = conjunction(pairs)
    return Pair(z3.And(given, every.met), z3.And(given, every.unmet))


_PAIR: Mapping[type, Callable[[Terms, Any], Pair]] = {
    Compare: _compare,
    CompareReported: _compare_reported,
    CompareInputs: _compare_inputs,
    Code: _code,
    Known: _known,
    RuleVerdict: lambda terms, node: terms.verdict(node),
    RuleNumber: lambda terms, node: terms.rule_number(node),
    RuleGrade: lambda terms, node: terms.rule_grade(node),
    Includes: lambda terms, node: terms.includes(node),
    AllOf: lambda terms, node: conjunction(terms.all_of(node.of)),
    AnyOf: lambda terms, node: disjunction(terms.all_of(node.of)),
    NoneOf: lambda terms, node: disjunction(terms.all_of(node.of)).opposite,
    AtLeast: _at_least,
    IfElse: _if_else,
    FirstKnown: _first_known,
    Spoiled: _spoiled,
    OfEach: _of_each,
}
