"""Why: a conclusion as a tree of rules, facts and citations, read backwards from the ledger."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Any

from hlh_engine.advise.phrases import Phrases
from hlh_engine.clinic.units import show
from hlh_engine.model.conclusion import Ledger
from hlh_engine.model.condition import (
    Includes,
    Input,
    RuleGrade,
    RuleNumber,
    RuleVerdict,
    inputs_of,
    walk,
)  # fmt: skip
from hlh_engine.model.fact import Fact
from hlh_engine.model.interval import Interval
from hlh_engine.model.rule import Grades, Points, Rule, Rulebook, Total
from hlh_engine.model.verdict import WORDS


@dataclass(frozen=True, slots=True)
class Explainer:
    """Explains one ledger in one language; below the rule asked about, each rule opens once in a document."""

    ledger: Ledger
    say: Phrases
    told: dict[str, dict[str, Any]] = field(default_factory=dict)
    opened: set[str] = field(default_factory=set)

    def tree(self, rule_id: str) -> dict[str, Any]:
        """The explanation node of a rule: verdict, sentence, facts, source, and the nodes it rests on."""
        self.opened.add(rule_id)
        return {**self._node(rule_id), "because": [self._below(name) for name in self._rests_on(rule_id)]}

    def _below(self, rule_id: str) -> dict[str, Any]:
        if rule_id not in self.opened:
            return self.tree(rule_id)
        rests_on = self._rests_on(rule_id)  # opened elsewhere in this document: named here, not written out again
        return {**self._node(rule_id), "because": [], **({"rests_on": list(rests_on)} if rests_on else {})}

    def _rests_on(self, rule_id: str) -> tuple[str, ...]:
        return _rests_on(self.ledger.rulebook.rules[rule_id], self.ledger.rulebook)

    def _node(self, rule_id: str) -> dict[str, Any]:
        if rule_id not in self.told:
            self.told[rule_id] = self._told(rule_id)
        return self.told[rule_id]

    def _told(self, rule_id: str) -> dict[str, Any]:
        rule, conclusion = self.ledger.rulebook.rules[rule_id], self.ledger.conclusions[rule_id]
        wanted = _inputs(rule)
        return {
            "rule": rule.id,
            "title": rule.title[self.say.lang],
            "verdict": "not applicable" if conclusion.applicable is False else WORDS[conclusion.verdict],
            "says": rule.says[self.say.lang] if rule.says else self._sentence(rule),
            "facts": [self.fact(self.ledger.facts[i.key], i) for i in wanted if i.key in self.ledger.facts],
            "missing": [self.missing(i) for i in wanted if i.key not in self.ledger.facts],
            "source": {"id": rule.source, "at": rule.at},
            "certainty": rule.certainty,
            "confirm": rule.confirm,
            "review": rule.chapter.review,
        }  # fmt: skip

    def fact(self, fact: Fact, wanted: Input) -> dict[str, Any]:
        """A fact as the reader sees it."""
        return {
            "observable": wanted.name,
            "name": self.say.name(wanted),
            "value": self.value(fact, wanted),
            "unit": fact.unit,
            "at": stamp(fact.at),
            "from": fact.source,
        }

    def missing(self, wanted: Input) -> dict[str, Any]:
        """An input nobody has a value for, and why."""
        why = self.ledger.facts.why_missing.get(wanted.name, "not sent")
        return {"observable": wanted.name, "name": self.say.name(wanted), "why": why}

    def value(self, fact: Fact, wanted: Input) -> str:
        """A value in words: a number, an interval, or codes."""
        if isinstance(fact.value, Interval):
            return interval_text(fact.value)
        return self.say.word("or").join(self.say.code(wanted, code) for code in sorted(fact.value))

    def _sentence(self, rule: Rule) -> str:
        action, conclusion = rule.action, self.ledger.conclusions[rule.id]
        if isinstance(action, Points | Grades):
            return "; ".join(action.rows[n].text for n in conclusion.rows)
        if isinstance(action, Total):
            return rule.title[self.say.lang]
        return _said(self.say, rule)


@lru_cache(maxsize=8192)
def _said(say: Phrases, rule: Rule) -> str:
    return say.of(rule.when if rule.when is not None else rule.condition)


@lru_cache(maxsize=8192)
def _inputs(rule: Rule) -> tuple[Input, ...]:
    """Everything a rule reads of the patient, by key."""
    found = {wanted for asked in rule.questions.values() for wanted in inputs_of(asked)}
    return tuple(sorted(found, key=lambda entry: entry.key))


@lru_cache(maxsize=8192)
def _rests_on(rule: Rule, book: Rulebook) -> tuple[str, ...]:
    """The rules whose conclusions this one reads, in the order it reads them."""
    if isinstance(rule.action, Total):
        return rule.action.rules
    found: dict[str, None] = {}
    for asked in rule.questions.values():
        for node in walk(asked):
            if isinstance(node, RuleVerdict | RuleNumber | RuleGrade):
                found[node.rule] = None
            elif isinstance(node, Includes):
                found |= dict.fromkeys(book.concluders(node.concluding, node.value))
    return tuple(found)


def interval_text(value: Interval) -> str:
    """``8450``, ``> 40000``, ``12 to 30``."""
    if value.is_exact and value.low is not None:
        return show(value.low)
    if value.low is None and value.high is None:
        return "?"
    if value.high is None:
        assert value.low is not None  # noqa: S101 — not both bounds are open
        return f"{'>' if value.low_open else '≥'} {show(value.low)}"
    if value.low is None or value.low == 0:
        return f"{'<' if value.high_open else '≤'} {show(value.high)}"
    return f"{show(value.low)} to {show(value.high)}"


def stamp(at: datetime | None) -> str | None:
    """An instant as ISO 8601."""
    return None if at is None else at.isoformat()
