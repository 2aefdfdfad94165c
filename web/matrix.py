"""Criteria, finding by finding: one row a finding, one column a criteria set, instead of a table for each set."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Entry = Mapping[str, Any]
MOST_SETS = 3
NOT_SHOWN = frozenset({"age"})
"""Read by many criteria, and on every page of the patient already."""
CLOSE = 3
"""A row that reads more findings than this is about no single one of them."""
LONGEST_NOTE = 32
"""A threshold longer than this stands on the page of its rule, not in a cell."""


def matrix(sets: Sequence[Entry], score: Entry | None) -> dict[str, Any]:
    """The columns and rows of the table; the criteria of several sets meet where they have the same name."""
    shown = [entry for entry in sets if entry.get("criteria")][:MOST_SETS]
    columns = [{_name(c["rule"]): c for c in entry["criteria"]} for entry in shown]
    names = list(dict.fromkeys(name for column in columns for name in column))
    points = _points(names, columns, score["items"] if score else ())
    return {
        "sets": shown,
        "score": score,
        "rows": [_row(name, columns, points.get(name, [])) for name in dict.fromkeys([*names, *points])],
        "more": [entry for entry in sets if entry not in shown],
    }


def _name(rule: str) -> str:
    return rule.rsplit(".", 1)[1]


def _points(names: Sequence[str], columns: Sequence[Mapping[str, Entry]], items: Sequence[Entry]) -> dict[str, list[Entry]]:
    """The items of the score by row: the row of the same name, else the row that reads the item's only finding."""
    reads = {name: _read(entry) for name in reversed(names) for column in columns if (entry := column.get(name))}
    found: dict[str, list[Entry]] = {}
    for item in items:
        own, name = _read(item), _name(item["rule"])
        same = next((row for row in names if len(own) == 1 and own <= reads[row] and len(reads[row]) <= CLOSE), name)
        found.setdefault(name if name in reads else same, []).append(item)
    return found


def _read(entry: Entry) -> frozenset[str]:
    """What a rule reads itself, not through other rules."""
    because = entry["because"]
    names = {one["observable"] for one in (*because.get("facts", ()), *because.get("missing", ()))}
    return frozenset(names - NOT_SHOWN)


def _row(name: str, columns: Sequence[Mapping[str, Entry]], items: Sequence[Entry]) -> dict[str, Any]:
    entries = [column.get(name) for column in columns]
    read = [entry["because"] for entry in (*entries, *items) if entry]
    facts = {fact["name"]: fact for node in read for fact in facts_of(node) if fact["observable"] not in NOT_SHOWN}
    missing = {one["name"]: one for node in read for one in missing_of(node)}
    unknown = any(entry and entry["verdict"] == "unknown" for entry in entries)
    open_points = any(item["min"] != item["max"] for item in items)
    return {
        "title": next(entry["title"] for entry in (*entries, *items) if entry),
        "facts": list(facts.values()),
        "missing": list(missing.values()) if unknown or open_points else [],
        "open": unknown or open_points,
        "cells": [_cell(entry) for entry in entries],
        "points": list(items),
        "because": read[0],
    }


def _cell(entry: Entry | None) -> dict[str, Any] | None:
    if entry is None:
        return None
    return {"verdict": entry["verdict"], "rule": entry["rule"], "note": _note(entry["because"])}


def _note(because: Entry) -> str:
    """The threshold alone: the sentence without the name of the finding, where that is short."""
    says = str(because.get("says", ""))
    for fact in [*because.get("facts", ()), *because.get("missing", ())]:
        if says.startswith(fact["name"]):
            says = says.removeprefix(fact["name"]).strip()
            break
    return says if len(says) <= LONGEST_NOTE else ""


def nodes_of(node: Entry) -> Iterator[Entry]:
    """A node of an explanation and every node it rests on."""
    yield node
    for child in node.get("because") or ():
        yield from nodes_of(child)


def facts_of(node: Entry) -> list[Entry]:
    """Every fact an explanation rests on."""
    return [fact for one in nodes_of(node) for fact in one.get("facts", ())]


def missing_of(node: Entry) -> list[Entry]:
    """Every input an explanation lacks."""
    return [one for found in nodes_of(node) for one in found.get("missing", ())]
