"""The two readers of the rules agree on every question of every generated patient.

A hundred thousand patients are shared out among the parts of the rulebook (each book with all it stands on), which
costs a tenth of reading every rule for each of them; some more are read on the whole rulebook.
"""

from __future__ import annotations

import os
from collections import defaultdict

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
EACH = -(-PATIENTS // len(PARTS))
WHOLE, BATCHES = 1000, 4
ALWAYS = AllOf(())


def reference(book: Rulebook, facts: Facts) -> dict[str, Verdict]:
    """Every verdict by the reference evaluator, without what is told of them."""
    questions = questions_of(book)
    reading = Reading(book, facts, questions)
    return {name: reading.ask(name) for name in questions}


def compare(book: Rulebook, seed: int, count: int) -> dict[str, set[Verdict]]:
    """The verdicts each question reached; a difference between the readers fails."""
    chain, reached = Chain(book), defaultdict[str, set[Verdict]](set)
    for facts in Patients(book).draw(seed, count):
        first, second = reference(book, facts), chain.run(facts)
        odd = {name: (first[name], second.get(name, "—")) for name in first if first[name] is not second.get(name, "—")}
        assert not odd, (odd, {key: fact.value for key, fact in facts.items()})
        assert first.keys() == second.keys()
        for name, verdict in first.items():
            reached[name].add(verdict)
    return reached


@pytest.mark.parametrize("name", PARTS)
def test_readers_agree(name: str) -> None:
    """They agree, and the patients reach both verdicts of what the book itself asks."""
    part = PARTS[name]
    reached = compare(part, seed=1, count=EACH)
    rules = [rule for rule in part.rules.values() if rule.chapter.book == name]
    own = [asked for rule in rules for asked, condition in rule.questions.items() if condition != ALWAYS]
    one_sided = [asked for asked in own if not {True, False} <= reached[asked]]
    assert len(one_sided) <= 1 + len(own) // 10, one_sided


@pytest.mark.parametrize("batch", range(BATCHES))
def test_readers_agree_on_the_whole_rulebook(batch: int) -> None:
    compare(BOOK, seed=100 + batch, count=WHOLE // BATCHES)


def test_the_parts_ask_every_question() -> None:
    assert {q for part in PARTS.values() for q in questions_of(part)} == questions_of(BOOK).keys()
    assert EACH * len(PARTS) >= PATIENTS
