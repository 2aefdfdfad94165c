"""The list of consultations: a line each, read from the kept document once and remembered."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from hlh_engine.records.store import Summary
from web.headline import headline
from web.patients import is_training
from web.problems import language
from web.state import State

PENDING = "pending"


@dataclass(frozen=True, slots=True)
class Line:
    """What the list says of a consultation; kept documents never change, so neither does this."""

    key: str
    values: tuple[tuple[str, Any], ...]
    verdict: str
    stops: int
    awaited: str
    patient: tuple[str, str, str]
    training: bool


def entry_of(summary: Summary) -> dict[str, Any]:
    """One row of the list, with the newest decision."""
    line, store = _line(summary.id), State.of().store
    decided = store.decisions_of(summary.id)
    words = State.of().rulebook.vocabulary.observables
    return {
        "id": summary.id,
        "as_of": summary.as_of,
        "recorded": summary.recorded,
        "line": line,
        "values": dict(line.values),
        "awaited": words[line.awaited].name(language()) if line.awaited in words else "",
        "decision": decided[-1]["decision"] if decided else "",
    }


@lru_cache(maxsize=4096)
def _line(name: str) -> Line:
    kept = State.of().store.find(name)
    assert kept is not None  # noqa: S101 — it is in the list
    document, patient = kept.document, kept.case.get("patient") or {}
    profile = State.of().rulebook.vocabulary.profiles.get(document["profile"])
    head = headline(document, profile.diagnosis if profile else None)
    main = head["main"]
    awaited = [test["observable"] for test in document["next_tests"] if test.get("why_missing") == PENDING]
    sex = str(patient.get("sex") or "")
    return Line(
        key="withheld" if document["incident"] else head["key"],
        values=tuple(head["values"].items()),
        verdict=main["verdict"] if main and not document["incident"] else "unknown",
        stops=len(document["stops"]),
        awaited=awaited[0] if awaited else "",
        patient=(
            str(patient.get("id") or ""),
            str(patient.get("age") or patient.get("birth_date") or ""),
            "" if sex == "unknown" else sex,
        ),
        training=is_training(kept.case, State.of().rulebook),
    )


def open_drafts() -> list[dict[str, Any]]:
    """Drafts that were not evaluated yet."""
    found = [draft for draft in State.of().store.drafts() if not draft.tree.get("result")]
    return [
        {
            "id": draft.id,
            "updated": draft.updated,
            "patient": " · ".join(draft.tree["fields"][key] for key in ("patient.id", "patient.age") if draft.tree["fields"].get(key)),
            "count": sum(key.endswith(".value") for key in draft.tree["fields"]),
        }
        for draft in found
    ]
