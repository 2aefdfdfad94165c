"""The consult note of a consultation: a page to print, a PDF, and plain text for another record."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, abort, render_template

from web.consulting import in_language
from web.digest import note_of
from web.note import installed, pdf, text
from web.problems import language
from web.state import State

blueprint = Blueprint("printing", __name__, url_prefix="/consultations/<name>")


@blueprint.get("/note")
def note(name: str) -> str:
    """The page to print; its links stay on the screen."""
    written = note_of(**_of(name))
    return render_template("note.html", note=written, name=name, with_pdf=installed())


@blueprint.get("/note.pdf")
def note_pdf(name: str) -> Response:
    """The note as PDF, the same bytes every time."""
    made = pdf(**_of(name))
    headers = {"Content-Disposition": f'inline; filename="hlh-{name[:8]}.pdf"'}
    return Response(made, content_type="application/pdf", headers=headers)


@blueprint.get("/note.txt")
def note_text(name: str) -> Response:
    """The note as plain text."""
    return Response(text(**_of(name)), content_type="text/plain; charset=utf-8")


def _of(name: str) -> dict[str, Any]:
    store = State.of().store
    kept = store.find(name) or abort(404)
    document = in_language(kept, language())
    return {"document": document, "case": kept.case, "decisions": store.decisions_of(name)}
