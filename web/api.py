"""The API of the contract: consultations, the rulebook as data, health."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from flask import Blueprint, Response, abort, request, url_for

from hlh_engine import Case, Refusal
from hlh_engine.advise.phrases import Phrases
from hlh_engine.errors import issue
from hlh_engine.model.rule import Rule
from hlh_engine.records.store import LARGEST_NUMBER, PAGE
from web.consulting import consult, in_language, keep, now
from web.decisions import read_decision
from web.incoming import FHIR
from web.openapi import description
from web.problems import LANGUAGES, language
from web.state import State

blueprint = Blueprint("api", __name__)
CASE_KINDS = frozenset({"application/json", FHIR})
LARGEST_PAGE = 200


@blueprint.before_request
def _language_is_known() -> None:
    asked = request.args.get("lang")
    if asked is not None and asked not in LANGUAGES:
        raise Refusal([issue("HLH-HTTP-10", "lang", name=asked[:40], known=", ".join(LANGUAGES))])


def answer(content: Mapping[str, Any], status: int = 200) -> Response:
    """JSON in the order of the document: the same document has the same bytes."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n"
    return Response(text, status, content_type="application/json")


@blueprint.post("/api/v1/consultations")
def create() -> Response:
    """Assess a case and keep the consultation: 201 with its address."""
    if request.mimetype not in CASE_KINDS:
        abort(415)
    profile = request.args.get("profile", "default")
    bundle = request.mimetype == FHIR
    consultation = consult(request.get_data(), "case.json", profile, bundle=bundle)
    response = answer(keep(consultation, language()), 201)
    response.headers["Location"] = url_for("api.one", name=consultation.id)
    return response


@blueprint.get("/api/v1/consultations")
def listing() -> Response:
    """A page of consultations, newest first; ``next`` is the address of the following page."""
    before, size = _number("before", LARGEST_NUMBER), _number("limit", LARGEST_PAGE)
    shown, after = State.of().store.listing(before, size or PAGE)
    following = None if after is None else url_for("api.listing", before=after, limit=size)
    entries = [
        {"id": s.id, "as_of": s.as_of, "profile": s.profile, "recorded": s.recorded} for s in shown
    ]
    return answer({"consultations": entries, "next": following})


def _number(name: str, largest: int) -> int | None:
    text = request.args.get(name)
    if text is None:
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(largest))):
        raise Refusal([issue("HLH-HTTP-10", name, name=text[:40], known=f"1 … {largest}")])
    if not 1 <= int(text) <= largest:
        raise Refusal([issue("HLH-HTTP-10", name, name=text, known=f"1 … {largest}")])
    return int(text)


@blueprint.get("/api/v1/consultations/<name>")
def one(name: str) -> Response:
    """One consultation as it was answered; ``?lang=`` asks for its texts in a language."""
    kept = State.of().store.find(name) or abort(404)
    asked = request.args.get("lang")
    return answer(kept.document if asked is None else in_language(kept, asked))


@blueprint.get("/api/v1/consultations/<name>/decision")
def decisions(name: str) -> Response:
    """Every decision on a consultation, oldest first."""
    store = State.of().store
    if store.find(name) is None:
        abort(404)
    return answer({"decisions": store.decisions_of(name)})


@blueprint.post("/api/v1/consultations/<name>/decision")
def decide(name: str) -> Response:
    """Record what the clinician did, and why."""
    if request.mimetype != "application/json":
        abort(415)
    store, recorded = State.of().store, now().isoformat()
    if store.find(name) is None:
        abort(404)
    decision = read_decision(request.get_data())
    store.decide(name, decision, recorded)
    return answer({**decision, "recorded": recorded}, 201)


@blueprint.get("/api/v1/vocabulary")
def vocabulary() -> Response:
    """Every word the rules speak."""
    return answer(State.of().rulebook.vocabulary.model_dump(mode="json"))


@blueprint.get("/api/v1/rules")
def rules() -> Response:
    """Every rule with its heading, page and certainty."""
    return answer({"rules": [_summary(rule) for rule in State.of().rulebook.rules.values()]})


@blueprint.get("/api/v1/rules/<rule_id>")
def rule(rule_id: str) -> Response:
    """One rule whole: text, meaning in both languages, source, examples."""
    book = State.of().rulebook
    if rule_id not in book.rules:
        abort(404)
    found = book.rules[rule_id]
    return answer(
        {
            **_summary(found),
            "prose": found.prose,
            "text": found.text,
            "means": {lang: Phrases(book, lang).of(found.condition) for lang in LANGUAGES},
            "citation": book.vocabulary.sources[found.source].cite,
            "examples": [{**e.cells, "outcome": e.outcome} for e in found.examples],
        }
    )


def _summary(found: Rule) -> dict[str, Any]:
    end = found.valid_until
    return {
        "id": found.id,
        "title": {"en": found.title.en, "zh": found.title.zh},
        "book": found.chapter.book,
        "stage": found.chapter.stage,
        "source": found.source,
        "at": found.at,
        "certainty": found.certainty,
        "confirm": found.confirm,
        "review": found.chapter.review,
        "valid_from": found.valid_from.isoformat(),
        "valid_until": None if end is None else end.isoformat(),
        "page": str(found.place),
    }


@blueprint.get("/api/v1/releases")
def releases() -> Response:
    """The rulebook in force."""
    book = State.of().rulebook
    release = {"version": book.version, "sha256": book.sha256, "rules": len(book.rules)}
    return answer({"releases": [{**release, "review": "provisional"}]})


@blueprint.get("/openapi.json")
def openapi() -> Response:
    """The description of this API."""
    return answer(description(Case.model_json_schema()))


@blueprint.get("/healthz")
def health() -> Response:
    """Alive, with the rulebook's hash; 503 while the store does not answer."""
    book, count = State.of().rulebook, State.of().store.count()
    release = {"version": book.version, "sha256": book.sha256}
    return answer({"status": "ok", "rulebook": release, "consultations": count})


@blueprint.get("/metrics")
def metrics() -> Response:
    """Figures for Prometheus."""
    text = State.of().figures.text(State.of().rulebook)
    return Response(text, content_type="text/plain; version=0.0.4; charset=utf-8")
