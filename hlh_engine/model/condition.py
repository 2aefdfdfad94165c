"""What a sentence means: the one small tree that every reader of a rule walks.

Sentences of the rule pages become these nodes; no reader sees the text. A node is frozen and
hashable, so a reader may memoize on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Input:
    """A value that intake must resolve before reasoning starts.

    ``kind`` says which resolver:

    ============  =====================================  =========================================
    kind          name                                   view (arguments after a colon)
    ============  =====================================  =========================================
    observable    id in the vocabulary                   worst · latest · baseline:CLOCK · previous · peak ·
                                                         lowest · ago:24 h · lowest_in:24 h · highest_in:24 h ·
                                                         last:N:lowest · last:N:highest ·
                                                         baseline:CLOCK is the last value before the clock starts
    limit         observable id                          high:VIEW · low:VIEW  (the laboratory's own limit)
    age           age                                    d · wk · mo · a (completed where a birth date is given)
    derived       name in derived.toml                   VIEW of the values it is made of
    clock         clock id                               day · week · hour (number since it started)
    drug          drug or class id                       taken · given · given:14 d · days_since · daily_dose · current_dose ·
                                                         cumulative · cumulative_given · ordered · orders · on_board · ordered_daily
    measured      observable id                          48 h   (yes when a value is that recent, else no)
    order         dose, drug, indication, …              (of the proposal under check)
    choice        id of a disagreement                   (the position that is followed)
    each          list name, e.g. donor                  field: an observable of that item
    ============  =====================================  =========================================
    """

    kind: str
    name: str
    view: str = ""
    key: str = field(init=False, repr=False, compare=False)
    """The key of its fact: ``ferritin|worst``; kinds other than observable are prefixed."""

    def __post_init__(self) -> None:
        head = self.name if self.kind == "observable" else f"{self.kind}:{self.name}"
        object.__setattr__(self, "key", f"{head}|{self.view}")


@dataclass(frozen=True, slots=True)
class Compare:
    """``input operator constant`` in the canonical unit of the input (dimensionless where ``unit`` is None)."""

    input: Input
    operator: str
    constant: Fraction
    unit: str | None


@dataclass(frozen=True, slots=True)
class CompareReported:
    """One threshold that its source prints in two units; the unit the laboratory reported chooses."""

    input: Input
    operator: str
    choices: tuple[tuple[Fraction, str], ...]


@dataclass(frozen=True, slots=True)
class CompareInputs:
    """``left operator factor * right + offset``: ratios to a limit, to a baseline, changes."""

    left: Input
    operator: str
    factor: Fraction
    right: Input
    offset: Fraction
    says: str


@dataclass(frozen=True, slots=True)
class Code:
    """``input is a, b`` (or ``is not``)."""

    input: Input
    codes: frozenset[str]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """``input is known`` / ``is unknown``: knowledge, never itself unknown."""

    input: Input
    known: bool


@dataclass(frozen=True, slots=True)
class RuleVerdict:
    """``rule-id is met | not met | unknown | not applicable``."""

    rule: str
    state: str


@dataclass(frozen=True, slots=True)
class RuleNumber:
    """``hscore.score.total >= 169``: the number a rule concludes."""

    rule: str
    operator: str
    constant: Fraction


@dataclass(frozen=True, slots=True)
class RuleGrade:
    """``severity.severity.tier >= severe`` or ``… is severe, critical``: codes that satisfy it."""

    rule: str
    names: frozenset[str]
    says: str


@dataclass(frozen=True, slots=True)
class Includes:
    """``trigger includes ebv``: some rule concludes this value of a kind."""

    concluding: str
    value: str


@dataclass(frozen=True, slots=True)
class AllOf:
    """Kleene conjunction."""

    of: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Kleene disjunction."""

    of: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class NoneOf:
    """Negated disjunction."""

    of: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AtLeast:
    """``n`` of the list; ``surely``: an unknown one counts as not met. ``page`` when a page is counted."""

    needed: int
    of: tuple[Condition, ...]
    surely: bool = False
    page: str | None = None


@dataclass(frozen=True, slots=True)
class IfElse:
    """The condition chooses the branch; unknown is decided where both branches agree."""

    test: Condition
    then: Condition
    otherwise: Condition


@dataclass(frozen=True, slots=True)
class FirstKnown:
    """The first of the list that is not unknown decides."""

    of: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Spoiled:
    """A finding that may be spoiled.

    ``doubted_if`` met or unknown-but-recorded turns *met* into unknown; ``void_if`` met turns either into unknown.
    An unknown doubt leaves the finding as it is (the page carries the note).
    """

    holds: Condition
    doubted_if: Condition | None = None
    void_if: Condition | None = None


@dataclass(frozen=True, slots=True)
class OfEach:
    """At least ``needed`` items of a list (donors, orders) for which ``that`` holds."""

    needed: int
    items: str
    that: Condition


Condition = (
    Compare
    | CompareReported
    | CompareInputs
    | Code
    | Known
    | RuleVerdict
    | RuleNumber
    | RuleGrade
    | Includes
    | AllOf
    | AnyOf
    | NoneOf
    | AtLeast
    | IfElse
    | FirstKnown
    | Spoiled
    | OfEach
)

NODES = Condition.__args__
_SLOTS = {node: tuple(slot.name for slot in fields(node)) for node in NODES}
ATOMS = (Compare, CompareReported, CompareInputs, Code, Known)
CONCLUSIONS = (RuleVerdict, RuleNumber, RuleGrade, Includes)


def children(condition: Condition) -> tuple[Condition, ...]:
    """The conditions directly below this one."""
    found: list[Condition] = []
    for slot in _SLOTS[type(condition)]:
        value = getattr(condition, slot)
        if isinstance(value, tuple):
            found.extend(item for item in value if isinstance(item, NODES))
        elif isinstance(value, NODES):
            found.append(value)
    return tuple(found)


def walk(condition: Condition) -> Iterator[Condition]:
    """The condition and every one below it, outermost first."""
    yield condition
    for child in children(condition):
        yield from walk(child)


def inputs_of(condition: Condition) -> frozenset[Input]:
    """Every input the condition reads itself (not through other rules)."""
    found: set[Input] = set()
    for node in walk(condition):
        for slot in _SLOTS[type(node)]:
            value = getattr(node, slot)
            if isinstance(value, Input):
                found.add(value)
    return frozenset(found)


def rules_of(condition: Condition) -> frozenset[str]:
    """Every rule whose conclusion the condition reads directly; an ``Includes`` is ``kind:value``."""
    found: set[str] = set()
    for node in walk(condition):
        if isinstance(node, RuleVerdict | RuleNumber | RuleGrade):
            found.add(node.rule)
        elif isinstance(node, Includes):
            found.add(f"{node.concluding}:{node.value}")
    return frozenset(found)


def missing_as_unknown(condition: Condition) -> Condition:
    """The same, but what nobody measured or recorded is unknown instead of not met."""
    if isinstance(condition, Known) or (isinstance(condition, Code) and condition.input.kind == "measured"):
        return Spoiled(condition, void_if=NoneOf((condition,)))
    changed: dict[str, object] = {}
    for slot in _SLOTS[type(condition)]:
        value = getattr(condition, slot)
        if isinstance(value, tuple) and value and isinstance(value[0], NODES):
            changed[slot] = tuple(missing_as_unknown(part) for part in value)
        elif isinstance(value, NODES):
            changed[slot] = missing_as_unknown(value)
    return replace(condition, **changed) if changed else condition  # type: ignore[arg-type]
