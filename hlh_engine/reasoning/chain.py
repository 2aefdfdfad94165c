"""The second reader: a rulebook given to the forward chainer, question by question, level by level."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from hlh_engine.model.condition import Condition, RuleGrade, RuleNumber, RuleVerdict
from hlh_engine.model.fact import Facts
from hlh_engine.model.rule import Rulebook
from hlh_engine.model.verdict import Verdict
from hlh_engine.reasoning.chainer import Chainer
from hlh_engine.reasoning.lowering import Concept
from hlh_engine.reasoning.reference import Reading, questions_of
from hlh_engine.reasoning.stages import levels
from hlh_engine.reasoning.tally import Ask, compare_grade, compare_number

TALLIED: Mapping[type, Callable[[Any, Rulebook, Ask], Verdict]] = {
    RuleNumber: compare_number,
    RuleGrade: compare_grade,
}
"""What is tallied from the chainer's own verdicts when a level is closed."""


class Chain:
    """The forward chainer of one rulebook; built once, safe to run from several threads.

    Of ``names``, where given, only these questions are asked; what they read of others is told to each run.
    """

    def __init__(self, book: Rulebook, names: frozenset[str] | None = None) -> None:
        self.book = book
        self.questions = questions_of(book)
        asked = {name: condition for name, condition in self.questions.items() if names is None or name in names}
        level = levels(asked, book)
        concepts = [Concept(name, level[name], condition) for name, condition in asked.items()]
        gates = frozenset(name for name in self.questions if name.endswith("?gate"))
        self.chainer = Chainer(concepts, book.concluding, gates)

    def run(self, facts: Facts, settled: Mapping[str, Verdict] = MappingProxyType({})) -> dict[str, Verdict]:
        """The verdict of every question asked, by forward chaining."""
        reading = Reading(self.book, facts, self.questions)

        def decide(atom: Condition, verdicts: Mapping[str, Verdict]) -> Verdict:
            """What is not a field against a constant: ratios, second units, tallies, what was settled before."""
            told = ChainMap(verdicts, settled) if settled else verdicts  # type: ignore[arg-type]
            if tally := TALLIED.get(type(atom)):
                return tally(atom, self.book, told.__getitem__)
            if isinstance(atom, RuleVerdict):
                return told[atom.rule]
            return reading.judge(atom)

        return self.chainer.run(facts.known, decide)
