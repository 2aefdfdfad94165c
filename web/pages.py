"""The pages that are about no single patient: the list, the ways to begin, the rulebook, the messages, help."""

from __future__ import annotations

from typing import Any

from flask import (
    Blueprint,
    Response,
    abort,
    current_app,
    make_response,
    redirect,
    render_template,
    request,
)
from flask import url_for as address_of
from werkzeug import Response as Answer

from hlh_engine import Issue, Refusal
from hlh_engine.errors import MESSAGES
from hlh_engine.records.store import LARGEST_NUMBER
from web.consulting import consult, keep
from web.examples import example_text, example_titles
from web.listing import entry_of, open_drafts
from web.problems import language
from web.security import may_open
from web.standalone import words_in
from web.state import State

blueprint = Blueprint("pages", __name__)
AREAS = (
    ("consultations", "/consultations"), ("rulebook", "/rules"), ("sources", "/sources"), ("vocabulary", "/vocabulary"),
    ("disagreements_area", "/disagreements"), ("profiles", "/profiles"), ("audit", "/audit"), ("about", "/about"),
)  # fmt: skip
"""The areas of the first line of navigation; one that this program does not answer is not shown."""
WAYS = (("paste_text", "/consultations/paste"), ("import_file", "/consultations/import"))
KEPT_QUERY = frozenset({"example", "before", "show", "view", "option", "more", "decision", "subject", "q", "stage"})
PAGE = 20


@blueprint.app_context_processor
def shared() -> dict[str, Any]:
    """What every template needs: the language, its words, the areas, the same page in the other language."""
    lang = language()
    other = "en" if lang == "zh" else "zh"
    paths = {rule.rule for rule in current_app.url_map.iter_rules()}
    return {
        "lang": lang,
        "w": words_in(lang),
        "other_lang": other,
        "other_url": _here(other),
        "areas": [(key, path) for key, path in AREAS if path in paths and may_open(path)],
        "area": next((key for key, path in AREAS if request.path.startswith(path)), "consultations"),
        "limits_path": next((path for path in ("/about/limits", "/about") if path in paths), "/help#limits"),
        "note_path": _note(paths),
        "ways": [(key, path) for key, path in WAYS if path in paths],
    }


def _note(paths: set[str]) -> str:
    name = (request.view_args or {}).get("name", "")
    return f"/consultations/{name}/note" if "/consultations/<name>/note" in paths else ""


def _here(lang: str) -> str:
    """The address of this page in a language; the first page where this one has none to read."""
    if request.method != "GET" or request.endpoint is None:
        return address_of("pages.home", lang=lang)
    kept: dict[str, Any] = {k: v for k, v in request.args.items() if k in KEPT_QUERY}
    return address_of(request.endpoint, **{**kept, **(request.view_args or {}), "lang": lang})


@blueprint.get("/")
@blueprint.get("/consultations")
def home() -> str:
    """The drafts being typed and the consultations kept so far, newest first."""
    text = request.args.get("before", "")
    number = int(text) if text.isascii() and text.isdigit() and len(text) <= len("2147483647") else 0
    shown, after = State.of().store.listing(min(number, LARGEST_NUMBER) or None, PAGE)
    entries = [entry_of(summary) for summary in shown]
    return render_template("home.html", consultations=entries, after=after, drafts=[] if number else open_drafts())


@blueprint.get("/new")
@blueprint.get("/consultations/new")
def form() -> str:
    """The ways to begin; ``?example=`` fills in the text of an example case."""
    return _new(example_text(request.args.get("example", "")), "default", ())


def _new(text: str, profile: str, issues: tuple[Issue, ...]) -> str:
    return render_template(
        "new.html",
        profiles=State.of().rulebook.vocabulary.profiles,
        profile=profile,
        text=text,
        issues=issues,
        examples=example_titles(language()),
    )


@blueprint.post("/new")
@blueprint.post("/consultations/new")
def submit() -> Answer:
    """Assess a whole case document; a refusal shows it again with every reason, nothing lost."""
    file, profile = request.files.get("file"), request.form.get("profile", "default")
    sent = file.read() if file else b""
    content, name = (sent, file.filename or "") if file and sent.strip() else (_typed(), "")
    try:
        consultation = consult(content, name, profile)
    except Refusal as refusal:
        text = content.decode("utf-8", "replace")
        return make_response(_new(text, profile, refusal.issues), 422)
    keep(consultation, language())
    return redirect(address_of("patients.result", name=consultation.id), 303)


def _typed() -> bytes:
    return request.form.get("document", "").encode("utf-8", "replace")


@blueprint.get("/problems")
def problem_words() -> str:
    """Every message a person can meet: its code, what it means, what to do."""
    return render_template("problems.html", messages=sorted(MESSAGES.items()))


@blueprint.get("/help")
def help_page() -> str:
    """The signs, the keys and the words of these pages."""
    return render_template("help.html")


@blueprint.get("/examples/<name>")
def example(name: str) -> Response:
    """An example case as it is written."""
    return Response(example_text(name) or abort(404), content_type="text/plain; charset=utf-8")
