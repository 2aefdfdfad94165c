"""Ways to treat, restated: what speaks for and against each, what it waits for, what blocks it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from hlh_engine.advise.sections import Sections
from hlh_engine.model.plan import Plan
from hlh_engine.model.rule import Rule
from hlh_engine.model.treatment import Option, Reason
from hlh_engine.model.verdict import WORDS

KINDS: Mapping[str, str] = {
    "avoid": "avoid", "adjunct": "supportive", "supportive": "supportive", "referral": "referral", "monitoring": "monitoring",
}  # fmt: skip
"""The kind of a recommendation by the line of its option; every other line is a pathway."""


def options(sections: Sections, plan: Plan) -> list[dict[str, Any]]:
    """Every option that is open, in the order of the pages; one whose drug is stopped says so."""
    blocked = _blocked(plan)
    return [_option(sections, rule, option, blocked) for rule, option in _found(sections, True)]


def undecided(sections: Sections) -> list[dict[str, Any]]:
    """Options that more facts would open or close, with what is missing."""
    return [
        {**sections.head(rule), "says": option.words[sections.lang], "line": option.line, "missing": sections.why.tree(rule.id)["missing"]}
        for rule, option in _found(sections, None)
    ]


def _found(sections: Sections, wanted: bool | None) -> Iterator[tuple[Rule, Option]]:
    for rule in sections.book.rules.values():
        if isinstance(rule.action, Option) and sections.ledger.verdicts[rule.acting] is wanted:
            yield rule, rule.action


def _option(sections: Sections, rule: Rule, option: Option, blocked: Mapping[str, list[str]]) -> dict[str, Any]:
    lang, verdicts = sections.lang, sections.ledger.verdicts
    evidence = option.extra.get("evidence")
    return {
        **sections.head(rule),
        "kind": KINDS.get(option.line, "pathway"),
        "line": option.line,
        "says": option.words[lang],
        "urgency": option.extra.get("urgency", "info"),
        "drugs": list(option.drugs),
        "regimen": option.regimen,
        "strength": option.extra.get("strength"),
        "evidence": evidence[lang] if evidence else None,
        "regulatory": dict(option.extra.get("regulatory", {})),
        "for": _reasons(sections, rule, option.reasons, "for"),
        "against": _reasons(sections, rule, option.against, "against"),
        "open_until": [
            {"says": sections.why.say.of(asked), "verdict": WORDS[verdicts[f"{rule.id}?open{n}"]]}
            for n, asked in enumerate(option.open_until)
        ],
        "position": rule.position,
        "blocked_by": list(dict.fromkeys(stop for drug in option.drugs for stop in blocked.get(drug, ()))),
        "blocked_drugs": {drug: blocked[drug] for drug in option.drugs if drug in blocked},
        "sources": [rule.source],
        "because": sections.why.tree(rule.id),
    }  # fmt: skip


def _reasons(sections: Sections, rule: Rule, reasons: tuple[Reason, ...], mark: str) -> list[dict[str, str]]:
    """The sentences that hold or may hold for this patient."""
    verdicts = sections.ledger.verdicts
    return [
        {"says": reason.words[sections.lang], "verdict": WORDS[verdict]}
        for number, reason in enumerate(reasons)
        if (verdict := verdicts[f"{rule.id}?{mark}{number}"]) is not False
    ]


def _blocked(plan: Plan) -> dict[str, list[str]]:
    """For each drug that is stopped in every form the rules propose: the stops.

    An order somebody wrote may be stopped for its own amount; that does not strike the option out.
    """
    orders = {dose.rule for dose in (*plan.orders, *plan.running)}
    found: dict[str, list[str]] = {}
    for item in plan.struck:
        if item.blocks and item.kind != "volume" and item.proposal not in orders:
            stops = found.setdefault(item.drugs[0], [])
            if item.id not in stops:
                stops.append(item.id)
    return found
