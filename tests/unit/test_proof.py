"""The solver's reading of a rule is the reference's, and what it proves through other rules is so."""

from __future__ import annotations

from pathlib import Path

import pytest
import z3

from hlh_engine.model.condition import (
    Code,
    CompareReported,
    Known,
    OfEach,
    RuleGrade,
    RuleNumber,
    inputs_of,
    walk,
)
from hlh_engine.model.interval import Interval
from hlh_engine.model.rule import Rule, Then
from hlh_engine.model.supposition import Supposed
from hlh_engine.proof.logic import Formula, rational
from hlh_engine.proof.terms import Terms, Variable
from hlh_engine.proofread import check
from hlh_engine.reasoning.trial import outcome
from hlh_engine.rulebook.examples import read_example
from tests.small import BANDS, FERRITIN, rule, rulebook
from tests.support import BOOK

VERDICTS = {"met": (True, False), "not met": (False, True), "unknown": (False, False)}


def exact(found: Rule, row: Supposed) -> bool:
    """Whether the row has one value for each input, and asks nothing the solver leaves open."""
    values = [fact.value for fact in row.facts.values()]
    single = all(v.is_exact if isinstance(v, Interval) else len(v) == 1 for v in values)
    nodes = [node for asked in found.questions.values() for node in walk(asked)]
    opened = any(isinstance(node, CompareReported | OfEach) or getattr(node, "page", None) for node in nodes)
    tallied = any(isinstance(node, RuleNumber | RuleGrade) for node in nodes)  # may be counted from the facts of the row
    return single and not opened and not tallied


def supposed(terms: Terms, row: Supposed, variables: list[Variable]) -> list[Formula]:
    """The row as formulas."""
    found = []
    for variable in variables:
        fact = row.facts.get(variable.input.key)
        found.append(variable.known == (fact is not None))
        if fact is not None and isinstance(fact.value, Interval):
            assert fact.value.low is not None
            found.append(variable.value == rational(fact.value.low))
        elif fact is not None and variable.codes:
            found.append(variable.value == variable.codes.index(next(iter(fact.value))))
    for name, said in terms.said.items():
        verdict = row.verdicts.get(name)
        found += [said.met == (verdict is True), said.unmet == (verdict is False), said.shut == (name in row.shut)]
    for key, pair in terms.included.items():
        verdict = row.includes.get(key.replace(" includes ", ":"))
        found += [pair.met == (verdict is True), pair.unmet == (verdict is False)]
    return found


def test_the_solver_reads_every_row_as_the_reference_does() -> None:
    compared = 0
    for found in list(BOOK.rules.values())[::3]:
        if not isinstance(found.action, Then) or found.each is not None:
            continue
        terms = Terms(BOOK)
        pair = terms.pair(found.condition)
        variables = [terms.variable(wanted) for wanted in inputs_of(found.condition)]
        for example in found.examples:
            row = read_example(found, example, BOOK)
            said = outcome(found, {found.id: found.condition}, BOOK, row)
            if not exact(found, row):
                continue
            solver = z3.SimpleSolver()
            solver.add(*terms.axioms, *supposed(terms, row, variables))
            assert solver.check() == z3.sat, (found.id, example.line)
            met, unmet = VERDICTS[said]
            solver.add(z3.Or(pair.met != met, pair.unmet != unmet))
            assert solver.check() == z3.unsat, (found.id, example.line, said)
            compared += 1
    assert compared > 300


def test_both_readings_know_flags_and_knowledge() -> None:
    kinds = {type(node) for found in BOOK.rules.values() for node in walk(found.condition)}
    assert {Code, Known} <= kinds, "the comparison above would not touch them"


TOTAL = rule(
    "small.score.total",
    '[total]\nsum = ["small.score.ferritin", "small.score.spleen"]',
    "| small.score.ferritin | small.score.spleen | outcome |\n| 35 | 20 | 55 |\n| — | 20 | 20 to 70 |\n| 35 | — | 35 to 55 |",
)
SPLEEN = rule(
    "small.score.spleen",
    '[points]\ncount = ["spleen is yes"]\nbands = ["0 → 0", "1 → 20"]',
    "| spleen | outcome |\n| yes | 20 |\n| no | 0 |\n| — | 0 to 20 |",
)


