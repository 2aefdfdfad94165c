"""A rulebook cut into parts that can be read alone: one for each book, with everything its rules stand on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from hlh_engine.model.rule import Rulebook
from hlh_engine.reasoning.reference import questions_of
from hlh_engine.reasoning.stages import reads


def parts_of(book: Rulebook) -> dict[str, Rulebook]:
    """The parts by the name of their book; together they ask every question of the rulebook."""
    names = dict.fromkeys(rule.chapter.book for rule in book.rules.values())
    return {name: part(book, (r.id for r in book.rules.values() if r.chapter.book == name)) for name in names}


def part(book: Rulebook, rules: Iterable[str]) -> Rulebook:
    """The rulebook of these rules and of all they read, directly or through others."""
    owner = {question: rule.id for rule in book.rules.values() for question in rule.questions}
    questions, kept, waiting = questions_of(book), set[str](), list(rules)
    while waiting:
        name = waiting.pop()
        if name not in kept:
            kept.add(name)
            rule = book.rules[name]
            waiting += rule.stands_on
            waiting += (owner[read] for asked in rule.questions for read in reads(questions[asked], book))
    chosen = {name: rule for name, rule in book.rules.items() if name in kept}
    return replace(book, rules=chosen, sha256=f"{book.sha256}/{len(kept)}")
