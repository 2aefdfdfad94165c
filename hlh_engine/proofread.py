"""The proof-reader: everything that is wrong with rule pages, at once, each with file and line.

Read the pages in every edition; try each rule on its own rows; ask the solver for gaps, overlaps and
conflicts; look for small wrongs that no row would notice; and compare the pages with their features.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from hlh_engine.errors import Issue, issue
from hlh_engine.model.condition import AllOf
from hlh_engine.model.rule import Rule, Rulebook
from hlh_engine.proof.patients import markdown
from hlh_engine.proof.proposals import Cells
from hlh_engine.proof.soundness import conflicts, faults, proved
from hlh_engine.reasoning.reference import questions_of
from hlh_engine.reasoning.stages import Circle, levels
from hlh_engine.rehearsal import Rehearsal, columns_of
from hlh_engine.rulebook.coherence import asleep, book_faults, page_faults, vocabulary_faults
from hlh_engine.rulebook.loader import library
from hlh_engine.rulebook.mirror import mirrored

SHOWN = 100
"""Letters of a change that a message shows."""


def check(root: Path, features: Path | None, *, prove: bool = False, only: Path | None = None) -> list[Issue]:
    """Every finding on the pages below ``root``, or on one page or book; in the order of the pages."""
    shelf, found = library(root)
    scope = Scope(shelf.root, only)
    found += page_faults(shelf.written)
    found += vocabulary_faults(shelf.vocabulary, f"{shelf.root.name}/vocabulary")
    living: dict[str, Rule] = {}
    for book, ids in shelf.to_proofread(found):
        rules = [rule for rule in book.rules.values() if rule.id in ids]
        living |= {rule.id: rule for rule in rules}
        found += _book(book, [rule for rule in rules if scope.holds(str(rule.place))], prove=prove)
    if features is not None:
        places = {r.id: str(r.place) for r in living.values() if r.chapter.review != "retired"}
        found += mirrored(features, places, living)
    told = set(asleep(found, shelf.written))
    return sorted((fault for fault in told if scope.holds(fault.path)), key=_place)


def propose(root: Path, only: Path | None) -> str:
    """The rows that the tables still lack, page by page, each outcome left to a person."""
    shelf, found = library(root)
    scope = Scope(shelf.root, only)
    printed: list[str] = []
    for book, ids in shelf.to_proofread(found):
        rehearsal = Rehearsal(book)
        for rule in book.rules.values():
            if rule.id in ids and scope.holds(str(rule.place)):
                rehearsal.rows(rule, found)
        for page in book.chapters:
            printed += _proposed(page, rehearsal, ids, scope)
    return "".join(f"{line}\n" for line in printed)


@dataclass(frozen=True, slots=True)
class Scope:
    """The page or the book asked about; everything, when none is."""

    root: Path
    only: Path | None

    def holds(self, place: str) -> bool:
        """Whether a place (``rules/hlh-2004/criterion.md:31``) is asked about."""
        if self.only is None:
            return True
        wanted = self.only.resolve().relative_to(self.root.parent).as_posix()
        return place.partition(":")[0] == wanted or place.startswith(f"{wanted}/")


def _book(book: Rulebook, rules: list[Rule], *, prove: bool) -> Iterator[Issue]:
    circles = list(_circles(book))
    yield from circles
    rehearsal = Rehearsal(book)
    for rule in rules:
        yield from book_faults(rule, book)
        unread: list[Issue] = []
        yield from rehearsal.differing(rule, unread)
        yield from unread
        yield from faults(rule, book, through=not circles)
        yield from _unnoticed(rule, rehearsal)
    for page, chapter in book.chapters.items():
        own = tuple(rule for rule in rules if rule.chapter.id == page)
        for rule, lack in rehearsal.page_lacks(chapter, own) if own else ():
            yield _lack(rule, lack.mutant.old, lack.mutant.new, lack.row)
    if not circles:
        yield from conflicts(book)
        for rule in rules if prove else ():
            yield from proved(rule, book)


def _unnoticed(rule: Rule, rehearsal: Rehearsal) -> Iterator[Issue]:
    if not rule.examples:
        return
    for outcome, cells in rehearsal.missing(rule):
        row = markdown(columns_of(rule, [cells or {}]), cells or {})
        yield issue("HLH-PAGE-65", _table(rule), name=rule.id, outcome=outcome, row=row)
    for lack in rehearsal.lacks(rule):
        yield _lack(rule, lack.mutant.old, lack.mutant.new, lack.row)


def _lack(rule: Rule, old: str, new: str, cells: Cells | None) -> Issue:
    words = {"name": rule.id, "old": _short(old), "new": _short(new)}
    if cells is None:
        return issue("HLH-PAGE-67", _table(rule), **words)
    columns = columns_of(rule, [cells])
    return issue("HLH-PAGE-66", _table(rule), head=markdown(columns, dict(zip(columns, columns, strict=True))), row=markdown(columns, cells), **words)


def _table(rule: Rule) -> str:
    return f"{rule.place.file}:{rule.examples[-1].line}" if rule.examples else str(rule.place)


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


def _circles(book: Rulebook) -> Iterator[Issue]:
    """Every circle once: a circle found is taken out and the rest is tried again."""
    questions = dict(questions_of(book))
    while True:
        try:
            levels(questions, book)
        except Circle as circle:
            rule = book.rules[re.split(r"[?#]", circle.names[0])[0]]
            yield issue("HLH-PAGE-54", str(rule.place), circle=" → ".join(circle.names))
            questions |= dict.fromkeys(circle.names, AllOf(()))
        else:
            return


def _proposed(page: str, rehearsal: Rehearsal, ids: frozenset[str], scope: Scope) -> Iterator[str]:
    rules = tuple(r for r in rehearsal.book.of_page(page) if r.id in ids and scope.holds(str(r.place)))
    rows: dict[str, list[Cells]] = {rule.id: [] for rule in rules}
    for rule in rules:
        rows[rule.id] += [cells or {} for _, cells in rehearsal.missing(rule)]
        rows[rule.id] += [lack.row for lack in rehearsal.lacks(rule) if lack.row is not None]
    for rule, lack in rehearsal.page_lacks(rehearsal.book.chapters[page], rules) if rules else ():
        rows[rule.id] += [lack.row] if lack.row is not None else []
    if any(rows.values()):
        yield f"# {rules[0].place.file}\n"
    for rule in rules:
        if rows[rule.id]:
            columns = columns_of(rule, rows[rule.id])
            yield f"## {rule.title.en} · {rule.title.zh}\n"
            yield markdown(columns, dict(zip(columns, columns, strict=True)))
            yield markdown(columns, dict.fromkeys(columns, "---"))
            yield from dict.fromkeys(markdown(columns, cells) for cells in rows[rule.id])
            yield ""


def _place(fault: Issue) -> tuple[str, int, str, str]:
    file, _, line = fault.path.partition(":")
    return file, int(line) if line.isdigit() else 0, fault.code, str(fault.values)
