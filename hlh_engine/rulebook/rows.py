"""Bands on one axis, rows on several, counts: wherever a value decides."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from hlh_engine.model.condition import AllOf, AnyOf, AtLeast, Condition, NoneOf
from hlh_engine.model.rule import Row
from hlh_engine.rulebook.schema import Tree
from hlh_engine.rulebook.sentence import SentenceFault, read_band
from hlh_engine.rulebook.tree import Grove

ARROW = "→"


def split_arrow(text: str) -> tuple[str, str]:
    """``band → outcome``; ``->`` may stand for the arrow."""
    left, arrow, right = text.replace("->", ARROW).rpartition(ARROW)
    if not arrow:
        raise SentenceFault("HLH-PAGE-24", sentence=text)
    return left.strip(), right.strip()


def banded(axes: Sequence[str], rows: Sequence[str], grove: Grove) -> tuple[Row, ...]:
    """Rows on one axis (bands) or several (cells divided by ``|``; ``any`` leaves an axis open)."""
    found: list[Row] = []
    for text in rows:
        left, outcome = split_arrow(text)
        cells = [cell.strip() for cell in left.split("|")] if len(axes) > 1 else [left]
        if len(cells) != len(axes):
            raise SentenceFault("HLH-PAGE-25", sentence=text, cells=len(cells), axes=len(axes))
        parts = tuple(_cell(a, c, grove) for a, c in zip(axes, cells, strict=True) if c != "any")
        found.append(Row(outcome, parts[0] if len(parts) == 1 else AllOf(parts), text))
    return tuple(found)


def _cell(axis: str, cell: str, grove: Grove) -> Condition:
    if axis in grove.where:
        verdict = grove.grow(axis)
        answers: Mapping[str, Condition] = {"yes": verdict, "no": NoneOf((verdict,)), "met": verdict, "not met": NoneOf((verdict,))}  # fmt: skip
        if cell not in answers:
            raise SentenceFault("HLH-PAGE-17", name=axis, code=cell, codes="yes, no")
        return answers[cell]
    if " or " in cell and not re.search(r"\d", cell):
        return AnyOf(tuple(read_band(axis, part, grove.spoken) for part in cell.split(" or ")))
    return read_band(axis, cell, grove.spoken)


def counted(listed: Sequence[Tree], bands: Sequence[str], grove: Grove) -> tuple[Row, ...]:
    """Bands on how many of a list hold: ``"0 to 1 → 0"``, ``"2 → 24"``, ``">= 3 → 34"``."""
    of = grove.several(listed)
    rows: list[Row] = []
    for text in bands:
        left, outcome = split_arrow(text)
        fewest, most = _count_range(left, len(of))
        parts: list[Condition] = []
        if fewest > 0:
            parts.append(AtLeast(fewest, of))
        if most < len(of):
            parts.append(NoneOf((AtLeast(most + 1, of),)))
        rows.append(Row(outcome, parts[0] if len(parts) == 1 else AllOf(tuple(parts)), text))
    return tuple(rows)


def _count_range(text: str, size: int) -> tuple[int, int]:
    if found := re.fullmatch(r"(\d+)(?: to (\d+))?", text):
        return int(found[1]), int(found[2] or found[1])
    if found := re.fullmatch(r"(>=|<=|>|<)\s*(\d+)", text.replace("≥", ">=").replace("≤", "<=")):
        number = int(found[2])
        ends = {">=": (number, size), ">": (number + 1, size), "<=": (0, number), "<": (0, number - 1)}
        return ends[found[1]]
    raise SentenceFault("HLH-PAGE-24", sentence=text)
