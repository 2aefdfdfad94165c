"""Trees of sentences: ``all``, ``any``, ``none``, counts, ``if``, ``first_known``, ``holds``, lists."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from hlh_engine.model.condition import (
    AllOf,
    AnyOf,
    AtLeast,
    Condition,
    FirstKnown,
    IfElse,
    NoneOf,
    OfEach,
    RuleVerdict,
    Spoiled,
)  # fmt: skip
from hlh_engine.rulebook.schema import Tree
from hlh_engine.rulebook.sentence import SentenceFault, Spoken, read


@dataclass(frozen=True, slots=True)
class Grove:
    """What trees of one rule may name: sentences, local names, and the counted pages."""

    spoken: Spoken
    where: Mapping[str, Tree]
    pages: Mapping[str, tuple[str, ...]]

    def grow(self, tree: Tree) -> Condition:
        """The condition of a tree; a bare text is a sentence or a name of ``[where]``."""
        if isinstance(tree, str):
            if tree in self.where:
                rest = {name: kept for name, kept in self.where.items() if name != tree}
                return replace(self, where=rest).grow(self.where[tree])
            try:
                return read(tree, self.spoken)
            except SentenceFault as fault:
                fault.sentence = tree
                raise
        for key, plant in _SHAPES.items():
            if key in tree:
                return plant(self, tree)
        raise SentenceFault("HLH-PAGE-20", keys=", ".join(tree))

    def several(self, trees: Sequence[Tree]) -> tuple[Condition, ...]:
        """The conditions of a list."""
        return tuple(self.grow(tree) for tree in trees)

    def counted(self, of: str | Sequence[Tree], without: Sequence[str] = ()) -> tuple[Condition, ...]:
        """A list of trees, or the rules of a page that conclude *criterion met*."""
        if not isinstance(of, str):
            return self.several(of)
        if of not in self.pages:
            raise SentenceFault("HLH-PAGE-21", name=of)
        if missing := set(without) - set(self.pages[of]):
            raise SentenceFault("HLH-PAGE-11", name=missing.pop(), near="—")
        return tuple(RuleVerdict(rule, "met") for rule in self.pages[of] if rule not in without)


def _only(tree: Mapping[str, Any], *keys: str) -> None:
    if extra := set(tree) - set(keys):
        raise SentenceFault("HLH-PAGE-20", keys=", ".join(sorted(extra)))


def _all(grove: Grove, tree: Mapping[str, Any]) -> Condition:
    _only(tree, "all")
    return AllOf(grove.several(tree["all"]))


def _any(grove: Grove, tree: Mapping[str, Any]) -> Condition:
    _only(tree, "any")
    return AnyOf(grove.several(tree["any"]))


def _none(grove: Grove, tree: Mapping[str, Any]) -> Condition:
    _only(tree, "none")
    return NoneOf(grove.several(tree["none"]))


def _count(key: str) -> Callable[[Grove, Mapping[str, Any]], Condition]:
    def plant(grove: Grove, tree: Mapping[str, Any]) -> Condition:
        if "of_each" in tree:
            _only(tree, key, "of_each", "that")
            within = replace(grove, spoken=replace(grove.spoken, each=tree["of_each"]))
            return OfEach(int(tree[key]), tree["of_each"], within.grow(tree["that"]))
        _only(tree, key, "of", "without")
        of = tree.get("of")
        if of is None or not isinstance(tree[key], int):
            raise SentenceFault("HLH-PAGE-20", keys=", ".join(tree))
        listed = grove.counted(of, tree.get("without", ()))
        page = of if isinstance(of, str) else None
        if not 1 <= tree[key] <= len(listed):
            raise SentenceFault("HLH-PAGE-22", needed=tree[key], of=len(listed))
        return AtLeast(tree[key], listed, key == "at_least_surely", page)

    return plant


def _if(grove: Grove, tree: Mapping[str, Any]) -> Condition:
    _only(tree, "if", "then", "else")
    if not {"then", "else"} <= set(tree):
        raise SentenceFault("HLH-PAGE-20", keys=", ".join(tree))
    return IfElse(grove.grow(tree["if"]), grove.grow(tree["then"]), grove.grow(tree["else"]))


def _first_known(grove: Grove, tree: Mapping[str, Any]) -> Condition:
    _only(tree, "first_known")
    return FirstKnown(grove.several(tree["first_known"]))


def _holds(grove: Grove, tree: Mapping[str, Any]) -> Condition:
    _only(tree, "holds", "doubted_if", "void_if")
    doubt, void = tree.get("doubted_if"), tree.get("void_if")
    return Spoiled(
        grove.grow(tree["holds"]),
        None if doubt is None else grove.grow(doubt),
        None if void is None else grove.grow(void),
    )


_SHAPES: Mapping[str, Callable[[Grove, Mapping[str, Any]], Condition]] = {
    "all": _all,
    "any": _any,
    "none": _none,
    "at_least": _count("at_least"),
    "at_least_surely": _count("at_least_surely"),
    "if": _if,
    "first_known": _first_known,
    "holds": _holds,
}
