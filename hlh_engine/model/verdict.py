"""Met, not met, unknown: strong Kleene logic (as in HL7 CQL 1.5, section "Nullological operators")."""

from __future__ import annotations

from collections.abc import Iterable

Verdict = bool | None
"""True is met, False is not met, None is unknown."""

WORDS = {True: "met", False: "not met", None: "unknown"}


def every(verdicts: Iterable[Verdict]) -> Verdict:
    """Kleene conjunction."""
    unknown = False
    for verdict in verdicts:
        if verdict is False:
            return False
        unknown = unknown or verdict is None
    return None if unknown else True


def some(verdicts: Iterable[Verdict]) -> Verdict:
    """Kleene disjunction."""
    unknown = False
    for verdict in verdicts:
        if verdict:
            return True
        unknown = unknown or verdict is None
    return None if unknown else False


def opposite(verdict: Verdict) -> Verdict:
    """Kleene negation."""
    return None if verdict is None else not verdict


def at_least(needed: int, verdicts: Iterable[Verdict]) -> Verdict:
    """Met when enough are met, not met when the unknown ones can no longer make it enough."""
    met = unknown = 0
    for verdict in verdicts:
        met += verdict is True
        unknown += verdict is None
    if met >= needed:
        return True
    return None if met + unknown >= needed else False
