"""Inputs and conditions written back as a rule page writes them: column heads, and what a mutant changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from typing import Any

from hlh_engine.clinic.decimals import show
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

DROPPED = "—"
_OWN_VIEWS = frozenset({"worst", "latest"})


def head_of(wanted: Input, view: str = "") -> str:
    """The column that names an input; ``view`` is the page's own, which is not written."""
    return _HEADS.get(wanted.kind, _viewed)(wanted, view)


def amount(number: Fraction, unit: str | None) -> str:
    """A number with its unit, as a cell or a sentence shows it."""
    return show(number) if unit in {None, "1"} else f"{show(number)} {unit}"


def spell(condition: Condition) -> str:
    """A condition in one line, in the words of the page."""
    return _SPELL[type(condition)](condition)


def _viewed(wanted: Input, view: str) -> str:
    if wanted.view == view or (not view and wanted.view in _OWN_VIEWS):
        return wanted.name
    how, _, detail = wanted.view.partition(":")
    if how == "ago":
        return f"{wanted.name} {detail} ago"
    if how in {"lowest_in", "highest_in"}:
        return f"{how.removesuffix('_in')} {wanted.name} within {detail}"
    if how == "last":
        return f"last {detail.split(':', maxsplit=1)[0]} {wanted.name}"
    return f"{how} {wanted.name}" if how else wanted.name


def _limit(wanted: Input, _: str) -> str:
    return f"{wanted.name} {'ULN' if wanted.view.startswith('high') else 'LLN'}"


def _drug(wanted: Input, _: str) -> str:
    prop, _, detail = wanted.view.partition(":")
    if prop in {"taken", "given", "ordered"}:
        return f"{wanted.name} {prop} within {detail}" if detail else f"{wanted.name} {prop}"
    return f"{wanted.name}.{prop}"


_HEADS: Mapping[str, Callable[[Input, str], str]] = {
    "limit": _limit,
    "age": lambda wanted, _: wanted.name,
    "clock": lambda wanted, _: f"{wanted.view} of {wanted.name}",
    "drug": _drug,
    "measured": lambda wanted, _: f"{wanted.name} measured {'' if wanted.view == 'today' else 'within '}{wanted.view}",
    "order": lambda wanted, _: f"order.{wanted.name}",
    "each": lambda wanted, _: f"{wanted.name}.{wanted.view}",
}


def _several(mark: str) -> Callable[[Any], str]:
    return lambda node: f"{mark}({_listed(node.of)})"


def _listed(conditions: Iterable[Condition]) -> str:
    return ", ".join(spell(condition) for condition in conditions)


def _reported(node: CompareReported) -> str:
    printed = " or ".join(amount(number, unit) for number, unit in node.choices)
    return f"{head_of(node.input)} {node.operator} {printed}"


def _inputs(node: CompareInputs) -> str:
    offset = f" {'+' if node.offset > 0 else '-'} {show(abs(node.offset))}" if node.offset else ""
    return f"{head_of(node.left)} {node.operator} {show(node.factor)} x {head_of(node.right)}{offset}"


def _code(node: Code) -> str:
    return f"{head_of(node.input)} is {'not ' if node.negated else ''}{', '.join(sorted(node.codes))}"


def _spoiled(node: Spoiled) -> str:
    doubt = f", doubted if {spell(node.doubted_if)}" if node.doubted_if else ""
    void = f", void if {spell(node.void_if)}" if node.void_if else ""
    return f"{spell(node.holds)}{doubt}{void}"


def _at_least(node: AtLeast) -> str:
    listed = node.page or _listed(node.of)
    return f"at least {node.needed}{' surely' if node.surely else ''} of ({listed})"


_SPELL: Mapping[type, Callable[[Any], str]] = {
    Compare: lambda n: f"{head_of(n.input)} {n.operator} {amount(n.constant, n.unit)}",
    CompareReported: _reported,
    CompareInputs: _inputs,
    Code: _code,
    Known: lambda n: f"{head_of(n.input)} is {'known' if n.known else 'unknown'}",
    RuleVerdict: lambda n: f"{n.rule} is {n.state}",
    RuleNumber: lambda n: f"{n.rule} {n.operator} {show(n.constant)}",
    RuleGrade: lambda n: f"{n.rule} is {', '.join(sorted(n.names)) or DROPPED}",
    Includes: lambda n: f"{n.concluding} includes {n.value}",
    AllOf: _several("all "),
    AnyOf: _several("any "),
    NoneOf: _several("none "),
    AtLeast: _at_least,
    IfElse: lambda n: f"if {spell(n.test)} then {spell(n.then)} else {spell(n.otherwise)}",
    FirstKnown: _several("first known "),
    Spoiled: _spoiled,
    OfEach: lambda n: f"at least {n.needed} {n.items}: {spell(n.that)}",
}
