"""Drafts: findings being typed, saved as they are, evaluated when they are ready; two tabs lose nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import (
    Blueprint,
    Response,
    abort,
    jsonify,
    make_response,
    redirect,
    render_template,
    request,
)
from flask import url_for as address_of
from werkzeug import Response as Answer

from hlh_engine import assess, read_case
from hlh_engine.intake.document import case_from_tree
from hlh_engine.records.drafts import Draft
from hlh_engine.records.store import Conflict
from web.consulting import keep, now
from web.examples import example_text
from web.fields import draft_of, posted
from web.findings import (
    Read,
    addable,
    counter,
    differing,
    label_of,
    medicines,
    read_draft,
    rest_not_done,
    sections,
)
from web.form import STATES
from web.problems import language
from web.state import State

blueprint = Blueprint("drafting", __name__, url_prefix="/consultations/drafts")
MERGE = "keep."


@blueprint.post("")
def create() -> Answer:
    """A new draft: empty, from a training example, or from the findings of a consultation."""
    state, words = State.of(), State.of().rulebook.vocabulary
    tree: dict[str, Any] = {"fields": {}, "rest": {}}
    if name := request.form.get("consultation"):
        kept = state.store.find(name) or abort(404)
        tree = {**draft_of(kept.case, words), "from": name}
    elif name := request.form.get("example"):
        text = example_text(name) or abort(404)
        case = read_case(text, name=name, as_of=now()).model_dump(mode="json", exclude_defaults=True)
        tree = draft_of(case, words)
    draft = state.store.new_draft(tree)
    return redirect(address_of("drafting.show", name=draft.id), 303)


@blueprint.get("/<name>")
def show(name: str) -> str:
    """The findings form of a draft."""
    draft = _draft(name)
    return _page(draft, draft.tree, _read(draft.tree), checked=False)


@blueprint.post("/<name>")
def save(name: str) -> Answer:
    """Save what was typed; then stay, open a row, leave a finding out, or evaluate."""
    draft, sent = _draft(name), request.form.to_dict()
    fields = {**draft.tree["fields"], **posted(sent), **_dropped(sent.get("drop", ""))}
    fields |= rest_not_done(sent.get("rest", ""), {key: text for key, text in fields.items() if text})
    tree = {**draft.tree, "fields": {key: text for key, text in fields.items() if text}}
    version = sent.get("version", "")
    try:
        saved = draft if tree == draft.tree else State.of().store.save_draft(name, _whole(version), tree)
    except Conflict:
        return _conflict(name, posted(sent))
    if request.accept_mimetypes.best == "application/json":
        return _saved(saved)
    if sent.get("action") == "evaluate":
        return _evaluate(saved)
    more = sent.get("more") or sent.get("add") or ""
    anchor = f"{more}.0.value" if more else f"section-{sent['rest']}" if sent.get("rest") else sent.get("drop") or None
    address = address_of("drafting.show", name=name, more=more or None, _anchor=anchor)
    return redirect(address, 303)


@blueprint.post("/<name>/merge")
def merge(name: str) -> Answer:
    """Take, field by field, what was typed here or what is kept already."""
    draft, sent = _draft(name), request.form.to_dict()
    mine = {key.removeprefix("mine."): text for key, text in sent.items() if key.startswith("mine.")}
    chosen = {key: text for key, text in mine.items() if sent.get(f"{MERGE}{key}") == "mine"}
    if any(f"{MERGE}{key}" not in sent for key in mine):
        return _conflict(name, mine)
    try:
        State.of().store.save_draft(name, _whole(sent.get("version", "")), {**draft.tree, "fields": {**draft.tree["fields"], **chosen}})
    except Conflict:
        return _conflict(name, mine)
    return redirect(address_of("drafting.show", name=name), 303)


def _draft(name: str) -> Draft:
    draft = State.of().store.draft(name)
    return draft if draft is not None else abort(404)


def _whole(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < len("1000000000") else 0


def _dropped(row: str) -> dict[str, str]:
    """A finding that is left out is unknown, and says so."""
    return {f"{row}.value": "", f"{row}.at": "", f"{row}.state": "unknown"} if row else {}


def _profile(tree: Mapping[str, Any]) -> str:
    wanted = str(tree["fields"].get("profile") or "default")
    return wanted if wanted in State.of().rulebook.vocabulary.profiles else "default"


def _read(tree: Mapping[str, Any]) -> Read:
    return read_draft(tree, language(), _profile(tree))


def _followed(tree: Mapping[str, Any]) -> str | None:
    profile = State.of().rulebook.vocabulary.profiles.get(_profile(tree))
    return profile.diagnosis if profile else None


def _page(draft: Draft, tree: Mapping[str, Any], read: Read, *, checked: bool) -> str:
    words, lang = State.of().rulebook.vocabulary, language()
    return render_template(
        "draft.html",
        draft=draft,
        fields=tree["fields"],
        sections=sections(tree["fields"], words, lang, read.issues, request.args.get("more", "")),
        medicines=medicines(tree["fields"]),
        addable=addable(words, lang),
        states=STATES,
        profiles=words.profiles,
        disagreements=words.disagreements,
        rest=tree.get("rest") or {},
        issues=read.blocking if checked else (),
        faults=len(read.blocking),
        so_far=counter(read.document, _followed(tree)),
        checked=checked,
    )


def _saved(draft: Draft) -> Response:
    """What the form learns after an autosave: its version, the words of every row, the numbers beside it."""
    read, words, lang = _read(draft.tree), State.of().rulebook.vocabulary, language()
    rows = [row for section in sections(draft.tree["fields"], words, lang, read.issues) for row in section["rows"]]
    panel = render_template("parts/so_far.html", so_far=counter(read.document, _followed(draft.tree)), faults=len(read.blocking))
    notes = {f"{row['key']}.note": " ".join([row["note"], *row["wrong"], *row["careful"]]).strip() for row in rows}
    return jsonify(version=draft.version, notes=notes, panel=panel)


def _evaluate(draft: Draft) -> Answer:
    """An immutable result of these findings; any fault of the input blocks it and is named."""
    read = _read(draft.tree)
    if read.blocking:
        return make_response(_page(draft, draft.tree, read, checked=True), 422)
    case = case_from_tree(read.written.tree, as_of=now())
    document = keep(assess(case, State.of().rulebook, _profile(draft.tree)), language())
    State.of().store.save_draft(draft.id, draft.version, {**draft.tree, "result": document["id"]})
    return redirect(address_of("patients.result", name=document["id"]), 303)


def _conflict(name: str, mine: Mapping[str, str]) -> Answer:
    """Both values of every field that differs; nothing is overwritten."""
    draft, words, lang = _draft(name), State.of().rulebook.vocabulary, language()
    pairs = [(key, label_of(key, words, lang), typed, kept) for key, typed, kept in differing(mine, draft.tree["fields"])]
    if request.accept_mimetypes.best == "application/json":
        return make_response(jsonify(conflict=True, version=draft.version), 409)
    return make_response(render_template("conflict.html", draft=draft, pairs=pairs), 409)
