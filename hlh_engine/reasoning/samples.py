"""What a therapy rule says on an example row, column by column: dose, raw, volume, days, dates, reasons."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import cast

from hlh_engine.clinic.units import show
from hlh_engine.model.condition import Condition
from hlh_engine.model.plan import Dose, Given
from hlh_engine.model.rule import Rule, Rulebook
from hlh_engine.model.supposition import Supposed
from hlh_engine.model.treatment import Adjust, Give, Option
from hlh_engine.reasoning.adjusting import chosen
from hlh_engine.reasoning.dosing import NOT_AUTOMATIC, Prescriber
from hlh_engine.reasoning.reference import questions_of
from hlh_engine.reasoning.trial import NOT_APPLICABLE, Trial, outcome

DAY_ONE = date(2026, 3, 2)
"""The Monday on which every example row is read, as in the worked examples."""
FIVE = 5


def outcomes(rule: Rule, questions: Mapping[str, Condition], book: Rulebook, row: Supposed) -> dict[str, str]:
    """Every expectation column of a rule with what it says on a row; ``questions`` are those of the rule (or a mutant's)."""
    action = rule.action
    if isinstance(action, Give):
        return _give(rule, action, questions, book, row)
    if isinstance(action, Adjust):
        return {"outcome": _adjusted(rule, action, questions, book, row)}
    found = {"outcome": outcome(rule, questions, book, row)}
    if isinstance(action, Option):
        trial = _trial(questions, book, row)
        found["for"] = str(sum(trial.ask(f"{rule.id}?for{n}") is True for n in range(len(action.reasons))))
        found["against"] = str(sum(trial.ask(f"{rule.id}?against{n}") is True for n in range(len(action.against))))
    return found


def _trial(questions: Mapping[str, Condition], book: Rulebook, row: Supposed) -> Trial:
    asked = ChainMap(cast("dict[str, Condition]", questions), cast("dict[str, Condition]", questions_of(book)))
    return Trial(book, row.facts, asked, supposed=row)


def _give(rule: Rule, give: Give, questions: Mapping[str, Condition], book: Rulebook, row: Supposed) -> dict[str, str]:
    verdict = outcome(rule, questions, book, row)
    trial = _trial(questions, book, row)
    dose = Prescriber(book, row.facts, DAY_ONE).dose(rule, give, trial.ask)
    several = list(_distinct(dose))
    return {
        "outcome": verdict,
        "dose": "; ".join(_amount(g.rounded, g) for g in several) or _no_number(dose),
        "raw": "; ".join(f"{show(g.raw, FIVE)} {g.unit}" for g in several),
        "volume": _volume(dose.given),
        "days": spans([(str(n), n) for n in (d.day for d in dose.schedule)]),
        "dates": spans([(f"{d.on:%m-%d}", d.on.toordinal()) for d in dose.schedule]),
    }


def _distinct(dose: Dose) -> Iterator[Given]:
    """Each amount once, in the order in which they are given."""
    last: Given | None = None
    for one in [d.given for d in dose.schedule] or ([dose.given] if dose.given else []):
        if one != last:
            yield one
        last = one


def _amount(number: Fraction, given: Given) -> str:
    times = "" if given.a_day == 1 or given.a_day < 1 else f" x {show(given.a_day)}"
    return f"{show(number)} {given.unit}{times}"


def _no_number(dose: Dose) -> str:
    if dose.missing and dose.why_not is None:
        return f"missing {', '.join(dose.missing)}"
    return "not computed" if dose.why_not == NOT_AUTOMATIC or "not computed" in (dose.why_not or "") else dose.why_not or "—"


def _volume(given: Given | None) -> str:
    if given is not None and given.diluted is not None:
        return f"{show(given.diluted[0], 4)} to {show(given.diluted[1], 4)} mL"
    return f"{show(given.volume, 4)} mL" if given is not None and given.volume is not None else ""


def spans(numbered: Sequence[tuple[str, int]]) -> str:
    """``1, 4, 8`` · ``1 to 14``: runs of three and more neighbors compressed."""
    runs: list[list[tuple[str, int]]] = []
    for item in numbered:
        if runs and item[1] == runs[-1][-1][1] + 1:
            runs[-1].append(item)
        else:
            runs.append([item])
    texts: list[str] = []
    for run in runs:
        texts += [run[0][0] + " to " + run[-1][0]] if len(run) > 2 else [text for text, _ in run]  # noqa: PLR2004 — as the words say
    return ", ".join(texts)


def _adjusted(rule: Rule, adjust: Adjust, questions: Mapping[str, Condition], book: Rulebook, row: Supposed) -> str:
    """The texts after the arrow that stay possible, or why the rule does not apply."""
    verdict = outcome(rule, questions, book, row)
    if verdict in {NOT_APPLICABLE, "not met"}:
        return verdict
    possible = chosen(rule, adjust.choices, _trial(questions, book, row).ask)
    texts = dict.fromkeys(choice.text.rpartition("→")[2].strip() or choice.text for choice in possible)
    return " or ".join(texts) + (" if met" if verdict == "unknown" else "")
