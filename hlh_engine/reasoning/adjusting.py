"""What adjustment rules make of a drug's dose: those that surely apply, and those still undecided."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import lru_cache

from hlh_engine.model.plan import Change
from hlh_engine.model.rule import Rule, Rulebook
from hlh_engine.model.treatment import SHARE, Adjust, Choice
from hlh_engine.model.verdict import Verdict

Ask = Callable[[str], Verdict]
NOT_COMPUTED = ("not computed", "hold")
"""Changes that leave no number."""
RUNGS = {"one rung down": 1, "two rungs down": 2}


def words_of(book: Rulebook, drug: str) -> frozenset[str]:
    """The drug and the classes it belongs to."""
    entry = book.vocabulary.drugs.get(drug)
    return frozenset({drug, *(entry.classes if entry else ())})


def acting(rule: Rule, book: Rulebook, ask: Ask) -> Verdict:
    """Whether a rule acts: it holds and its position, if any, is followed.

    Until somebody chooses, a position acts where the register says *strictest*; else it waits (None).
    """
    verdict = ask(rule.acting)
    if rule.position is None or verdict is not None:
        return verdict
    entry = book.vocabulary.disagreements.get(rule.position.partition(":")[0].strip())
    return ask(rule.id) if entry is not None and entry.until_chosen == "strictest" else None


def _forced(rule: Rule, book: Rulebook) -> bool:
    """Whether the position waits for a choice without which there is no dose."""
    entry = book.vocabulary.disagreements.get((rule.position or "").partition(":")[0].strip())
    return entry is not None and entry.until_chosen == "no dose"


def chosen(rule: Rule, choices: Sequence[Choice], ask: Ask) -> list[Choice]:
    """The choices still possible: each not failed, up to the first that surely holds."""
    found = []
    for number, choice in enumerate(choices):
        verdict = ask(f"{rule.id}#{number}")
        if verdict is not False:
            found.append(choice)
        if verdict:
            break
    return found


def changes(book: Rulebook, drug: str, ask: Ask, *, of_current: bool = False) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
    """What surely changes the fresh dose (or the running one), and what may."""
    sure: list[Change] = []
    undecided: list[Change] = []
    for rule, adjust in _adjusting(book, drug):
        verdict = acting(rule, book, ask)
        if verdict is False or adjust.of_current is not of_current:
            continue
        possible = chosen(rule, adjust.choices, ask)
        if verdict is None and ask(rule.id) and _forced(rule, book):
            sure.append(Change(rule.id, adjust.reason, NOT_COMPUTED[0]))
            continue
        certain = verdict is True and len(possible) == 1
        found = [_change(rule, adjust, choice) for choice in possible]
        (sure if certain else undecided).extend(found)
    return tuple(sure), tuple(change for change in undecided if change.share != 1)


def shares(found: Sequence[Change]) -> list[Fraction]:
    """One share for each reason: the strictest."""
    by_reason: dict[str, Fraction] = {}
    for change in found:
        if change.share is not None:
            by_reason[change.reason] = min(change.share, by_reason.get(change.reason, Fraction(1)))
    return list(by_reason.values())


@lru_cache(maxsize=1024)
def _adjusting(book: Rulebook, drug: str) -> tuple[tuple[Rule, Adjust], ...]:
    """The adjustment rules of a drug and its classes, in the order of the pages."""
    names, rules = words_of(book, drug), book.rules.values()
    return tuple((r, r.action) for r in rules if isinstance(r.action, Adjust) and r.action.drug in names)


def _change(rule: Rule, adjust: Adjust, choice: Choice) -> Change:
    text = choice.text.rpartition("→")[2].strip() or choice.text
    found = None if choice.amount is not None else SHARE.fullmatch(text)
    share = Fraction(found["share"]) / 100 if found and found["share"] else None
    every = int(found["every"]) if found and found["every"] else None
    return Change(rule.id, adjust.reason, text, share, choice.amount, adjust.of_current, adjust.ladder, every)
