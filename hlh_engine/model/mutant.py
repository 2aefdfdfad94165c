"""A rule with one small wrong."""

from __future__ import annotations

from dataclasses import dataclass

from hlh_engine.model.rule import Rule


@dataclass(frozen=True, slots=True)
class Mutant:
    """What was changed, and the rule as it would then be; ``reasoned`` where a condition differs."""

    old: str
    new: str
    rule: Rule
    reasoned: bool = True
