"""One proposal put before the rules: what both readers answer when its facts are added."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache

from hlh_engine.model.conclusion import Ledger
from hlh_engine.model.condition import Input, inputs_of
from hlh_engine.model.fact import Fact, Facts
from hlh_engine.model.rule import Rulebook
from hlh_engine.model.treatment import Adjust
from hlh_engine.reasoning.adjusting import Ask, words_of
from hlh_engine.reasoning.chain import Chain
from hlh_engine.reasoning.reference import inputs_read, questions_of, reached_in, supposing
from hlh_engine.reasoning.stages import reads
from hlh_engine.reasoning.stops import concerns

SLOTS = 8
"""Threads that may put a proposal before one chainer at once."""
BLOCKED = Input("order", "blocked").key
LATE = frozenset({"dose", "safety", "monitoring"})
"""Stages in which another order counts as if it were taken."""


@lru_cache(maxsize=8)
def of_proposals(book: Rulebook) -> frozenset[str]:
    """Every question that reads a fact of a proposal, directly or through others."""
    return _touched(book, lambda wanted: wanted.kind == "order" or wanted.view.startswith("next_dose"))


@lru_cache(maxsize=8)
def of_company(book: Rulebook) -> frozenset[str]:
    """Those, and the questions of the late stages that ask what else is taken."""
    late = frozenset(
        name for rule in book.rules.values() if rule.chapter.stage in LATE for name in rule.questions
    )
    return of_proposals(book) | (_touched(book, lambda wanted: wanted.view == "taken") & late)


@lru_cache(maxsize=8)
def after_blocking(book: Rulebook) -> frozenset[str]:
    """The rules that ask whether the proposal is stopped."""
    return frozenset(
        name.partition("?")[0].partition("#")[0]
        for name, asked in questions_of(book).items()
        if any(wanted.key == BLOCKED for wanted in inputs_of(asked))
    )


def _touched(book: Rulebook, chooses: Callable[[Input], bool]) -> frozenset[str]:
    reached = reached_in(book)
    return frozenset().union(*(reached.get(wanted.key, frozenset()) for wanted in inputs_read(book) if chooses(wanted)))


@lru_cache(maxsize=1024)
def about(book: Rulebook, drug: str, *, company: bool) -> frozenset[str]:
    """Of those questions, the ones that stops, warnings and adjustments of one drug ask, and what these read."""
    touched = of_company(book) if company else of_proposals(book)
    names = words_of(book, drug)
    rules = {c.rule.id for c in concerns(book) if c.words & names or c.any_order or c.per or c.volume}
    rules |= {r.id for r in book.rules.values() if isinstance(r.action, Adjust) and r.action.drug in names}
    questions = questions_of(book)
    found: set[str] = set()
    waiting = [name for rule in rules for name in book.rules[rule].questions if name in touched]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += [read for read in reads(questions[name], book) if read in touched]
    return frozenset(found)


@lru_cache(maxsize=512)
def _chain(book: Rulebook, names: frozenset[str]) -> Chain:
    return Chain(book, names, slots=SLOTS)


def hear(ledger: Ledger, drug: str, facts: Iterable[Fact], *, company: bool) -> tuple[Ask, tuple[str, ...]]:
    """The reference's answer to any question about the drug with these facts added, and where the chainer answers otherwise."""
    names = about(ledger.rulebook, drug, company=company)
    added = {fact.key: fact for fact in facts}
    ask, _ = supposing(ledger, added.values(), names)
    if not names:
        return ask, ()
    supposed = Facts({**ledger.facts.known, **added}, ledger.facts.why_missing, ledger.facts.items_of)
    second = _chain(ledger.rulebook, names).run(supposed, ledger.verdicts)
    return ask, tuple(sorted(name for name, verdict in second.items() if verdict != ask(name)))
