"""Finding rules: by id, by word, by drug or finding in either language, by source."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache

from hlh_engine import Rulebook
from hlh_engine.model.condition import rules_of
from hlh_engine.model.rule import Rule
from hlh_engine.model.vocabulary import Vocabulary

WORD = re.compile(r"[a-z][a-z0-9_]+")


def folded(text: str) -> str:
    """A text without case and width."""
    return unicodedata.normalize("NFKC", text).casefold()


@dataclass(frozen=True, slots=True)
class Index:
    """What each rule can be found by, and which rules read which."""

    texts: Mapping[str, str]
    heads: Mapping[str, str]
    used_by: Mapping[str, tuple[str, ...]]

    def find(self, asked: str) -> list[str]:
        """The rules in which every word asked for stands; those named so come first."""
        words = folded(asked).split()
        if not words:
            return list(self.texts)
        found = [rule for rule, text in self.texts.items() if all(word in text for word in words)]
        return sorted(found, key=lambda rule: not all(word in self.heads[rule] for word in words))

    def near(self, asked: str) -> list[str]:
        """Rules called nearly so, where none was found."""
        by_head = {head: rule for rule, head in self.heads.items()}
        close = get_close_matches(folded(asked)[:60], by_head, n=5, cutoff=0.4)
        parts = {rule.rpartition(".")[2]: rule for rule in self.texts}
        more = get_close_matches(folded(asked)[:60], parts, n=5, cutoff=0.6)
        return list(dict.fromkeys([*(by_head[c] for c in close), *(parts[m] for m in more)]))[:5]


@lru_cache(maxsize=4)
def index_of(book: Rulebook) -> Index:
    """The index of a rulebook, made once."""
    heads = {rule.id: folded(f"{rule.id} {rule.title.en} {rule.title.zh}") for rule in book.rules.values()}
    names = dict(_names(book.vocabulary))
    texts = {rule.id: folded(" ".join(_said(rule, book, names))) for rule in book.rules.values()}
    return Index(texts, heads, _used_by(book))


def _said(rule: Rule, book: Rulebook, names: Mapping[str, str]) -> Iterator[str]:
    source = book.vocabulary.sources[rule.source]
    yield from (rule.id, rule.title.en, rule.title.zh, rule.prose, rule.text, rule.source, rule.at)
    yield from (source.cite, source.title_zh or "", source.doi or "", source.ref or "")
    yield from (names[word] for word in sorted(set(WORD.findall(rule.text))) if word in names)


def _names(words: Vocabulary) -> Iterator[tuple[str, str]]:
    """What stands for each finding, value and drug in both languages, and how else it is called."""
    for name, entry in words.observables.items():
        yield name, " ".join((entry.en, entry.zh, *entry.aliases, *entry.loinc))
    for name, value in words.derived.items():
        yield name, f"{value.en} {value.zh}"
    for name, drug in words.drugs.items():
        yield name, " ".join((drug.en, drug.zh, *drug.aliases))


def _used_by(book: Rulebook) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for reader in book.rules.values():
        for name in sorted({*reader.stands_on, *_read(reader)}):
            for rule in book.concluding.get(name, (name,)):
                if rule != reader.id:
                    found.setdefault(rule, {})[reader.id] = None
    return {rule: tuple(readers) for rule, readers in found.items()}


def _read(rule: Rule) -> Iterable[str]:
    return (name for asked in rule.questions.values() for name in rules_of(asked))
