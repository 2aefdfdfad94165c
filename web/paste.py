"""Pasted laboratory text in three steps: paste, check, apply. Nothing is kept before it is applied."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from typing import Any

from flask import Blueprint, abort, make_response, redirect, render_template, request
from flask import url_for as address_of
from werkzeug import Response as Answer

from hlh_engine import Issue
from hlh_engine.errors import issue
from hlh_engine.intake.lexicon import Lexicon
from hlh_engine.intake.paste import MOST_LINES, Line, lines_of, settled
from hlh_engine.records.store import Conflict, Draft
from web.consulting import now
from web.fields import EXTRA, draft_of, rows_of
from web.problems import language
from web.security import account
from web.state import State

blueprint = Blueprint("paste", __name__, url_prefix="/consultations/paste")
LONGEST = 60_000
USABLE = ("read", "ask", "unit")
PARTS = ("value", "unit", "at", "state", *EXTRA)
Tree = dict[str, Any]


@blueprint.get("")
def form() -> str:
    """The box for the text; ``?draft=`` names the draft it is for."""
    return _page(_draft(), "", None, ())


@blueprint.post("")
def read() -> Answer:
    """The lines with what was read of each; or, with ``apply``, the chosen ones in a draft."""
    draft, text = _draft(), request.form.get("text", "")[:LONGEST]
    lines = lines_of(text, _lexicon(), now())
    if "apply" not in request.form:
        if not lines:
            return make_response(_page(draft, text, None, (issue("HLH-PASTE-01", ""),)), 422)
        return make_response(_page(draft, text, lines, ()))
    chosen = [_chosen(line) for line in lines]
    if issues := tuple(_faults(chosen)):
        return make_response(_page(draft, text, lines, issues), 422)
    return _apply(draft, text, [line for line in chosen if line is not None])


def _lexicon() -> Lexicon:
    return Lexicon.of(State.of().rulebook.vocabulary)


def _draft() -> Draft | None:
    name = request.values.get("draft", "")
    return (State.of().store.draft(name) or abort(404)) if name else None


def _page(draft: Draft | None, text: str, lines: Sequence[Line] | None, issues: Sequence[Issue]) -> str:
    words = State.of().rulebook.vocabulary
    names = {line.observable: words.observables[line.observable].name(language()) for line in lines or () if line.observable}
    return render_template(
        "paste.html",
        draft=draft,
        text=text,
        lines=lines,
        usable=USABLE,
        most=MOST_LINES,
        names=names,
        old=_old(draft),
        issues=issues,
        sent=request.form,
    )


def _old(draft: Draft | None) -> Mapping[str, str]:
    """What a draft says already of each observable."""
    fields = draft.tree.get("fields", {}) if draft else {}
    rows = rows_of(fields)
    said = {name: [f"{fields.get(f'{key}.value', '')} {fields.get(f'{key}.unit', '')}".strip() for key in keys] for name, keys in rows.items()}
    return {name: ", ".join(value for value in values if value) for name, values in said.items()}


def _chosen(line: Line) -> Line | None:
    """A line that is to be used, with the choice made in it."""
    if f"use.{line.number}" not in request.form:
        return None
    return settled(line, request.form.get(f"choice.{line.number}", ""), _lexicon(), now())


def _faults(chosen: Sequence[Line | None]) -> Iterator[Issue]:
    used = [line for line in chosen if line is not None and line.state != "date"]
    if not used:
        yield issue("HLH-PASTE-02", "")
    if "same_patient" not in request.form:
        yield issue("HLH-PASTE-03", "")
    for line in used:
        if line.state != "read":
            yield line.said or issue("HLH-PASTE-04", str(line.number), text=line.text[:80])


def _apply(draft: Draft | None, text: str, chosen: Sequence[Line]) -> Answer:
    state, words = State.of(), State.of().rulebook.vocabulary
    at = next((line.at for line in chosen if line.state == "date"), None)
    sent = [_observation(line, at) for line in chosen if line.state == "read"]
    fields = draft_of({"observations": sent}, words)["fields"]
    if draft is None:
        draft = state.store.new_draft({"fields": fields, "rest": {}}, language())
    else:
        merged = {**draft.tree, "fields": _merged(draft.tree.get("fields", {}), fields)}
        version = request.form.get("version", "")
        try:
            state.store.save_draft(draft.id, int(version) if version.isdecimal() else 0, merged)
        except Conflict:
            fresh = state.store.draft(draft.id)
            lines = lines_of(text, _lexicon(), now())
            return make_response(_page(fresh, text, lines, (issue("HLH-PASTE-05", ""),)), 409)
    return redirect(address_of("drafting.show", name=draft.id), 303)


def _observation(line: Line, at: str | None) -> Tree:
    who = account()
    by = f" ({who.name})" if who else ""
    note = {} if line.value in {"pending", "not done"} else {"note": f"pasted {now():%Y-%m-%d %H:%M}{by}"}
    return {"observable": line.observable, "value": line.value, **note, **({"at": at} if at else {})}


def _merged(old: Mapping[str, str], new: Mapping[str, str]) -> dict[str, str]:
    """The fields with the new rows in them: one of the same time is replaced, any other stands beside."""
    fields = dict(old)
    for name, keys in rows_of(new).items():
        for key in keys:
            there = _place(fields, name, new.get(f"{key}.at", ""))
            fields |= {f"{there}.{part}": new.get(f"{key}.{part}", "") for part in PARTS}
    return {key: text for key, text in fields.items() if text}


def _place(fields: Mapping[str, str], name: str, at: str) -> str:
    same = [key for key in rows_of(fields).get(name, ()) if fields.get(f"{key}.at", "") == at]
    free = (f"{name}.{n}" for n in count() if f"{name}.{n}" not in rows_of(fields).get(name, ()))
    return same[0] if same else next(free)
