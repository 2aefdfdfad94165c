"""Every refusal over HTTP: RFC 9457 for programs, a plain page for people; never a traceback."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from typing import Any

from flask import Flask, Response, render_template, request
from werkzeug.exceptions import HTTPException

from hlh_engine import Issue, Refusal
from hlh_engine.advise.document import issue_entry
from hlh_engine.errors import issue
from hlh_engine.records.store import Conflict, StoreDown

LOG = logging.getLogger("hlh_engine.web")
UNREADABLE = ("HLH-DOC", "HLH-FHIR", "HLH-HTTP-01", "HLH-HTTP-10")
FAILED = "HLH-HTTP-07"
CODES = {
    400: "HLH-HTTP-01",
    401: "HLH-AUTH-09",
    403: "HLH-AUTH-11",
    404: "HLH-HTTP-02",
    405: "HLH-HTTP-03",
    409: "HLH-HTTP-04",
    413: "HLH-HTTP-05",
    415: "HLH-HTTP-06",
    500: FAILED,
    503: "HLH-HTTP-08",
}
FOR_PROGRAMS = ("/api/", "/openapi.json", "/healthz", "/metrics")
LANGUAGES = ("en", "zh")
RETRY = {"Retry-After": "5"}


def register(app: Flask) -> None:
    """Answer every kind of failure in our own words."""
    app.register_error_handler(Refusal, refused)
    app.register_error_handler(StoreDown, _store_down)
    app.register_error_handler(Conflict, lambda _: answer(409))
    app.register_error_handler(HTTPException, _of_http)
    app.register_error_handler(Exception, _unforeseen)


def language() -> str:
    """The language asked for: ``?lang=`` first, then the one chosen before, then the browser's."""
    chosen = request.cookies.get("lang", "")
    wanted = [request.args.get("lang", ""), chosen, *request.accept_languages.values()]
    known = (one.lower().partition("-")[0] for one in wanted)
    return next((one for one in known if one in LANGUAGES), "en")


def refused(refusal: Refusal) -> Response:
    """400 where the document could not be read, 422 where nothing usable is left."""
    unreadable = any(found.code.startswith(UNREADABLE) for found in refusal.issues)
    return answer(400 if unreadable else 422, refusal.issues)


def answer(
    status: int, issues: Sequence[Issue] = (), headers: Mapping[str, str] | None = None
) -> Response:
    """A problem document, or its page where a browser asked."""
    lang = language()
    found = list(issues) or [issue(CODES.get(status, FAILED), request.path)]
    body = problem(status, found, lang)
    if for_people():
        response = Response(render_template("problem.html", problem=body), status)
    else:
        text = json.dumps(body, ensure_ascii=False) + "\n"
        response = Response(text, status, content_type="application/problem+json")
    response.headers["Content-Language"] = "zh-CN" if lang == "zh" else "en"
    response.headers.update(headers or {})
    return response


def problem(status: int, found: Sequence[Issue], lang: str) -> dict[str, Any]:
    """The problem as RFC 9457 wants it; the first issue speaks for all, ``issues`` has every one."""
    return {
        "type": f"/problems#{found[0].code}",
        "status": status,
        "title": found[0].message(lang),
        "detail": found[0].remedy(lang),
        "instance": request.path,
        "code": found[0].code,
        "issues": [issue_entry(one, lang) for one in found],
    }


def for_people() -> bool:
    """Whether a browser asks for a page."""
    best = request.accept_mimetypes.best_match(["application/json", "text/html"])
    return best == "text/html" and not request.path.startswith(FOR_PROGRAMS)


def _of_http(fault: HTTPException) -> Response:
    """Werkzeug's own refusals, with the headers that belong to them (``Allow``)."""
    status = fault.code or 500
    methods = getattr(fault, "valid_methods", None)
    headers = {"Allow": ", ".join(sorted(methods))} if methods else {}
    return answer(status if status in CODES else 400, headers=headers)


def _store_down(fault: StoreDown) -> Response:
    LOG.error("the store does not answer: %s", fault)
    return answer(503, headers=RETRY)


def _unforeseen(fault: Exception) -> Response:
    LOG.error("unforeseen failure on %s", request.path, exc_info=fault)
    return answer(500)