@pytest.mark.parametrize(("bound", "codes"), [(70, set()), (71, {"HLH-PAGE-70"})])
def test_a_total_nobody_reaches_is_proved_through_its_items(tmp_path: Path, bound: int, codes: set[str]) -> None:
    reader = rule(
        "small.diagnosis.high",
        f'when = "small.score.total >= {bound}"\nthen = "criterion met"',
        f"| small.score.total | outcome |\n| {bound} | met |\n| {bound - 1} | not met |\n| — | unknown |",
    )
    root = rulebook(tmp_path, {"score": BANDS + SPLEEN + TOTAL, "diagnosis": reader})
    assert check(root, None) == []
    assert {issue.code for issue in check(root, None, prove=True)} == codes


def test_a_conflict_that_other_rules_exclude_is_none(tmp_path: Path) -> None:
    """Both read rules, never both met: with conclusions left free a conflict, spelled out none."""
    low = FERRITIN.replace("small.criterion.ferritin", "small.criterion.low").replace(">= 500", "< 500")
    low = low.replace("| 500 ug/L | met |", "| 500 ug/L | not met |").replace("| 499 ug/L | not met |", "| 499 ug/L | met |")
    rows = "| {0} | outcome |\n| met | met |\n| not met | not met |\n| — | unknown |"
    complete = rule("small.response.complete", 'when = "small.criterion.low is met"\nthen = "response complete"', rows.format("small.criterion.low"))
    partial = rule("small.response.partial", 'when = "small.criterion.ferritin is met"\nthen = "response partial"', rows.format("small.criterion.ferritin"))
    root = rulebook(tmp_path, {"criterion": FERRITIN + low, "response": complete + partial})
    assert check(root, None) == []
    both = partial.replace("small.criterion.ferritin", "small.criterion.low")
    root = rulebook(tmp_path, {"criterion": FERRITIN + low, "response": complete + both})
    assert [issue.code for issue in check(root, None)] == ["HLH-PAGE-73"]


def test_a_gap_that_other_rules_exclude_is_none(tmp_path: Path) -> None:
    """A grade that always holds is never *not met*, whatever a rule that reads it may suppose."""
    tier = rule(
        "small.severity.tier",
        '[[level]]\nname = "severe"\nwhen = "ferritin >= 900 ug/L"\n[[level]]\nname = "mild"',
        "| ferritin | outcome |\n| 900 ug/L | severe |\n| 899 ug/L | mild |\n| — | severe or mild |",
    )
    reader = rule(
        "small.response.points",
        '[points]\nof = "small.severity.tier"\nbands = ["severe → 2", "mild → 0"]',
        "| small.severity.tier | outcome |\n| severe | 2 |\n| mild | 0 |\n| — | 0 to 2 |",
    )
    assert [issue.message() for issue in check(rulebook(tmp_path / "a", {"severity": tier, "response": reader}), None)] == []
    gated = tier.replace('[[level]]\nname = "severe"', 'only_for = "spleen is yes"\n[[level]]\nname = "severe"').replace("| ferritin | outcome |", "| spleen | ferritin | outcome |")
    gated = gated.replace("| --- | --- |", "| --- | --- | --- |").replace("| 900 ug/L |", "| yes | 900 ug/L |").replace("| 899 ug/L |", "| yes | 899 ug/L |").replace("| — | severe", "| yes | — | severe")
    found = check(rulebook(tmp_path / "b", {"severity": gated, "response": reader}), None)
    assert "spleen no" in next(issue.message() for issue in found if issue.code == "HLH-PAGE-71")


def test_levels_without_last_resort_leave_a_gap(tmp_path: Path) -> None:
    levels = '[[level]]\nname = "severe"\nwhen = "ferritin >= 900 ug/L"\n[[level]]\nname = "mild"\nwhen = "ferritin >= 500 ug/L"'
    table = "| ferritin | outcome |\n| 900 ug/L | severe |\n| 899 ug/L | mild |\n| 500 ug/L | mild |\n| 499 ug/L |  |\n| — | severe or mild |"
    root = rulebook(tmp_path, {"severity": rule("small.severity.tier", levels, table)})
    issues = check(root, None)
    assert [issue.code for issue in issues] == ["HLH-PAGE-71"]
