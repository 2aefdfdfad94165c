"""A written rule, its sentences read: the rule that every reader sees."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hlh_engine.errors import Issue, issue
from hlh_engine.model.condition import AllOf, AtLeast, Condition, NoneOf, RuleVerdict
from hlh_engine.model.rule import EXPECTED, STAGES, Chapter, Example, Place, Rule
from hlh_engine.model.vocabulary import Vocabulary, Words
from hlh_engine.rulebook.actions import action_of
from hlh_engine.rulebook.pages import Written
from hlh_engine.rulebook.schema import Tree
from hlh_engine.rulebook.sentence import SentenceFault, Spoken
from hlh_engine.rulebook.tree import Grove

LATEST_STAGES = STAGES[STAGES.index("severity") :]
"""From here on a value means the latest one, before it the worst of its window."""


@dataclass(frozen=True, slots=True)
class Compiler:
    """Reads written rules; chapters are read once and shared."""

    vocabulary: Vocabulary
    outcomes: Mapping[str, tuple[str, ...]]
    pages: Mapping[str, tuple[str, ...]]
    chapters: dict[str, Chapter]

    def rule(self, written: Written, issues: list[Issue]) -> Rule | None:
        """The rule, or None with every reason why it could not be read."""
        try:
            return self._rule(written)
        except SentenceFault as fault:
            said = (fault.values.get(key) for key in ("sentence", "name", "keys"))
            needle = fault.sentence or next((str(text).partition(", ")[0] for text in said if text), "")
            issues.append(issue(fault.code, written.line(needle), **fault.values))
            return None

    def grove(self, written: Written) -> Grove:
        """The trees and sentences of one rule's page."""
        head, block = written.page.head, written.block
        stage = written.page.id.rsplit(".", 1)[1]
        default = "latest" if stage in LATEST_STAGES else "worst"
        view = block.values or head.values or default
        spoken = Spoken(self.vocabulary, self.outcomes, view, head.baseline, block.each)
        return Grove(spoken, block.where, self.pages)

    def _rule(self, written: Written) -> Rule:
        block, grove = written.block, self.grove(written)
        chapter = self._chapter(written, grove)
        if block.id.rsplit(".", 1)[0] != chapter.id:
            raise SentenceFault("HLH-PAGE-32", name=block.id, page=chapter.id)
        source = block.source or chapter.source
        if source not in self.vocabulary.sources:
            raise SentenceFault("HLH-PAGE-33", name=source)
        if block.exception is not None and block.exception not in self.outcomes:
            raise SentenceFault("HLH-PAGE-11", name=block.exception, near="—")
        when, own_gate = _grown(grove, block.when), _grown(grove, block.only_for)
        gates = [gate for gate in (chapter.only_for, own_gate) if gate is not None]
        gate = conjunction(gates) if gates else None
        exempt = exemption(block.exception, surely=block.stop is not None)
        return Rule(
            id=block.id, chapter=chapter, title=written.title, prose=written.prose,
            action=action_of(block, grove), when=when, only_for=own_gate, exception=block.exception,
            needs=_grown(grove, block.needs), condition=conjunction((gate, when, exempt)), gate=gate,
            source=source, at=block.at, certainty=block.certainty or chapter.certainty,
            confirm=chapter.confirm if block.confirm is None else block.confirm,
            valid_from=written.since, valid_until=written.until, says=block.says,
            not_for=block.not_for, at_boundary=block.at_boundary, position=block.position,
            each=block.each, view=grove.spoken.view, place=Place(chapter.place.file, written.toml.line), text=written.toml.text,
            examples=_examples(written), columns=written.table.columns if written.table else (),
        )  # fmt: skip

    def _chapter(self, written: Written, grove: Grove) -> Chapter:
        page = written.page
        if page.id in self.chapters:
            return self.chapters[page.id]
        head = page.head
        if head.baseline is not None and head.baseline not in self.vocabulary.clocks:
            raise SentenceFault("HLH-PAGE-14", name=head.baseline, near="—")
        book, stage = page.id.rsplit(".", 1)
        derived = head.derived_in
        chapter = Chapter(
            id=page.id, book=book, stage=stage, title=page.title, source=head.source,
            certainty=head.certainty, confirm=head.confirm, review=head.review,
            valid_from=head.valid_from, valid_until=head.valid_until,
            values=grove.spoken.view, baseline=head.baseline, only_for=_grown(grove, head.only_for),
            derived_in=None if derived is None else (grove.grow(derived.when), Words(en=derived.en, zh=derived.zh)),
            prose=page.prose, place=page.place,
        )  # fmt: skip
        self.chapters[page.id] = chapter
        return chapter


def _grown(grove: Grove, tree: Tree | None) -> Condition | None:
    return None if tree is None else grove.grow(tree)


def exemption(rule: str | None, *, surely: bool) -> Condition | None:
    """Not where that rule is met; a stop yields only to one that is surely met."""
    if rule is None:
        return None
    verdict = RuleVerdict(rule, "met")
    return NoneOf((AtLeast(1, (verdict,), surely=True) if surely else verdict,))


def conjunction(parts: Iterable[Condition | None]) -> Condition:
    """All of what is there, as one condition."""
    kept = tuple(part for part in parts if part is not None)
    return kept[0] if len(kept) == 1 else AllOf(kept)


def _examples(written: Written) -> tuple[Example, ...]:
    if written.table is None:
        return ()
    columns = written.table.columns
    found = []
    for cells, line in written.table.rows:
        by_column = dict(zip(columns, cells, strict=False))
        outcome = by_column.pop("outcome", "")
        expected = {name: by_column.pop(name) for name in EXPECTED if name in by_column}
        found.append(Example(by_column, outcome, line, expected))
    return tuple(found)
