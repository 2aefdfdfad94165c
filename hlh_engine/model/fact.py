"""A fact: one input of the rules, resolved at intake, with where it came from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from hlh_engine.model.interval import Interval

Value = Interval | frozenset[str]
"""A number (as an interval) or the codes that are still possible (one, when known)."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One input with its value in the canonical unit, and how and when it was observed.

    ``reported`` and ``reported_unit`` keep the number as the laboratory wrote it: a threshold that
    its source prints in two units is compared with the one that was reported.
    """

    key: str
    value: Value
    unit: str | None = None
    at: datetime | None = None
    source: str = ""
    text: str = ""
    reported: Interval | None = None
    reported_unit: str | None = None


@dataclass(frozen=True, slots=True)
class Facts(Mapping[str, Fact]):
    """Facts by input key (see ``Input.key``); a key that is not there is unknown.

    ``why_missing`` says of an observable why nothing counts: ``pending``, ``not done``,
    ``stale``, ``rejected``, ``conflict``; an observable nobody sent has no entry. ``items_of`` holds the
    facts of each item of a list (donors, orders); a list nobody sent has no entry.
    """

    known: Mapping[str, Fact] = field(default_factory=dict)
    why_missing: Mapping[str, str] = field(default_factory=dict)
    items_of: Mapping[str, tuple[Facts, ...]] = field(default_factory=dict)

    def __getitem__(self, key: str) -> Fact:
        return self.known[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.known)

    def __len__(self) -> int:
        return len(self.known)

    def having(self, fact: Fact) -> Facts:
        """The same facts with one more, or one replaced."""
        return Facts({**self.known, fact.key: fact}, self.why_missing, self.items_of)
