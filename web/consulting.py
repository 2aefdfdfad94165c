"""A case becomes a kept consultation: what the API and the pages have in common."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from hlh_engine import Consultation, Refusal, assess
from hlh_engine.intake.document import case_from_tree
from hlh_engine.records.store import Kept
from web.incoming import bundle_case, case_of
from web.state import State


def now() -> datetime:
    """The present moment: the web is a door, and doors have the only clocks."""
    return datetime.now(UTC)


def consult(text: bytes, name: str, profile: str, *, bundle: bool = False) -> Consultation:
    """Read and assess one case or Bundle; a refusal where nothing usable is left of what was sent."""
    book = State.of().rulebook
    case = bundle_case(text, now(), book) if bundle else case_of(text, name, now(), book)
    consultation = assess(case, book, profile)
    refused = any(found.severity == "reject" for found in consultation.issues)
    if refused and not consultation.gathered.findings:
        raise Refusal(consultation.issues)
    return consultation


def keep(consultation: Consultation, lang: str) -> dict[str, Any]:
    """The document, stored before anybody sees it."""
    state, document = State.of(), consultation.document(lang)
    case = consultation.case.model_dump(mode="json", exclude_defaults=True)
    new = state.store.keep(document, case, now().isoformat())
    state.figures.note_consultation(new=new, incident=document["incident"] is not None)
    return document


def in_language(kept: Kept, lang: str) -> dict[str, Any]:
    """A kept document in the language asked for; as it was answered where its rulebook is gone."""
    book, document = State.of().rulebook, kept.document
    if document["lang"] == lang or document["rulebook"]["sha256"] != book.sha256:
        return document
    again = assess(case_from_tree(kept.case), book, document["profile"]).document(lang)
    return again if again["id"] == document["id"] else document
