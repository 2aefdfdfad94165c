"""Names → ids: observables by id, alias or LOINC code, drugs by name, and the words of coded values."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache

from hlh_engine.model.vocabulary import Observable, Vocabulary

LOINC = ("http://loinc.org", "https://loinc.org", "loinc", "urn:oid:2.16.840.1.113883.6.1")
PENDING = "pending"
NOT_DONE = "not done"

WORDS: Mapping[str, tuple[str, ...]] = {
    "yes": ("yes", "y", "true", "present", "positive", "detected", "是", "有", "真", "阳性", "存在"),
    "no": ("no", "n", "false", "absent", "negative", "not detected", "否", "无", "没有", "假", "阴性", "不存在"),
    "positive": ("positive", "pos", "detected", "阳性"),
    "negative": ("negative", "neg", "not detected", "阴性"),
    "unknown": ("unknown", "不详", "未知", "不明"),
}
"""How a code may be spelled besides its id and its names in the vocabulary."""

NO_RESULT: Mapping[str, tuple[str, ...]] = {
    PENDING: ("pending", "in progress", "awaited", "待回报", "待报告", "待结果", "结果待回报", "未回报"),
    NOT_DONE: ("", "not done", "not measured", "unknown", "n/a", "na", "未做", "未查", "未检", "未测", "不详", "未知"),
}  # fmt: skip
"""Words that say there is no result, and which kind of no."""

_GAPS = re.compile(r"[\s_\-–—‐]+")


@lru_cache(maxsize=8192)
def folded(name: str) -> str:
    """A name without case, width and gaps: ``IL-6``, ``il 6`` and ``il_6`` are one."""
    return _GAPS.sub("", unicodedata.normalize("NFKC", name).casefold())


_NO_RESULT = {folded(word): kind for kind, words in NO_RESULT.items() for word in words}
_SPELLED = {code: {folded(word) for word in words} for code, words in WORDS.items()}


def no_result(text: str) -> str | None:
    """``pending`` or ``not done`` where the text says that there is no result."""
    return _NO_RESULT.get(folded(text))


@dataclass(frozen=True, slots=True)
class Names:
    """An index from every spelling to the id it stands for; an id wins over an alias."""

    ids: Mapping[str, str]
    loinc: Mapping[str, str]

    @classmethod
    def of(cls, entries: Mapping[str, Iterable[str]], loinc: Mapping[str, str] | None = None) -> Names:
        """The index of entries, each with its other names."""
        ids: dict[str, str] = {}
        for entry, names in entries.items():
            for name in names:
                ids.setdefault(folded(name), entry)
        ids.update({folded(entry): entry for entry in entries})
        return cls(ids, loinc or {})

    def find(self, name: str) -> str | None:
        """The id a spelling stands for; a coding is ``system|code``."""
        if "|" in name:
            system, _, code = name.partition("|")
            return self.loinc.get(code.strip()) if system.strip().lower() in LOINC else None
        return self.ids.get(folded(name)) or self.loinc.get(name.strip())

    def near(self, name: str, count: int = 1) -> tuple[str, ...]:
        """The ids most like a name that is not known; none where nothing is like it."""
        close = get_close_matches(folded(name)[:60], self.ids, n=count, cutoff=0.7)
        return tuple(dict.fromkeys(self.ids[match] for match in close))


def observable_names(vocabulary: Vocabulary) -> Names:
    """Every spelling of every observable, and its LOINC codes."""
    entries = {
        name: (entry.en, entry.zh, *entry.aliases) for name, entry in vocabulary.observables.items()
    }
    loinc = {code: name for name, entry in vocabulary.observables.items() for code in entry.loinc}
    return Names.of(entries, loinc)


def drug_names(vocabulary: Vocabulary) -> Names:
    """Every spelling of every drug."""
    return Names.of({
        name: (entry.en, entry.zh, *entry.aliases) for name, entry in vocabulary.drugs.items()
    })


def code_spellings(observable: Observable) -> Mapping[str, str]:
    """Every spelling of every code this observable can take."""
    spellings: dict[str, str] = {}
    codes = observable.possible_codes
    for code in codes:
        names = (observable.code_en.get(code, ""), observable.code_zh.get(code, ""))
        for name in (folded(name) for name in names if name):
            spellings.setdefault(name, code)
        for word in _SPELLED.get(code, ()):
            spellings.setdefault(word, code)
    spellings.update({folded(code): code for code in codes})
    return spellings
