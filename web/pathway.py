"""The pathway map: columns are the phases, in each the patient's place and what is still open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

Entry = Mapping[str, Any]
MOST_OPEN = 4
LATER = "map_next"
SIDEWAYS = {"met": "met", "unknown": "unknown", "not met": "not met"}


def pathway(document: Entry, head: Entry, plan: Entry) -> list[dict[str, Any]]:
    """Each phase with its nodes, and the state of the way that leads into it."""
    phases = [
        ("map_suspect", [_said(e) for e in document.get("suspicions") or ()]),
        ("map_confirm", [_set(e) for e in head["sets"]]),
        ("map_trigger", _triggers(head)),
        ("map_severity", _severity(document)),
        ("map_treat", [_option(o) for o in plan["options"]]),
        ("map_response", _phase(document) + _response(document)),
        ("map_next", [_said(e) for e in plan["rest"] if e.get("kind") in {"referral", "supportive"}]),
    ]
    columns = [{"key": key, "nodes": nodes, "way": _way(nodes)} for key, nodes in phases if nodes]
    here = _here(columns)
    return [{**column, "here": n == here} for n, column in enumerate(columns)]


def _way(nodes: Sequence[Entry]) -> str:
    states = {node["state"] for node in nodes}
    if states & {"met", "open"}:
        return "taken"
    return "waits" if "unknown" in states else "blocked" if states == {"blocked"} else "closed"


def _here(columns: Sequence[Entry]) -> int:
    """The furthest phase that is reached; what is only advised for later is not a place."""
    taken = [n for n, column in enumerate(columns) if column["way"] == "taken" and column["key"] != LATER]
    return max(taken, default=0)


def _node(state: str, title: str, note: str = "", rule: str = "", why: Sequence[Entry] = ()) -> dict[str, Any]:
    return {"state": state, "title": title, "note": note, "rule": rule, "why": list(why)}


def _said(entry: Entry) -> dict[str, Any]:
    return _node(SIDEWAYS.get(entry.get("verdict", "met"), "met"), entry.get("title") or entry.get("says", ""), "", entry.get("rule", ""))


def _set(entry: Entry) -> dict[str, Any]:
    of = entry.get("of")
    count = f"{entry['met']} / {of}" if entry.get("criteria") and of else ""
    return _node(entry["verdict"], entry["book_title"], count, entry["rule"])


def _triggers(head: Entry) -> list[dict[str, Any]]:
    met = [_node("met", e["name"], "", e["rule"]) for e in head["triggers"]]
    unknown = [_node("unknown", e["name"], "", e["rule"]) for e in head["open_triggers"][:MOST_OPEN]]
    return met + unknown


def _severity(document: Entry) -> list[dict[str, Any]]:
    severity = document.get("severity")
    if not severity:
        return []
    state = "unknown" if severity.get("so_far") or not severity.get("tier") else "met"
    return [_node(state, severity.get("tier") or "no_severity", "tier", severity.get("rule", ""))]


def _option(option: Entry) -> dict[str, Any]:
    waits = "; ".join(str(one.get("says", one)) if isinstance(one, Mapping) else str(one) for one in option["open_until"])
    note = ", ".join(option["blocked_by"]) or waits
    title = f"{option['letter']} · {option.get('title', '')}"
    return _node(option["state"], title, note, option.get("rule", ""), option["for"])


def _phase(document: Entry) -> list[dict[str, Any]]:
    phase = document.get("phase")
    return [_node("met", phase.get("says") or phase.get("title") or phase["name"], "", phase.get("rule", ""))] if phase else []


def _response(document: Entry) -> list[dict[str, Any]]:
    response = document.get("response")
    if not response:
        return []
    reached = response.get("reached") or []
    state = "met" if reached else "unknown"
    return [_node(state, ", ".join(reached) or str(response.get("verdict", "")), response.get("book_title") or "", "")]
