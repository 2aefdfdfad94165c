"""What one example row supposes: facts, conclusions of other rules, counts of a page, and the outcome expected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from hlh_engine.model.fact import Facts
from hlh_engine.model.interval import Interval
from hlh_engine.model.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Supposed:
    """A row, read. Rules it does not name are unknown."""

    facts: Facts
    verdicts: Mapping[str, Verdict] = field(default_factory=dict)
    shut: frozenset[str] = frozenset()
    numbers: Mapping[str, Interval] = field(default_factory=dict)
    grades: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    includes: Mapping[str, Verdict] = field(default_factory=dict)
    counted: tuple[int, int] | None = None
    outcome: str = ""
    line: int = 0
