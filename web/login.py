"""Signing in and out, and the audit that says who did what."""

from __future__ import annotations

from flask import Blueprint, Response, make_response, redirect, render_template, request
from werkzeug import Response as Answer

from hlh_engine import Issue
from hlh_engine.errors import issue
from hlh_engine.records.accounts import LASTS, WINDOW, Throttled
from web.consulting import now
from web.problems import language
from web.security import SESSION, Guard, account, home_of, this_computer
from web.state import State

blueprint = Blueprint("login", __name__)


@blueprint.get("/login")
def form() -> Answer:
    """The form; straight on to the first page where nobody needs it."""
    if not Guard.of().login:
        return redirect("/", 303)
    return make_response(_form("", ()))


def _form(name: str, issues: tuple[Issue, ...]) -> str:
    """A browser keeps the session over TLS, or on this computer; elsewhere the page says so."""
    plain = not request.is_secure and not this_computer()
    return render_template("login.html", name=name, next=_next(), issues=issues, plain=plain)


@blueprint.post("/login")
def sign_in() -> Answer:
    """A session for who knows the password; every attempt is in the audit."""
    name, password = request.form.get("name", "").strip(), request.form.get("password", "")
    store, address = State.of().store, (request.remote_addr or "")[:60]
    minutes = int(WINDOW.total_seconds() // 60)
    if not Guard.of().login:
        return redirect("/", 303)
    try:
        found = store.accounts.sign_in(name, password, address, now())
    except Throttled:
        _note(name, "sign-in throttled")
        refused = _form(name, (issue("HLH-AUTH-08", "", minutes=minutes),))
        return make_response(refused, 429, {"Retry-After": str(minutes * 60)})
    if found is None:
        _note(name, "sign-in failed")
        return make_response(_form(name, (issue("HLH-AUTH-07", ""),)), 401)
    _note(found.name, "signed in")
    key = store.accounts.new_key(found.name, "session", now())
    answer = redirect(_next() or f"{home_of(found.role)}?lang={language()}", 303)
    seconds = int(LASTS["session"].total_seconds())
    answer.set_cookie(SESSION, key, max_age=seconds, secure=True, httponly=True, samesite="Lax")
    return answer


@blueprint.post("/logout")
def sign_out() -> Answer:
    """The session ends on the server, not only in the browser."""
    who, key = account(), request.cookies.get(SESSION)
    if key:
        State.of().store.accounts.forget(key)
    if who:
        _note(who.name, "signed out")
    answer = redirect("/login" if Guard.of().login else "/", 303)
    answer.delete_cookie(SESSION, secure=True, httponly=True, samesite="Lax")
    return answer


@blueprint.get("/account")
def own() -> Answer:
    """Who is signed in, and the way out."""
    if account() is None:
        return redirect("/", 303)
    return make_response(render_template("account.html"))


@blueprint.get("/audit")
def audit() -> Response:
    """The newest entries, and whether the chain is whole."""
    book = State.of().store.audit
    page = render_template("audit.html", entries=book.listing(), broken=book.broken_at())
    return Response(page)


def _note(who: str, event: str) -> None:
    State.of().store.audit.note(who, event, request.remote_addr or "", now().isoformat())


def _next() -> str:
    """Where to go afterwards: a place of this program, never another site."""
    there = request.values.get("next", "")
    inside = there.startswith("/") and not there.startswith(("//", "/\\")) and there.isprintable()
    return there if inside else ""
