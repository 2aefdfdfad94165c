"""What the solver finds wrong with a rule by itself: it never holds, rows leave a gap, overlap, or never decide."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import z3

from hlh_engine.errors import Issue, issue
from hlh_engine.model.rule import Grades, Rule, Rulebook, Then
from hlh_engine.model.treatment import Stop
from hlh_engine.proof.answers import outcome_of, rows_of
from hlh_engine.proof.chain import Chained
from hlh_engine.proof.logic import Formula
from hlh_engine.proof.patients import PATIENCE, Search, told
from hlh_engine.proof.terms import Terms


def faults(rule: Rule, book: Rulebook, *, through: bool = True) -> Iterator[Issue]:
    """Every fault of one rule, each with a patient where there is one.

    What is found while the conclusions of other rules are left free is looked for again with these spelled
    out (``through``), so that no patient is named whom other rules exclude.
    """
    terms = Terms(book)
    opened = _opened(rule, terms)
    if not _possible(terms, opened):
        yield issue("HLH-PAGE-70", str(rule.place), name=rule.id)
        return
    found = list(_rows(rule, terms))
    codes = {fault.code for fault in found}
    yield from (f for f in _rows(rule, Chained(book)) if f.code in codes) if found and through else found


def _opened(rule: Rule, terms: Terms) -> Formula:
    """Where the rule holds; for a stop, where what it needs is lacking."""
    opened = terms.pair(rule.condition).met
    if rule.needs is not None and isinstance(rule.action, Stop):
        return z3.And(opened, terms.pair(rule.needs).unmet)
    return opened


def _rows(rule: Rule, terms: Terms) -> Iterator[Issue]:
    rows = rows_of(rule)
    if not rows:
        return
    opened = _opened(rule, terms)
    search = Search(rule, terms, tuple(rule.questions.values()))
    pairs = terms.all_of(row.condition for row in rows)
    gap = search.patient(z3.And(opened, *(pair.unmet for pair in pairs)), on_grid=False)
    if gap is not None:
        yield issue("HLH-PAGE-71", str(rule.place), name=rule.id, patient=told(gap))
    ordered = isinstance(rule.action, Grades) and rule.action.ordered
    for (first, above), (second, below) in () if ordered else combinations(zip(rows, pairs, strict=True), 2):
        if outcome_of(first) == outcome_of(second) or not _possible(terms, opened, above.met, below.met):
            continue
        both = search.patient(z3.And(opened, above.met, below.met), on_grid=False)
        yield issue("HLH-PAGE-72", str(rule.place), first=first.text, second=second.text, patient=told(both or {}))
    yield from _idle(rule, terms)


def _idle(rule: Rule, terms: Terms) -> Iterator[Issue]:
    """Rows that can never be the first to hold."""
    rows = rows_of(rule)
    opened, pairs = _opened(rule, terms), terms.all_of(row.condition for row in rows)
    for number, (row, pair) in enumerate(zip(rows, pairs, strict=True)):
        if not _possible(terms, opened, pair.met, *(z3.Not(above.met) for above in pairs[:number])):
            yield issue("HLH-PAGE-74", str(rule.place), row=row.text, name=rule.id)


def _possible(terms: Terms, *formulas: Formula) -> bool:
    """Whether some patient fits; what the solver cannot decide counts as possible."""
    solver = z3.SimpleSolver()
    solver.set("timeout", PATIENCE)
    solver.add(*terms.axioms, *formulas)
    return bool(solver.check() != z3.unsat)


def conflicts(book: Rulebook) -> Iterator[Issue]:
    """Rules of one book and stage that may conclude two values of a kind which allows one."""
    kinds = book.vocabulary.kinds
    groups: dict[tuple[str, str, str], list[tuple[Rule, str]]] = {}
    for rule in book.rules.values():
        if isinstance(rule.action, Then) and not kinds[rule.action.kind].many:
            key = (rule.chapter.book, rule.chapter.stage, rule.action.kind)
            groups.setdefault(key, []).append((rule, rule.action.value))
    for listed in groups.values():
        for (first, value), (second, other) in combinations(listed, 2):
            if value != other and not _alternatives(first, second):
                yield from _conflict(first, second, book)


def _alternatives(first: Rule, second: Rule) -> bool:
    """Two positions of one disagreement are never followed together."""
    questions = {(rule.position or rule.id).partition(":")[0] for rule in (first, second)}
    return len(questions) == 1


def _conflict(first: Rule, second: Rule, book: Rulebook) -> Iterator[Issue]:
    """Tried with the conclusions of other rules left free, then with these spelled out."""
    patient = None
    for terms in (Terms(book), Chained(book)):
        both = z3.And(terms.pair(first.condition).met, terms.pair(second.condition).met)
        if not _possible(terms, both):
            return
        patient = Search(second, terms, (first.condition, second.condition)).patient(both)
    if patient is not None:
        yield issue("HLH-PAGE-73", str(second.place), first=first.id, second=second.id, patient=told(patient))


def proved(rule: Rule, book: Rulebook) -> Iterator[Issue]:
    """With every conclusion it reads spelled out: the rule can hold, each row can decide, nothing is true and false."""
    terms = Chained(book)
    opened = terms.pair(rule.condition)
    if not _possible(terms, opened.met):
        yield issue("HLH-PAGE-70", str(rule.place), name=rule.id)
        return
    for name, condition in rule.questions.items():
        pair = terms.pair(condition)
        if _possible(terms, pair.met, pair.unmet):
            yield issue("HLH-PAGE-75", str(rule.place), name=name)
    yield from _idle(rule, terms)
