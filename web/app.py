"""The application: one rulebook, one store, a blueprint for the API and one for the pages."""

from __future__ import annotations

import time

from flask import Flask, Response, g, request

from hlh_engine import Rulebook
from hlh_engine.records.store import Store
from web import (
    about,
    api,
    drafting,
    importing,
    jobs,
    login,
    pages,
    paste,
    patients,
    printing,
    problems,
    rulepages,
    security,
)  # fmt: skip
from web.shown import FILTERS
from web.state import Figures, State

LARGEST_BODY = 5_000_000
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


def create_app(rulebook: Rulebook, store: Store, *, sign_in: bool = False) -> Flask:
    """The WSGI application over a loaded rulebook and an open store; with ``sign_in`` for other computers too."""
    app = Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = LARGEST_BODY
    app.config["MAX_FORM_MEMORY_SIZE"] = LARGEST_BODY
    state = State(rulebook, store, Figures())
    app.extensions["hlh"] = state
    app.register_blueprint(api.blueprint)
    app.jinja_env.filters.update(FILTERS)
    app.register_blueprint(pages.blueprint)
    app.register_blueprint(drafting.blueprint)
    app.register_blueprint(patients.blueprint)
    for room in (about, importing, jobs, login, paste, printing, rulepages):
        app.register_blueprint(room.blueprint)
    problems.register(app)
    jobs.attach(app, state)
    app.before_request(_start)
    security.protect(app, login=sign_in)
    app.after_request(_finish)
    return app


def _start() -> None:
    g.started = time.perf_counter()


def _finish(response: Response) -> Response:
    """Safe headers on every answer, and its time for /metrics."""
    response.headers.setdefault("Content-Security-Policy", POLICY)
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "same-origin"
    response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
    response.headers.setdefault("Cache-Control", "no-store")
    response.headers.add("Vary", "Accept, Accept-Language, Cookie")
    if response.mimetype == "text/html" and request.args.get("lang") in problems.LANGUAGES:
        response.set_cookie("lang", request.args["lang"], samesite="Lax", httponly=True)
    if "started" in g:
        route = request.url_rule.rule if request.url_rule else "unknown"
        seconds = time.perf_counter() - g.started
        State.of().figures.note_request(route, response.status_code, seconds)
    return response
