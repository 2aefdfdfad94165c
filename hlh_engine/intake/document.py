"""Text → tree → case: a document is read whole, or refused with every reason at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from difflib import get_close_matches
from itertools import islice
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from hlh_engine.errors import Issue, Refusal, issue
from hlh_engine.intake.notation import read_tree
from hlh_engine.intake.soundness import Path, spelled, unsound
from hlh_engine.model.case import (
    Case,
    Donor,
    Medicine,
    Observation,
    Order,
    Part,
    Patient,
    Quantity,
    Treatment,
)  # fmt: skip

LARGEST = 5_000_000
MOST_OBSERVATIONS = 20_000
MOST_FAULTS = 200


def read_case(
    text: str | bytes, *, name: str = "", as_of: datetime | None = None, largest: int = LARGEST
) -> Case:
    """The case a text describes (JSON, YAML or TOML), or a ``Refusal`` with every reason.

    ``name`` is a file name whose ending tells the notation; ``as_of`` holds where the document has none.
    """
    size = len(text) if isinstance(text, bytes) or len(text) > largest else len(text.encode("utf-8", "replace"))
    if size > largest:
        raise Refusal((issue("HLH-DOC-02", "", size=size, limit=largest),))
    return case_from_tree(read_tree(_decoded(text), name), as_of=as_of)


def case_from_tree(tree: object, *, as_of: datetime | None = None) -> Case:
    """The case a tree of plain values describes, or a ``Refusal`` with every reason."""
    if not isinstance(tree, Mapping):
        raise Refusal((issue("HLH-DOC-13", "", found=_kind(tree)),))
    _refuse_if(unsound(tree))
    _refuse_if(_crowded(tree))
    if as_of is not None and tree.get("as_of") is None:
        tree = {**tree, "as_of": as_of}
    try:
        return Case.model_validate(tree)
    except ValidationError as fault:
        details = fault.errors(include_url=False, include_context=True)
        _refuse_if(_reason(error) for error in details)
        raise


def _decoded(text: str | bytes) -> str:
    if isinstance(text, str):
        return text.removeprefix("\ufeff")
    try:
        return text.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise Refusal((issue("HLH-DOC-03", "", position=fault.start),)) from None


def _refuse_if(faults: Iterator[Issue]) -> None:
    found = list(islice(faults, MOST_FAULTS + 1))
    if len(found) > MOST_FAULTS:
        found[-1] = issue("HLH-DOC-16", "", limit=MOST_FAULTS)
    if found:
        raise Refusal(tuple(found))


def _crowded(tree: Mapping[str, Any]) -> Iterator[Issue]:
    seen = tree.get("observations")
    if isinstance(seen, list) and len(seen) > MOST_OBSERVATIONS:
        yield issue("HLH-DOC-10", "observations", count=len(seen), limit=MOST_OBSERVATIONS)


def _kind(tree: object) -> str:
    return {list: "[…]", str: "“…”", type(None): "—"}.get(type(tree), "0–9")


# --- the words for what the shape check found ------------------------------------------------------

_PARTS: Mapping[tuple[str, ...], type[Part]] = {
    (): Case,
    ("patient",): Patient,
    ("observations",): Observation,
    ("treatments",): Treatment,
    ("medications",): Medicine,
    ("proposed",): Order,
    ("donors",): Donor,
    ("donors", "observations"): Observation,
}
_CODES = {
    "extra_forbidden": "HLH-DOC-09",
    "literal_error": "HLH-DOC-11",
    "missing": "HLH-DOC-12",
    "tuple_type": "HLH-DOC-17",
    "model_type": "HLH-DOC-18",
    "dict_type": "HLH-DOC-18",
    "mapping_type": "HLH-DOC-18",
    "string_type": "HLH-DOC-19",
    "string_too_short": "HLH-DOC-19",
    "int_type": "HLH-DOC-20",
    "greater_than_equal": "HLH-DOC-20",
    "hlh_value": "HLH-DOC-21",
    "hlh_date": "HLH-DOC-22",
    "hlh_twice": "HLH-DOC-23",
}


def _reason(error: ErrorDetails) -> Issue:
    code, place = _CODES.get(error["type"], "HLH-DOC-21"), error["loc"]
    if code == "HLH-DOC-12" and place == ("as_of",):
        return issue("HLH-DOC-15", "as_of")
    return issue(code, _path(place), "reject", **_values(code, error))


def _path(place: tuple[str | int, ...]) -> str:
    path: Path = None
    for key in place:
        path = (path, key)
    return spelled(path)


def _values(code: str, error: ErrorDetails) -> dict[str, object]:
    key = str(error["loc"][-1])
    if code == "HLH-DOC-09":
        known = list(_part(error["loc"]).model_fields)
        near = get_close_matches(key, known, n=1)
        return {"key": key, "near": near[0] if near else "—", "known": ", ".join(known)}
    if code == "HLH-DOC-11":
        return {"found": str(error["input"])[:40], "allowed": error.get("ctx", {}).get("expected", "")}
    return {"key": key} if code == "HLH-DOC-12" else {}


def _part(place: tuple[str | int, ...]) -> type[Part]:
    return _PARTS.get(tuple(key for key in place[:-1] if isinstance(key, str)), Quantity)
