"""What changed between two rulebooks, in sentences: rules, numbers, comparisons, sources, dates, words."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

from pydantic import BaseModel

from hlh_engine.clinic.sentences import spell
from hlh_engine.model.rule import Rule, Rulebook

NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:/\d+)?")
TOKEN = re.compile(r"-?\d+(?:\.\d+)?(?:/\d+)?|>=|<=|[<>≥≤→|]|[^\s,;:<>≥≤→|]+|\S")
SIGNS = frozenset({">=", "<=", ">", "<", "≥", "≤"})
WORDS: Mapping[str, tuple[str, str]] = {
    "added": ("{rule} is new: {text}.", "新增 {rule}:{text}。"),
    "removed": ("{rule} is gone: {text}.", "删除 {rule}:{text}。"),
    "number": ("{rule}: the number {old} becomes {new} in “{text}”.", "{rule}:“{text}”中的数值由 {old} 变为 {new}。"),
    "sign": ("{rule}: the comparison {old} becomes {new} in “{text}”.", "{rule}:“{text}”中的比较由 {old} 变为 {new}。"),
    "text": ("{rule}: {key} “{old}” becomes “{new}”.", "{rule}:{key} 由“{old}”变为“{new}”。"),
    "given": ("{rule}: {key} “{new}” is added.", "{rule}:新增 {key}“{new}”。"),
    "taken": ("{rule}: {key} “{old}” is taken out.", "{rule}:删除 {key}“{old}”。"),
    "state": ("{rule}: the {key} {old} becomes {new}.", "{rule}:{key}由 {old} 变为 {new}。"),
    "word added": ("Vocabulary, {shelf}: “{rule}” is new.", "词汇表 {shelf}:新增“{rule}”。"),
    "word removed": ("Vocabulary, {shelf}: “{rule}” is gone.", "词汇表 {shelf}:删除“{rule}”。"),
    "word": ("Vocabulary, {shelf}: {key} of “{rule}” was {old}, is {new}.", "词汇表 {shelf}:“{rule}”的 {key} 由 {old} 变为 {new}。"),
    "none": ("No rule and no word changes.", "规则与词汇均无变化。"),
}  # fmt: skip
STATES: Mapping[str, tuple[str, str]] = {
    "source": ("source", "来源"), "at": ("place in the source", "来源中的位置"), "certainty": ("certainty", "确定性"),
    "confirm": ("need to confirm", "待确认"), "valid_from": ("first day", "生效日"), "valid_until": ("end", "失效日"),
    "review": ("review", "审阅状态"), "only_for": ("population of the page", "该页适用对象"), "title": ("title", "标题"),
}  # fmt: skip
TOLD_APART = frozenset({"id", "source", "at", "certainty", "confirm", "valid_from", "valid_until", "review"})
"""Keys of a block that are told as the rule's state, also where its page gives them."""


def changes(first: Rulebook, second: Rulebook, lang: str) -> Iterator[str]:
    """Every change as a sentence, in the order of the flow; one sentence where nothing changes."""
    told = [_say(lang, what, **values) for what, values in _all(first, second, lang)]
    yield from told or [_say(lang, "none")]


Told = tuple[str, dict[str, object]]


def _all(first: Rulebook, second: Rulebook, lang: str) -> Iterator[Told]:
    for name, rule in first.rules.items():
        if name not in second.rules:
            yield "removed", {"rule": name, "text": rule.title[lang]}
    for name, rule in second.rules.items():
        if name not in first.rules:
            yield "added", {"rule": name, "text": rule.title[lang]}
        else:
            yield from _rule(first.rules[name], rule, lang)
    yield from _vocabulary(first, second)


def _rule(old: Rule, new: Rule, lang: str) -> Iterator[Told]:
    before, after = _states(old, lang), _states(new, lang)
    for key, words in STATES.items():
        if before[key] != after[key]:
            yield "state", {"rule": new.id, "key": words[lang == "zh"], "old": before[key], "new": after[key]}
    first, second = dict(_leaves(tomllib.loads(old.text))), dict(_leaves(tomllib.loads(new.text)))
    for key in dict.fromkeys((*first, *second)):
        if key.partition(".")[0] not in TOLD_APART and first.get(key) != second.get(key):
            yield from _leaf(new.id, key, first.get(key), second.get(key))


def _states(rule: Rule, lang: str) -> Mapping[str, str]:
    page = rule.chapter
    return {
        "source": rule.source, "at": rule.at, "certainty": rule.certainty, "confirm": str(rule.confirm).lower(),
        "valid_from": rule.valid_from.isoformat(), "valid_until": str(rule.valid_until or "—"),
        "review": page.review, "only_for": _gate(rule), "title": rule.title[lang],
    }  # fmt: skip


def _gate(rule: Rule) -> str:
    return spell(rule.chapter.only_for) if rule.chapter.only_for is not None else "—"


def _leaf(rule: str, key: str, old: str | None, new: str | None) -> Iterator[Told]:
    """A sentence of the page that changed: which number, which comparison, or the whole of it."""
    if old is None or new is None:
        yield ("given" if old is None else "taken"), {"rule": rule, "key": key, "old": old, "new": new}
        return
    swaps = list(_swaps(TOKEN.findall(old), TOKEN.findall(new)))
    if swaps and all(what is not None for what, _, _ in swaps):
        for what, before, after in swaps:
            yield str(what), {"rule": rule, "old": before, "new": after, "text": old}
    else:
        yield "text", {"rule": rule, "key": key, "old": old, "new": new}


def _swaps(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[str | None, str, str]]:
    """The tokens exchanged one for one; the kind is None where it is neither a number nor a comparison."""
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        if b - a != d - c:
            yield None, " ".join(old[a:b]), " ".join(new[c:d])
            continue
        for before, after in zip(old[a:b], new[c:d], strict=True):
            if NUMBER.fullmatch(before) and NUMBER.fullmatch(after):
                yield "number", before, after
            else:
                yield ("sign" if {before, after} <= SIGNS else None), before, after


def _leaves(tree: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a block with its key: ``when.of.2``."""
    if isinstance(tree, dict):
        for key, part in tree.items():
            yield from _leaves(part, f"{path}.{key}" if path else key)
    elif isinstance(tree, list):
        for number, part in enumerate(tree, 1):
            yield from _leaves(part, f"{path}.{number}")
    else:
        yield path, str(tree)


def _vocabulary(first: Rulebook, second: Rulebook) -> Iterator[Told]:
    for shelf in type(second.vocabulary).model_fields:
        old, new = getattr(first.vocabulary, shelf), getattr(second.vocabulary, shelf)
        for name in dict.fromkeys((*old, *new)):
            words: dict[str, object] = {"shelf": shelf, "rule": name}
            if name not in new or name not in old:
                yield ("word removed" if name not in new else "word added"), words
            elif old[name] != new[name]:
                before, after = _fields(old[name]), _fields(new[name])
                for key in before:
                    if before[key] != after[key]:
                        yield "word", {**words, "key": key, "old": before[key], "new": after[key]}


def _fields(entry: BaseModel) -> Mapping[str, str]:
    return {name: str(getattr(entry, name)) for name in type(entry).model_fields}


def _say(lang: str, what: str, **values: object) -> str:
    return WORDS[what][lang == "zh"].format(**values)
