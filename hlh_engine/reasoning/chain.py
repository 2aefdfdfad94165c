"""The second reader: a rulebook given to the forward chainer, question by question, level by level."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Mapping
from types import MappingProxyType

from hlh_engine.model.condition import Condition, RuleGrade, RuleNumber, RuleVerdict
from hlh_engine.model.fact import Facts
from hlh_engine.model.interval import Interval
from hlh_engine.model.rule import Rulebook
from hlh_engine.model.verdict import Verdict
from hlh_engine.reasoning.chainer import Chainer
from hlh_engine.reasoning.lowering import Concept
from hlh_engine.reasoning.reference import Reading, questions_of
from hlh_engine.reasoning.stages import levels
from hlh_engine.reasoning.tally import Ask, compare_grade, compare_number, number_of


class Chain:
    """The forward chainer of one rulebook; built once, safe to run from several threads.

    Of ``names``, where given, only these questions are asked; what they read of others is told to each run.
    """

    def __init__(self, book: Rulebook, names: frozenset[str] | None = None, slots: int = 8) -> None:
        self.book = book
        self.questions = questions_of(book)
        asked = {name: condition for name, condition in self.questions.items() if names is None or name in names}
        level = levels(asked, book)
        concepts = [Concept(name, level[name], condition) for name, condition in asked.items()]
        gates = frozenset(name for name in self.questions if name.endswith("?gate"))
        self.chainer = Chainer(concepts, book.concluding, gates, slots)

    def run(self, facts: Facts, settled: Mapping[str, Verdict] = MappingProxyType({})) -> dict[str, Verdict]:
        """The verdict of every question asked, by forward chaining."""
        reading = Reading(self.book, facts, self.questions)
        taken: dict[str, Interval | None] = {}

        def number(name: str, ask: Ask) -> Interval | None:
            """Tallied from the chainer's own verdicts, once the level is closed."""
            if name not in taken:
                taken[name] = number_of(self.book.rules[name], ask, lambda item: number(item, ask))
            return taken[name]

        def decide(atom: Condition, verdicts: Mapping[str, Verdict]) -> Verdict:
            """What is not a field against a constant: ratios, second units, tallies, what was settled before."""
            told = ChainMap(verdicts, settled) if settled else verdicts  # type: ignore[arg-type]
            ask = told.__getitem__
            if isinstance(atom, RuleNumber):
                return compare_number(atom, ask, lambda name: number(name, ask))
            if isinstance(atom, RuleGrade):
                return compare_grade(atom, self.book, ask)
            if isinstance(atom, RuleVerdict):
                return told[atom.rule]
            return reading.judge(atom)

        return self.chainer.run(facts.known, decide)
