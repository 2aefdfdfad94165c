"""The vocabulary with its spellings indexed, built once for each vocabulary."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from hlh_engine.intake.codes import Names, code_spellings, drug_names, folded, observable_names
from hlh_engine.model.vocabulary import Vocabulary

MOST_KEPT = 8


@dataclass(eq=False)
class Lexicon:
    """The vocabulary with its spellings indexed; built once, and kept with the vocabulary."""

    vocabulary: Vocabulary
    _spellings: dict[str, Mapping[str, str]] = field(default_factory=dict)

    @classmethod
    def of(cls, vocabulary: Vocabulary) -> Lexicon:
        """The lexicon of a vocabulary; the few last used are kept."""
        kept = _KEPT.get(id(vocabulary))
        if kept is None or kept.vocabulary is not vocabulary:
            while len(_KEPT) >= MOST_KEPT:
                _KEPT.pop(next(iter(_KEPT)), None)
            kept = _KEPT[id(vocabulary)] = cls(vocabulary)
        return kept

    @cached_property
    def observables(self) -> Names:
        """Every spelling of an observable."""
        return observable_names(self.vocabulary)

    @cached_property
    def drugs(self) -> Names:
        """Every spelling of a drug."""
        return drug_names(self.vocabulary)

    @cached_property
    def routes(self) -> Mapping[str, str]:
        """Every spelling of a route."""
        entries = self.vocabulary.routes.items()
        return {folded(word): name for name, entry in entries for word in (name, entry.en, entry.zh, *entry.aliases)}

    @cached_property
    def main_of(self) -> Mapping[str, str]:
        """Of an observable that is the twin of another in a unit that does not convert: that other."""
        entries = self.vocabulary.observables.items()
        return {entry.mass_twin: name for name, entry in entries if entry.mass_twin}

    def spellings(self, name: str) -> Mapping[str, str]:
        """Every spelling of every code of an observable."""
        if name not in self._spellings:
            self._spellings[name] = code_spellings(self.vocabulary.observables[name])
        return self._spellings[name]


_KEPT: dict[int, Lexicon] = {}
