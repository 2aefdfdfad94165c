"""One patient, from what the ward sent to what the rules say: the whole story on one screen."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib import metadata
from typing import Any

from hlh_engine.advise.document import Material, compose
from hlh_engine.clinic.units import show_interval
from hlh_engine.errors import Issue, Refusal, issue
from hlh_engine.intake.facts import Gathered, gather
from hlh_engine.model.case import Case
from hlh_engine.model.conclusion import Ledger
from hlh_engine.model.fact import Fact
from hlh_engine.model.interval import Interval
from hlh_engine.model.plan import Plan
from hlh_engine.model.rule import Rulebook
from hlh_engine.model.verdict import Verdict
from hlh_engine.reasoning.chain import Chain
from hlh_engine.reasoning.planning import Planner
from hlh_engine.reasoning.reference import evaluate, inputs_read, supposing


@dataclass(frozen=True)
class Consultation:
    """What the rules say of one patient: the ledger of both readers, and the document written from it."""

    case: Case
    profile: str
    gathered: Gathered
    ledger: Ledger
    plan: Plan
    differing: tuple[str, ...]

    @property
    def issues(self) -> tuple[Issue, ...]:
        """What was wrong with the input, in the order of the document."""
        return self.gathered.issues

    @cached_property
    def id(self) -> str:
        """The same case, rulebook, profile and moment have the same id."""
        text = json.dumps(self.case.model_dump(mode="json"), sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(f"{self.ledger.rulebook.sha256}\0{self.profile}\0{text}".encode()).hexdigest()[:32]

    def document(self, lang: str = "en") -> dict[str, Any]:
        """The consultation document of the contract, with its texts in one language (``en``, ``zh``)."""
        book = self.ledger.rulebook
        head = {
            "id": self.id,
            "as_of": self.case.as_of.isoformat(),
            "rulebook": {"version": book.version, "sha256": book.sha256},
            "engine": engine_version(),
            "profile": self.profile,
        }
        return compose(
            Material(
                ledger=self.ledger,
                suppose=self.suppose,
                issues=self.gathered.issues,
                findings=tuple(finding.as_document() for finding in self.gathered.findings),
                derived=self._derived(),
                head=head,
                profile=book.vocabulary.profiles.get(self.profile),
                differing=self.differing,
                plan=self.plan,
            ),
            lang,
        )

    def suppose(self, facts: tuple[Fact, ...]) -> tuple[Callable[[str], Verdict], frozenset[str]]:
        """With these facts added: the verdict of any question by the reference evaluator, and what they touch."""
        return supposing(self.ledger, facts)

    def _derived(self) -> dict[str, Any]:
        """Every value computed once at intake, under its name; None while an input of it is missing."""
        book = self.ledger.rulebook
        found: dict[str, Any] = {}
        for wanted in sorted(inputs_read(book), key=lambda entry: entry.key):
            if wanted.kind == "derived":
                fact = self.ledger.facts.get(wanted.key)
                if fact is not None and isinstance(fact.value, Interval):
                    entry = book.vocabulary.derived[wanted.name]
                    found[wanted.name] = {
                        "value": show_interval(fact.value), "unit": fact.unit,
                        "method": entry.formula or entry.by, "at": None if fact.at is None else fact.at.isoformat(),
                    }  # fmt: skip
                else:
                    found.setdefault(wanted.name, None)
        return found


def assess(case: Case, rulebook: Rulebook, profile: str = "default") -> Consultation:
    """Take in the observations; reason with both readers; plan; compare; advise.

    An unknown profile is refused. If the readers differ on any question the consultation carries the
    incident and no advice.
    """
    book = rulebook.in_force(case.as_of.date())
    if profile not in book.vocabulary.profiles:
        known = ", ".join(sorted(book.vocabulary.profiles))
        raise Refusal([issue("HLH-CASE-01", "profile", name=profile, known=known)])
    follows = book.vocabulary.profiles[profile].follows
    gathered = gather(case, book.vocabulary, inputs_read(book), follows)
    ledger = evaluate(book, gathered.facts)
    chained = chain_of(book).run(gathered.facts)
    plan = Planner(ledger, gathered.proposals, case.as_of.date(), gathered.products, gathered.overrides).plan()
    unlike = (*differing(ledger.verdicts, chained), *plan.differing)
    return Consultation(case, profile, gathered, ledger, plan, unlike)


def differing(first: Mapping[str, Verdict], second: Mapping[str, Verdict]) -> tuple[str, ...]:
    """The questions on which two readers do not agree."""
    return tuple(sorted(name for name in first.keys() | second.keys() if first.get(name, "—") != second.get(name, "—")))


@lru_cache(maxsize=4)
def chain_of(book: Rulebook) -> Chain:
    """The forward chainer of a rulebook, built once."""
    return Chain(book)


def engine_version() -> str:
    """The version of the installed program."""
    return f"hlh-engine {metadata.version('hlh-engine')}"
