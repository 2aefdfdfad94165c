"""A file from another system: what it holds is shown, used or not, before anything is kept."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from flask import Blueprint, abort, make_response, redirect, render_template, request
from flask import url_for as address_of
from werkzeug import Response as Answer

from hlh_engine import Case, Consultation, Issue, Refusal, assess
from hlh_engine.intake.document import case_from_tree
from hlh_engine.intake.lexicon import Lexicon
from hlh_engine.intake.notation import read_tree
from web.consulting import keep, now
from web.fields import draft_of
from web.incoming import case_of
from web.problems import language
from web.state import State

blueprint = Blueprint("importing", __name__, url_prefix="/consultations/import")
Tree = dict[str, Any]


@blueprint.get("")
def form() -> str:
    """Choose a file: a case document or a FHIR R4 Bundle."""
    return render_template("import.html", issues=(), rows=None)


@blueprint.post("")
def read() -> Answer:
    """What was read of the file: used, used with a question, not used; nothing is kept yet."""
    file = request.files.get("file")
    content = file.read() if file else b""
    try:
        case = case_of(content, (file.filename or "") if file else "", now(), State.of().rulebook)
    except Refusal as refusal:
        return make_response(render_template("import.html", issues=refusal.issues, rows=None), 422)
    return make_response(_review(case))


def _review(case: Case) -> str:
    consultation = assess(case, State.of().rulebook)
    rows = [_row(n, consultation) for n in range(len(case.observations))]
    tree = case.model_dump(mode="json", exclude_defaults=True)
    beside = [i for i in consultation.issues if not i.path.startswith("observations[")]
    return render_template(
        "import.html",
        issues=(),
        rows=rows,
        beside=beside,
        counts={state: sum(row["state"] == state for row in rows) for state in ("used", "ask", "unused")},
        text=json.dumps(tree, ensure_ascii=False),
    )


def _row(number: int, consultation: Consultation) -> Tree:
    """One observation: as it was sent, what it became, and what is to be said of it."""
    place = f"observations[{number}]"
    sent = consultation.case.observations[number]
    said = [i for i in consultation.issues if i.path == place or i.path.startswith(f"{place}.")]
    found = [f for f in consultation.gathered.findings if str(f.as_document()["from"]).startswith(place)]
    name = _name(sent.observable or sent.code or "")
    state = "unused" if any(_rejects(i) for i in said) or name is None else "ask" if said else "used"
    return {
        "sent": f"{sent.observable or sent.code or ''} {'' if sent.value is None else sent.value}",
        "at": sent.at,
        "name": name,
        "becomes": [f.as_document() for f in found],
        "state": state,
        "said": said,
    }


def _rejects(found: Issue) -> bool:
    return found.severity == "reject"


def _name(written: str) -> str | None:
    """The name of the observable meant, in the language of the page."""
    words = State.of().rulebook.vocabulary
    found = Lexicon.of(words).observables.find(written)
    return None if found is None else words.observables[found].name(language())


@blueprint.post("/apply")
def apply() -> Answer:
    """Keep what was shown: as a draft to go on with, or evaluated at once."""
    tree = read_tree(request.form.get("text", ""), "case.json")
    case = case_from_tree(tree, as_of=now())
    if request.form.get("action") == "evaluate":
        consultation = assess(case, State.of().rulebook)
        if not consultation.gathered.findings:
            raise Refusal(consultation.issues)
        keep(consultation, language())
        return redirect(address_of("patients.result", name=consultation.id), 303)
    if not isinstance(tree, Mapping):
        abort(400)
    draft = State.of().store.new_draft(_draft(case), language())
    return redirect(address_of("drafting.show", name=draft.id), 303)


def _draft(case: Case) -> Tree:
    """The findings that are known by name; the rest was listed and stays behind."""
    words = State.of().rulebook.vocabulary
    names = Lexicon.of(words).observables
    tree = case.model_dump(mode="json", exclude_defaults=True)
    known = [
        one for one in tree.get("observations", ()) if names.find(str(one.get("observable") or one.get("code") or ""))
    ]
    return draft_of({**tree, "observations": known}, words)
