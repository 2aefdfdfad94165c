"""What to measure next: the missing results ranked by the verdicts they could still change.

Each missing observable is tried at every value that the rules tell apart; what moves is counted.
Nothing is taken from a list of favorite tests.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from hlh_engine.advise.probes import Probe, probes_of, suppositions
from hlh_engine.advise.sections import criteria_of
from hlh_engine.model.conclusion import Ledger
from hlh_engine.model.fact import Fact
from hlh_engine.model.rule import Grades, Rule, Rulebook, Then
from hlh_engine.model.verdict import Verdict

Ask = Callable[[str], Verdict]
Suppose = Callable[[tuple[Fact, ...]], tuple[Ask, frozenset[str]]]
"""With these facts added: the verdict of any question, and the questions they can touch."""
HOURS = {"min": 1 / 60, "h": 1.0, "d": 24.0, "wk": 168.0}
SLOW = 24.0 * 365
MAIN = "hlh"
"""The diagnosis whose verdict is asked first."""


@dataclass(slots=True)
class Effect:
    """What one missing result could do: verdicts it alone could decide, and those it would bring nearer."""

    probe: Probe
    decides: dict[str, int] = field(default_factory=dict)
    helps: set[str] = field(default_factory=set)
    tried: int = 0


@dataclass(frozen=True, slots=True)
class Target:
    """A verdict worth deciding: the rule, the questions its state is read from, and what it counts."""

    rule: Rule
    questions: tuple[str, ...]
    parts: tuple[str, ...]
    gated: bool

    def decided(self, ask: Callable[[str], Verdict]) -> bool:
        """Whether nothing unknown can still change it."""
        for question in self.questions:
            verdict = ask(question)
            if verdict is not False:
                return verdict is True
        return True


def effects(ledger: Ledger, suppose: Suppose) -> list[Effect]:
    """Every missing result that moves an undecided verdict, the weightiest first."""
    targets = undecided(ledger)
    found = []
    for probe in probes_of(ledger.rulebook, _worthy(ledger.rulebook)).values() if targets else ():
        effect = Effect(probe)
        _try(effect, targets, ledger, suppose)
        if effect.decides or effect.helps:
            found.append(effect)
    return sorted(found, key=lambda effect: _weight(effect, ledger.rulebook))


def undecided(ledger: Ledger) -> list[Target]:
    """The diagnoses that apply, or may, and the severity tier, where unknown items can still change them."""
    found = []
    for rule in ledger.rulebook.rules.values():
        conclusion = ledger.conclusions[rule.id]
        if conclusion.applicable is False or not _worth(rule):
            continue
        if isinstance(rule.action, Grades):
            names = tuple(f"{rule.id}#{n}" for n in range(len(rule.action.rows)))
            if len(conclusion.names) > 1:
                found.append(Target(rule, names, (), gated=conclusion.applicable is None))
        elif conclusion.verdict is None:
            parts = criteria_of(rule, ledger.rulebook)
            found.append(Target(rule, (rule.id,), parts, gated=conclusion.applicable is None))
    return found


@lru_cache(maxsize=8)
def _worthy(book: Rulebook) -> frozenset[str]:
    """Every rule whose verdict is worth a test."""
    return frozenset(rule.id for rule in book.rules.values() if _worth(rule))


def _worth(rule: Rule) -> bool:
    """Diagnoses, the tiers and labels that are read from them."""
    if isinstance(rule.action, Then):
        return rule.action.kind == "diagnosis"
    return isinstance(rule.action, Grades) and rule.action.ordered and rule.chapter.stage in {"diagnosis", "severity"}


def _try(effect: Effect, targets: list[Target], ledger: Ledger, suppose: Suppose) -> None:
    for facts in suppositions(effect.probe, ledger.rulebook, ledger.facts.known):
        if not facts:
            continue
        effect.tried += 1
        ask, touched = suppose(facts)
        for target in targets:
            if touched.isdisjoint(target.questions):
                continue
            if target.decided(ask):
                effect.decides[target.rule.id] = effect.decides.get(target.rule.id, 0) + 1
            elif not target.gated and _moved(target, ledger, ask):
                effect.helps.add(target.rule.id)


def _moved(target: Target, ledger: Ledger, ask: Callable[[str], Verdict]) -> bool:
    """Whether a part of the target would be decided though the target is not yet."""
    watched = target.parts or target.questions
    return any(ledger.verdicts[name] is None and ask(name) is not None for name in watched)


def _weight(effect: Effect, book: Rulebook) -> tuple[int, float, int, int, str]:
    """First what can decide HLH itself, then what comes back soonest, then what moves most."""
    entry = book.vocabulary.observables.get(effect.probe.name)
    hours = _hours(entry.turnaround if entry else None)
    main = any(f"diagnosis:{MAIN}" in _concludes(book.rules[name]) for name in effect.decides)
    rank = 0 if main else 1 if effect.decides else 2
    return (rank, hours, -len(effect.decides), -len(effect.helps), effect.probe.name)


def _concludes(rule: Rule) -> str:
    return f"{rule.action.kind}:{rule.action.value}" if isinstance(rule.action, Then) else ""


def _hours(turnaround: str | None) -> float:
    number, _, unit = (turnaround or "").partition(" ")
    return float(number) * HOURS[unit] if unit in HOURS else SLOW


def entries(ledger: Ledger, suppose: Suppose, lang: str) -> list[dict[str, Any]]:
    """The ranked tests as the consultation prints them."""
    book = ledger.rulebook
    rows = []
    for rank, effect in enumerate(effects(ledger, suppose), 1):
        entry = book.vocabulary.observables.get(effect.probe.name) or book.vocabulary.derived.get(effect.probe.name)  # fmt: skip
        rows.append({
            "observable": effect.probe.name,
            "name": entry.name(lang) if entry is not None else effect.probe.name,
            "would_change": sorted(effect.decides),
            "would_help": sorted(effect.helps - set(effect.decides)),
            "turnaround": getattr(entry, "turnaround", None),
            "why_missing": ledger.facts.why_missing.get(effect.probe.name, "not sent"),
            "rank": rank,
        })  # fmt: skip
    return rows
