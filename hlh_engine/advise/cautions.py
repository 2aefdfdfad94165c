"""Stops, warnings and questions that concern drugs: what is blocked, why, and what lifts it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from hlh_engine.advise.sections import Sections
from hlh_engine.model.condition import inputs_of
from hlh_engine.model.fact import Fact
from hlh_engine.model.plan import Plan, Struck
from hlh_engine.model.rule import Note, Rule
from hlh_engine.model.treatment import Stop


def stops(sections: Sections, plan: Plan) -> list[dict[str, Any]]:
    """Every stop that blocks something now, each once with all it blocks; those set aside are marked."""
    return [_stop(sections, plan, found) for found in _grouped(plan, "stop")]


def warnings(sections: Sections, plan: Plan) -> list[dict[str, Any]]:
    """What comes before a dose, or beside it."""
    return [_caution(sections, plan, found) for found in _grouped(plan, "warn")]


def asked(sections: Sections, plan: Plan) -> list[dict[str, Any]]:
    """What is asked because a stop depends on it; nothing is blocked meanwhile."""
    entries = []
    for found in _grouped(plan, "ask"):
        entry = _caution(sections, plan, found)
        entry["missing"] = entry["because"]["missing"]
        if entry["missing"]:
            entries.append(entry)
    return entries


def _grouped(plan: Plan, status: str) -> list[list[Struck]]:
    """The strikes of one status, by rule, in the order of the pages."""
    found: dict[str, list[Struck]] = {}
    for item in plan.struck:
        if item.status == status:
            found.setdefault(item.rule, []).append(item)
    return list(found.values())


def _stop(sections: Sections, plan: Plan, found: list[Struck]) -> dict[str, Any]:
    rule = sections.book.rules[found[0].rule]
    assert isinstance(rule.action, Stop)  # noqa: S101 — chosen by its type
    lifts = rule.action.lifts_when
    entry = _caution(sections, plan, found)
    entry["severity"] = rule.action.kind
    entry["blocks"] = entry.pop("drugs")
    entry["what"] = [name for name in rule.action.blocks if " " in name or name in {"volume", "plan", "all"}]
    entry["lifts_when"] = lifts[sections.lang] if lifts else None
    entry["overridden"] = next((item.overridden for item in found if item.overridden), None)
    return entry


def _caution(sections: Sections, plan: Plan, found: list[Struck]) -> dict[str, Any]:
    rule = sections.book.rules[found[0].rule]
    action = rule.action
    words = action.words if isinstance(action, Stop | Note) else rule.title
    return {
        **sections.head(rule),
        "verdict": "met" if found[0].status != "ask" else "unknown",
        "id": found[0].id,
        "drugs": list(dict.fromkeys(drug for item in found for drug in item.drugs)),
        "message": words[sections.lang],
        "because": _because(sections, rule, _facts(plan, found), found[0].status),
    }


def _facts(plan: Plan, found: list[Struck]) -> dict[str, Fact]:
    """The facts of the first proposal concerned."""
    proposals = {item.proposal for item in found}
    doses = (dose for dose in (*plan.orders, *plan.running, *plan.doses) if dose.rule in proposals)
    return dict(next((dose.facts for dose in doses), {}))


def _because(sections: Sections, rule: Rule, told: dict[str, Fact], status: str) -> dict[str, Any]:
    """The explanation of the rule, with what it read of the proposal."""
    tree = dict(sections.why.tree(rule.id))
    wanted = sorted({i for asks in rule.questions.values() for i in inputs_of(asks) if i.kind == "order"}, key=lambda i: i.key)
    if wanted:
        tree["verdict"] = "met" if status != "ask" else "unknown"
        tree["facts"] = [*tree["facts"], *(sections.why.fact(told[i.key], i) for i in wanted if i.key in told)]
        missing: Iterable[dict[str, Any]] = tree["missing"]
        known = {i.name for i in wanted if i.key in told}
        tree["missing"] = [item for item in missing if item["observable"] not in known]
    return tree
