"""The two readers of the rules agree on every question of every generated patient.

A hundred thousand patients are shared out among the parts of the rulebook (each book with all it stands on), which
costs a tenth of reading every rule for each of them; some hundred are read on the whole rulebook.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Sequence
from math import ceil

import pytest

from hlh_engine.model.condition import AllOf
from hlh_engine.model.fact import Facts
from hlh_engine.model.rule import Rulebook
from hlh_engine.model.verdict import Verdict
from hlh_engine.reasoning.chain import Chain
from hlh_engine.reasoning.reference import Reading, questions_of
from tests.agreement.generated import Patients
from tests.agreement.parts import parts_of
from tests.support import BOOK

PARTS = parts_of(BOOK)
PATIENTS = int(os.environ.get("HLH_AGREEMENT_PATIENTS", "100000"))
FEWEST = 200
WHOLE, BATCHES = 400, 4
ALWAYS = AllOf(())


def shares() -> dict[str, int]:
    """How many patients each part reads: the fewer, the more it asks of one."""
    weights = {name: len(questions_of(part)) ** -0.5 for name, part in PARTS.items()}
    total = sum(weights.values())
    return {name: max(FEWEST, ceil(PATIENTS * weight / total)) for name, weight in weights.items()}


SHARES = shares()


def reference(book: Rulebook, facts: Facts) -> dict[str, Verdict]:
    """Every verdict by the reference evaluator, without what is told of them."""
    questions = questions_of(book)
    reading = Reading(book, facts, questions)
    return {name: reading.ask(name) for name in questions}


def compare(book: Rulebook, seed: int, count: int, aims: Sequence[str] = ()) -> dict[str, set[Verdict]]:
    """The verdicts each question reached; a difference between the readers fails."""
    chain, reached = Chain(book), defaultdict[str, set[Verdict]](set)
    for facts in Patients(book).draw(seed, count, aims):
        first, second = reference(book, facts), chain.run(facts)
        odd = {name: (first[name], second.get(name, "—")) for name in first if first[name] is not second.get(name, "—")}
        assert not odd, (odd, {key: fact.value for key, fact in facts.items()})
        assert first.keys() == second.keys()
        for name, verdict in first.items():
            reached[name].add(verdict)
    return reached


@pytest.mark.parametrize("name", PARTS)
def test_readers_agree(name: str) -> None:
    """They agree, and the patients reach both verdicts of most of what the book itself asks."""
    part = PARTS[name]
    rules = [rule for rule in part.rules.values() if rule.chapter.book == name]
    asked = {asks: condition for rule in rules for asks, condition in rule.questions.items()}
    own = [asks for asks, condition in asked.items() if condition != ALWAYS and not asks.endswith("?needs")]
    reached = compare(part, 1, SHARES[name], own)
    one_sided = [asks for asks in own if not {True, False} <= reached[asks]]
    assert len(one_sided) <= 1 + len(own) // 3, one_sided


@pytest.mark.parametrize("batch", range(BATCHES))
def test_readers_agree_on_the_whole_rulebook(batch: int) -> None:
    compare(BOOK, 100 + batch, WHOLE // BATCHES)


def test_the_parts_ask_every_question() -> None:
    assert {q for part in PARTS.values() for q in questions_of(part)} == questions_of(BOOK).keys()
    assert sum(SHARES.values()) >= PATIENTS
