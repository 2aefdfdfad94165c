"""The one thing a rule does: its table, read into an action."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from fractions import Fraction

from hlh_engine.model.rule import Action, Curve, Grades, Note, Points, Row, Then, Total
from hlh_engine.model.vocabulary import Words
from hlh_engine.rulebook import treatments
from hlh_engine.rulebook.rows import ARROW, banded, counted, split_arrow
from hlh_engine.rulebook.schema import DOES, Block, LevelTable, RuleBlock, Tree
from hlh_engine.rulebook.sentence import RULE, SentenceFault
from hlh_engine.rulebook.tree import Grove


def action_of(block: RuleBlock, grove: Grove) -> Action:
    """What the rule does; exactly one table or ``then``."""
    done = [name for name in DOES if getattr(block, name) is not None]
    if len(done) != 1:
        raise SentenceFault("HLH-PAGE-23", found=", ".join(done) or "—")
    return _ACTIONS[done[0]](block, grove)


def outcomes_of(block: RuleBlock) -> tuple[str, ...]:
    """The grade names a rule can conclude, highest first; empty for a rule without grades."""
    if block.level is not None:
        return tuple(level.name for level in block.level)
    if block.table is not None:
        return tuple(dict.fromkeys(split_arrow(row)[1] for row in block.table.rows if ARROW in row.replace("->", ARROW)))  # fmt: skip
    return ()


def _then(block: RuleBlock, grove: Grove) -> Action:
    kind, _, value = (block.then or "").partition(" ")
    kinds = grove.spoken.vocabulary.kinds
    if kind not in kinds:
        raise SentenceFault("HLH-PAGE-26", name=kind, known=", ".join(kinds))
    if kinds[kind].values and value not in kinds[kind].values:
        raise SentenceFault("HLH-PAGE-17", name=kind, code=value, codes=", ".join(kinds[kind].values))
    return Then(kind, value)


def _points(block: RuleBlock, grove: Grove) -> Action:
    table = block.points
    assert table is not None  # noqa: S101 — chosen by its presence
    if table.count is not None:
        rows = counted(table.count, table.bands or (), grove)
    elif table.by is not None:
        rows = banded(table.by, table.rows or (), grove)
    elif table.of is not None:
        rows = banded((table.of,), table.bands or (), grove)
    else:
        raise SentenceFault("HLH-PAGE-24", sentence="[points]")
    for row in rows:
        if not re.fullmatch(r"-?\d+(\.\d+)?", row.outcome):
            raise SentenceFault("HLH-PAGE-24", sentence=row.text)
    return Points(rows)


def _total(block: RuleBlock, grove: Grove) -> Action:
    table = block.total
    assert table is not None  # noqa: S101 — chosen by its presence
    of = table.max if table.sum is None else table.sum
    names = [of] if isinstance(of, str) else list(of or ())
    rules: list[str] = []
    for name in names:
        if re.fullmatch(RULE, name):
            rules.append(name)
        else:
            rules.extend(rule for rule in grove.spoken.rules if rule.rsplit(".", 1)[0] == name and _pointed(rule, grove))  # fmt: skip
    if unknown := set(rules) - set(grove.spoken.rules):
        raise SentenceFault("HLH-PAGE-11", name=unknown.pop(), near="—")
    kept = tuple(rule for rule in rules if rule not in table.without)
    if not kept:
        raise SentenceFault("HLH-PAGE-21", name=", ".join(names))
    return Total(kept, largest=table.max is not None)


def _pointed(rule: str, grove: Grove) -> bool:
    return rule in grove.pages.get("[points]", ())


def _curve(block: RuleBlock, grove: Grove) -> Action:
    table = block.curve
    assert table is not None  # noqa: S101 — chosen by its presence
    if table.of not in grove.spoken.rules:
        raise SentenceFault("HLH-PAGE-11", name=table.of, near="—")
    points: list[tuple[Fraction, Fraction]] = []
    unit = ""
    for text in table.points:
        left, right = split_arrow(text)
        number, _, unit = right.partition(" ")
        points.append((Fraction(left), Fraction(number)))
    steps: list[tuple[Fraction, Fraction, str]] = []
    for text in table.bands:
        left, right = split_arrow(text)
        low, _, high = left.partition(" to ")
        steps.append((Fraction(low), Fraction(high or low), right))
    return Curve(table.of, tuple(points), unit, table.below, table.above, tuple(steps))


def _levels(block: RuleBlock, grove: Grove) -> Action:
    levels = block.level or []
    rows: list[Row] = []
    for number, level in enumerate(levels, 1):
        tree = _tree_of(level)
        if tree is None and number < len(levels):
            raise SentenceFault("HLH-PAGE-27", name=level.name)
        rows.append(Row(level.name, treatments.ALWAYS if tree is None else grove.grow(tree), level.name))
    return Grades(tuple(rows), ordered=True, highest_certain=block.report == "highest certain")


def _tree_of(level: LevelTable) -> Tree | None:
    if level.when is not None:
        return level.when
    keys = ("all", "any", "none", "at_least", "of")
    tree = {key: getattr(level, key) for key in keys if getattr(level, key) is not None}
    return tree or None


def _table(block: RuleBlock, grove: Grove) -> Action:
    assert block.table is not None  # noqa: S101 — chosen by its presence
    return Grades(banded(block.table.by, block.table.rows, grove), ordered=False)


def _note(name: str) -> Callable[[RuleBlock, Grove], Action]:
    def make(block: RuleBlock, grove: Grove) -> Action:
        table: Block = getattr(block, name)
        content = table.model_dump(exclude_none=True)
        en, zh = content.pop("en", ""), content.pop("zh", "")
        for test in content.get("tests", ()):
            if test not in grove.spoken.vocabulary.observables:
                raise SentenceFault("HLH-PAGE-12", name=test, near="—")
        if "on" in content:
            content["on"] = list(treatments.days_of(content["on"]).numbers)
            treatments.known_clock(content.get("clock", "—"), grove)
        words = Words(en=en, zh=zh) if en and zh else Words(en=name, zh=name)
        return Note(name, words, content)

    return make


_ACTIONS: Mapping[str, Callable[[RuleBlock, Grove], Action]] = {
    "then": _then,
    "points": _points,
    "total": _total,
    "curve": _curve,
    "level": _levels,
    "table": _table,
    **{name: _note(name) for name in ("warn", "check", "rank", "card")},
    "option": treatments.option,
    "give": treatments.give,
    "adjust": treatments.adjust,
    "stop": treatments.stop,
}
