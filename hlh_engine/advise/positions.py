"""The register of disagreements: every position with what it would give this very patient, and which is followed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from hlh_engine.advise.doses import Doses
from hlh_engine.advise.sections import Sections
from hlh_engine.clinic.units import show
from hlh_engine.model.condition import Input
from hlh_engine.model.plan import Dose, Plan
from hlh_engine.model.rule import Rule
from hlh_engine.model.treatment import Adjust, Give, Option, Stop
from hlh_engine.model.verdict import WORDS

NOBODY = {"en": "nobody has chosen", "zh": "尚未选择"}
UNTIL = {
    "no dose": ("no dose until somebody chooses", "选择前不给出剂量"),
    "strictest": ("the strictest holds until somebody chooses", "选择前采用最严格者"),
    "show": ("shown; nothing is chosen for you", "仅显示;不代为选择"),
}


def register(sections: Sections, plan: Plan) -> list[dict[str, Any]]:
    """Every disagreement of which some position concerns this patient."""
    by_question: dict[str, list[Rule]] = {}
    for rule in sections.book.rules.values():
        if rule.position is not None and sections.ledger.verdicts[rule.id] is not False:
            by_question.setdefault(rule.position.partition(":")[0].strip(), []).append(rule)
    return [_entry(sections, plan, question, rules) for question, rules in by_question.items()]


def _entry(sections: Sections, plan: Plan, question: str, rules: Iterable[Rule]) -> dict[str, Any]:
    lang, entry = sections.lang, sections.book.vocabulary.disagreements[question]
    sides: dict[str, list[Rule]] = {}
    for rule in rules:
        sides.setdefault((rule.position or "").partition(":")[2].strip(), []).append(rule)
    choice = sections.ledger.facts.get(Input("choice", question).key)
    chosen = min(choice.value) if choice is not None and isinstance(choice.value, frozenset) else None
    until = UNTIL[entry.until_chosen][lang == "zh"]
    return {
        "id": question,
        "question": entry.question[lang],
        "positions": [
            {
                "book": side,
                "says": words.zh if lang == "zh" else words.en,
                "for_this_patient": "; ".join(_for_patient(sections, plan, rule) for rule in sides.get(side, ())) or "—",
                "rules": [rule.id for rule in sides.get(side, ())],
                "followed": side == chosen,
                "source": words.source,
            }
            for side, words in entry.positions.items()
        ],
        "followed": chosen or NOBODY[lang],
        "chosen_by": None if choice is None else choice.source,
        "until_chosen": None if chosen else until,
    }  # fmt: skip


def _for_patient(sections: Sections, plan: Plan, rule: Rule) -> str:
    """What one position does here: its dose, its change, its stop, its option."""
    action, title = rule.action, rule.title[sections.lang]
    if isinstance(action, Give):
        return f"{title}: {_dose(sections, plan, rule)}"
    if isinstance(action, Adjust):
        possible = [
            choice.text.rpartition("→")[2].strip() or choice.text
            for number, choice in enumerate(action.choices)
            if sections.ledger.verdicts[f"{rule.id}#{number}"] is not False
        ]
        return f"{title}: {' / '.join(possible)}"
    if isinstance(action, Option | Stop):
        return f"{title}: {action.words[sections.lang]}"
    return f"{title}: {sections.why.say.word(WORDS[sections.ledger.verdicts[rule.id]])}"


def _dose(sections: Sections, plan: Plan, rule: Rule) -> str:
    found: Dose | None = next((dose for dose in plan.doses if dose.rule == rule.id), None)
    if found is None:
        return sections.why.say.word("unknown")
    doses = Doses(sections, plan)
    if found.blocked_by:
        return ", ".join(found.blocked_by)
    if found.given is None:
        missing = ", ".join(doses.named(name)["drug_name"] for name in found.missing)
        return missing or (found.why_not or "—")
    given = found.given
    return f"{show(given.rounded)} {given.unit} ({given.basis})"
