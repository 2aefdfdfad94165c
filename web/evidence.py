"""The basis of a result: every rule that was asked, what it answered, and the sources they cite."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from hlh_engine import Rulebook
from hlh_engine.model.rule import STAGES

Entry = Mapping[str, Any]
PARTS = (
    "suspicions", "diagnoses", "routes", "scores", "grades", "triggers", "predictors", "supporting",
    "recommendations", "undecided_options", "orders", "stops", "warnings", "asked", "lines", "cards",
)  # fmt: skip
STATES = ("met", "unknown", "not met", "not applicable")


def rules_of(document: Entry) -> dict[str, Entry]:
    """Every rule the document explains, by id, in the order of the flow."""
    found: dict[str, Entry] = {}
    for tree in _trees(document):
        _gather(tree, found)
    return dict(sorted(found.items(), key=lambda pair: (_stage(pair[0]), pair[0])))


def _gather(node: Entry, found: dict[str, Entry]) -> None:
    """A node and what it rests on; of a rule met twice the node that is written out counts."""
    before = found.get(node["rule"])
    if before is None or (before.get("rests_on") and node.get("because")):
        found[node["rule"]] = node
        for child in node.get("because") or ():
            _gather(child, found)


def _stage(rule: str) -> int:
    stage = rule.split(".")[1] if "." in rule else ""
    return STAGES.index(stage) if stage in STAGES else len(STAGES)


def _trees(document: Entry) -> Iterator[Entry]:
    entries = [entry for part in PARTS for entry in document.get(part) or ()]
    entries += [document[part] for part in ("severity", "response", "phase") if document.get(part)]
    for entry in entries:
        for holder in (entry, *(entry.get("criteria") or ()), *(entry.get("items") or ()), *(entry.get("definitions") or ())):
            tree = holder.get("because")
            if isinstance(tree, Mapping) and tree.get("rule"):
                yield tree


def trace(document: Entry) -> dict[str, list[Entry]]:
    """The rules by what they answered: fired, waiting for data, not met, not applicable."""
    found: dict[str, list[Entry]] = {state: [] for state in STATES}
    for node in rules_of(document).values():
        found.setdefault(node["verdict"], []).append(node)
    return found


def sources_of(document: Entry, book: Rulebook) -> list[dict[str, Any]]:
    """Every source that a rule of this result cites, those of rules that fired first."""
    found: dict[str, dict[str, Any]] = {}
    for node in rules_of(document).values():
        source = node.get("source") or {}
        if name := source.get("id"):
            entry = book.vocabulary.sources.get(name)
            card = found.setdefault(name, {"id": name, "entry": entry, "fired": [], "rules": [], "certainty": []})
            card["rules"].append(node)
            if node["verdict"] == "met":
                card["fired"].append(node)
            if node.get("certainty") not in card["certainty"]:
                card["certainty"].append(node.get("certainty"))
    return sorted(found.values(), key=lambda card: (-len(card["fired"]), card["id"]))
