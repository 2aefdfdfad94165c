"""Who may ask what: this computer alone without sign-in, accounts and roles with it; no forged forms.

Without sign-in only requests addressed to this computer are answered, so that no page of the internet
can speak to the program under a name of its own. With sign-in every request needs a session or a token.
In both cases a request that changes something must come from a page of this program.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import secrets
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

from flask import Flask, Response, current_app, g, redirect, request, url_for
from jinja2 import Environment
from jinja2.ext import Extension
from markupsafe import Markup
from werkzeug import Response as Answer
from werkzeug.datastructures import ImmutableMultiDict

from hlh_engine.errors import Issue, issue
from hlh_engine.records.accounts import ROLES, Account
from web.consulting import now
from web.problems import answer, for_people
from web.state import State

SESSION, PAGE, FIELD = "hlh_session", "hlh_page", "form_token"
FORMS = frozenset({"application/x-www-form-urlencoded", "multipart/form-data", "text/plain"})
BAD = 400
READING = frozenset({"GET", "HEAD", "OPTIONS"})
ANYBODY = ("/static/", "/login", "/healthz", "/about", "/problems")
EVERY_ROLE = (
    "/rules", "/sources", "/vocabulary", "/disagreements", "/profiles", "/logout", "/account", "/help",
    "/api/v1/rules", "/api/v1/vocabulary", "/api/v1/releases", "/openapi.json", "/metrics",
)  # fmt: skip
AUDIT = ("/audit",)
READERS, WRITERS = ("clinician", "auditor"), ("clinician",)
HOMES = {"clinician": "/", "auditor": "/audit", "editor": "/rules", "approver": "/rules"}
"""Where each role begins; what is no page of the rulebook is about patients."""


@dataclass(frozen=True, slots=True)
class Guard:
    """Whether this application wants people to sign in."""

    login: bool

    @staticmethod
    def of() -> Guard:
        """The guard of the application that answers the present request."""
        guard = current_app.extensions["hlh-guard"]
        assert isinstance(guard, Guard)  # noqa: S101 — put there by protect
        return guard


def protect(app: Flask, *, login: bool) -> None:
    """Set the guard before everything the application answers."""
    app.extensions["hlh-guard"] = Guard(login)
    app.jinja_env.add_extension(FormToken)
    app.jinja_env.globals["form_token"] = form_token
    app.before_request(_admit)
    app.after_request(_remember)
    app.context_processor(_known)


def _known() -> dict[str, Any]:
    """Who asks, for the templates."""
    who = account()
    return {"account": who, "user": who.name if who else None}


def account() -> Account | None:
    """Who asks; nobody where no sign-in is wanted."""
    found = g.get("account")
    return found if isinstance(found, Account) else None


def home_of(role: str) -> str:
    """Where a role begins."""
    return HOMES[role]


# --- admitting ----------------------------------------------------------------------------------------


def _admit() -> Answer | None:
    """The refusal of a request that may not be answered; None for every other."""
    if request.method not in READING and not _from_here():
        return answer(403, [issue("HLH-AUTH-11", request.path)])
    if not Guard.of().login:
        return None if this_computer() else answer(403, [_strange_host()])
    g.account = _signed_in()
    if not _token_fits():
        return answer(403, [issue("HLH-AUTH-11", request.path)])
    if _under(ANYBODY, request.path):
        return None
    return _by_role(account())


def _by_role(who: Account | None) -> Answer | None:
    if who is None:
        if request.method == "GET" and for_people():
            there = quote(request.full_path.rstrip("?"))
            return redirect(f"{url_for('login.form')}?next={there}", 303)
        headers = {"WWW-Authenticate": 'Bearer realm="hlh"'}
        return answer(401, [issue("HLH-AUTH-09", request.path)], headers)
    may = _roles(request.path, reading=request.method in READING)
    if who.role in may:
        return None
    if request.path == "/":
        return redirect(home_of(who.role), 303)
    return answer(403, [issue("HLH-AUTH-10", request.path, role=who.role, known=", ".join(may))])


def may_open(path: str) -> bool:
    """Whether whoever asks may read a page; all of them where no sign-in is wanted."""
    who = account()
    return not Guard.of().login or _under(ANYBODY, path) or (who is not None and who.role in _roles(path, reading=True))


def _roles(path: str, *, reading: bool) -> tuple[str, ...]:
    if _under(EVERY_ROLE, path):
        return ROLES
    if _under(AUDIT, path):
        return ("auditor",)
    return READERS if reading else WRITERS


def _under(places: tuple[str, ...], path: str) -> bool:
    """Whether the path is one of these or lies below one."""
    return any(path == place or path.startswith(f"{place.rstrip('/')}/") for place in places)


def _signed_in() -> Account | None:
    """The account of the token a program sends, or of the session a browser has."""
    accounts = State.of().store.accounts
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    if kind.lower() == "bearer":
        return accounts.holder(token.strip(), "token", now())
    key = request.cookies.get(SESSION)
    return accounts.holder(key, "session", now()) if key else None


def this_computer() -> bool:
    """Whether the request is addressed to this computer, by number or by its own name."""
    name = urlsplit(f"//{request.host}").hostname or ""
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def _strange_host() -> Issue:
    return issue("HLH-AUTH-12", request.path, name=request.host[:60])


# --- forged requests ----------------------------------------------------------------------------------


def _from_here() -> bool:
    """What the browser says of the page that sent it; a program says nothing, and has no session to abuse."""
    said = request.headers.get("Sec-Fetch-Site")
    if said is not None:
        return said in {"same-origin", "none"}
    origin = request.headers.get("Origin")
    return origin is None or urlsplit(origin).netloc == request.host


def _token_fits() -> bool:
    """Whether a form carries the token of its page, which is then taken out; a program shows its own token."""
    if request.method in READING or request.mimetype not in FORMS or "Authorization" in request.headers:
        return True
    sent = request.form.get(FIELD)
    kept = [(name, value) for name, value in request.form.items(multi=True) if name != FIELD]
    request.form = ImmutableMultiDict(kept)
    page = request.cookies.get(PAGE)
    if request.headers.get("Sec-Fetch-Site") == "same-origin" and sent is None:
        return True
    return page is not None and hmac.compare_digest(_token(page), sent or "")


def _token(page: str) -> str:
    """What the forms of a browser carry: bound to its page cookie and to its session."""
    session = request.cookies.get(SESSION, "")
    return hashlib.sha256(f"{page}\0{session}".encode("utf-8", "replace")).hexdigest()


def form_token() -> Markup:
    """The hidden field that stands in every form which changes something; nothing without sign-in."""
    if not Guard.of().login:
        return Markup()
    if "page" not in g:
        g.page = request.cookies.get(PAGE) or secrets.token_urlsafe(24)
    return Markup('<input type="hidden" name="{}" value="{}">').format(FIELD, _token(g.page))


class FormToken(Extension):
    """Puts the hidden field into every form of every template, so that no author can forget it."""

    def __init__(self, environment: Environment) -> None:
        super().__init__(environment)

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:  # noqa: ARG002
        """Each ``<form … method="post" …>`` is followed by the field."""
        parts = source.split("<form")
        return parts[0] + "".join(f"<form{_with_field(part)}" for part in parts[1:])


def _with_field(part: str) -> str:
    """The rest of a form's tag, with the field behind it where the form is posted."""
    depth = 0
    for place, sign in enumerate(part):
        depth += {"{": 1, "}": -1}.get(sign, 0)
        if sign == ">" and depth == 0:
            tag, rest = part[: place + 1], part[place + 1 :]
            return f"{tag}{{{{ form_token() }}}}{rest}" if 'method="post"' in tag.lower() else part
    return part


def _remember(response: Response) -> Response:
    """The page cookie where a form was shown; an entry in the audit where somebody changed something."""
    if "page" in g and request.cookies.get(PAGE) != g.page:
        response.set_cookie(PAGE, g.page, secure=True, httponly=True, samesite="Strict")
    who, mine = account(), (request.endpoint or "").startswith("login.")
    if who and request.method not in READING and response.status_code < BAD and not mine:
        subject = response.headers.get("Location", request.path)
        event = f"{request.method} {request.endpoint}"
        State.of().store.audit.note(who.name, event, subject, now().isoformat())
    return response
