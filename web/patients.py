"""The pages about one consultation: result, findings, timeline, map, schedule, evidence, trace, decision."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from flask import Blueprint, Response, abort, make_response, redirect, render_template, request
from flask import url_for as address_of
from werkzeug import Response as Answer

from hlh_engine import Issue, Refusal, Rulebook, assess, read_case
from hlh_engine.errors import issue
from hlh_engine.intake.document import case_from_tree
from hlh_engine.records.store import Kept
from hlh_engine.rulebook.loader import examples_folder
from web.calendars import by_date, calendar_file
from web.consulting import in_language, keep, now
from web.course import Trend
from web.decisions import ADOPTED, LONGEST, WORDS, checked, unplanned
from web.fields import draft_of
from web.findings import read_only
from web.problems import language
from web.standalone import words_in
from web.state import State
from web.timeline import timeline_of
from web.view import View

blueprint = Blueprint("patients", __name__, url_prefix="/consultations/<name>")
TABS = (
    ("result_tab", "patients.result"), ("findings_tab", "patients.findings"), ("timeline", "patients.timeline"),
    ("pathway_map", "patients.pathway"), ("schedule", "patients.schedule"), ("evidence", "patients.evidence"),
    ("trace", "patients.trace"), ("decision", "patients.decision"),
)  # fmt: skip
VIEWS = ("calendar", "list", "medicine")
SEVERAL = 2


def opened(name: str) -> tuple[Kept, View]:
    """A kept consultation and its view in the language asked for; 404 where there is none."""
    state, lang = State.of(), language()
    kept = state.store.find(name) or abort(404)
    document = in_language(kept, lang)
    return kept, View(document, words_in(lang), case_from_tree(kept.case), state.rulebook, lang)


def shown(template: str, tab: str, kept: Kept, view: View, **more: Any) -> str:
    """A page of a consultation, with its banner and tabs."""
    counts = {"findings_tab": len(view.document["findings"]), "evidence": view.counts["sources"], "trace": view.counts["met"]}
    return render_template(
        template,
        d=view.document,
        v=view,
        tab=tab,
        tabs=[(key, endpoint, counts.get(key)) for key, endpoint in TABS],
        training=is_training(kept.case, State.of().rulebook),
        titles={option["rule"]: option.get("title", "") for option in view.plan["options"]},
        **more,
    )


def is_training(case: Mapping[str, Any], book: Rulebook) -> bool:
    """Whether a case is one of the examples that come with the program."""
    return _digest(case, book) in _examples(book)


@lru_cache(maxsize=4)
def _examples(book: Rulebook) -> frozenset[str]:
    found = set()
    for file in sorted(examples_folder().glob("*.*")):
        try:
            case = read_case(file.read_bytes(), name=file.name).model_dump(mode="json", exclude_defaults=True)
        except Refusal:
            continue
        found.add(_digest(case, book))
    return frozenset(found)


def _digest(case: Mapping[str, Any], book: Rulebook) -> str:
    """What a case says, however it is written."""
    fields = draft_of(case, book.vocabulary)["fields"]
    return json.dumps({key: text for key, text in fields.items() if key != "as_of"}, sort_keys=True)


@blueprint.get("")
def result(name: str) -> str:
    """The result: conclusion, stops, options with doses, what is missing, and why."""
    kept, view = opened(name)
    return shown("result.html", "result_tab", kept, view, decisions=State.of().store.decisions_of(name))


@blueprint.get("/findings")
def findings(name: str) -> str:
    """Every finding as it was sent, with what it was read as."""
    kept, view = opened(name)
    words = State.of().rulebook.vocabulary
    return shown("findings.html", "findings_tab", kept, view, sent=read_only(draft_of(kept.case, words), words, language()))


@blueprint.get("/timeline")
def timeline(name: str) -> str:
    """The course over time, what was given, and the response."""
    kept, view = opened(name)
    drawn = timeline_of(view, case_from_tree(kept.case))
    return shown("timeline.html", "timeline", kept, view, line=drawn, single=not any(_several(t) for t in view.course))


def _several(trend: Trend) -> bool:
    return len(trend.readings) >= SEVERAL


@blueprint.get("/pathway")
def pathway(name: str) -> str:
    """The map of the pathway with the patient's place."""
    kept, view = opened(name)
    return shown("pathway.html", "pathway_map", kept, view)


@blueprint.get("/schedule")
def schedule(name: str) -> str:
    """The dated doses of an option: as a calendar, a list, or by medicine."""
    kept, view = opened(name)
    option, doses = _chosen(view)
    wanted = request.args.get("view", VIEWS[0])
    return shown(
        "schedule.html", "schedule", kept, view,
        option=option, doses=doses, how=wanted if wanted in VIEWS else VIEWS[0], hows=VIEWS,
        dates=by_date(doses, view.plan["watch"]),
    )  # fmt: skip


@blueprint.get("/schedule.ics")
def calendar(name: str) -> Response:
    """The schedule as a calendar file; it names no patient."""
    _, view = opened(name)
    option, doses = _chosen(view)
    text = calendar_file(view.document, doses, view.plan["watch"], view.words)
    response = Response(text, content_type="text/calendar; charset=utf-8")
    letter = option["letter"] if option else "all"
    response.headers["Content-Disposition"] = f'attachment; filename="schedule-{name[:8]}-{letter}.ics"'
    return response


def _chosen(view: View) -> tuple[Mapping[str, Any] | None, list[Any]]:
    """The option asked for, else the suggested one; the doses that belong to no option are always there."""
    options = {option["letter"]: option for option in view.plan["options"]}
    option = options.get(request.args.get("option", ""), view.plan["suggested"])
    return option, [*(option["doses"] if option else ()), *view.plan["loose"]]


@blueprint.get("/evidence")
def evidence(name: str) -> str:
    """The sources this result cites, and where they disagree."""
    kept, view = opened(name)
    return shown("evidence.html", "evidence", kept, view)


@blueprint.get("/trace")
def trace(name: str) -> str:
    """Every rule that was asked, by what it answered."""
    kept, view = opened(name)
    wanted = request.args.get("show", "met")
    return shown("trace.html", "trace", kept, view, state=wanted if wanted in view.trace else "met")


@blueprint.post("/position")
def position(name: str) -> Answer:
    """The same findings with a position chosen where books disagree: a new result, the old one stays."""
    state = State.of()
    kept = state.store.find(name) or abort(404)
    asked, chosen = request.form.get("question", ""), request.form.get("position", "")
    known = state.rulebook.vocabulary.disagreements.get(asked)
    if known is None or chosen not in known.positions:
        options = ", ".join(known.positions if known else state.rulebook.vocabulary.disagreements)
        raise Refusal([issue("HLH-HTTP-10", "position", name=chosen or asked, known=options)])
    case = case_from_tree({**kept.case, "choices": {**kept.case.get("choices", {}), asked: chosen}})
    document = keep(assess(case, state.rulebook, kept.document["profile"]), language())
    return redirect(address_of("patients.result", name=document["id"]), 303)


@blueprint.get("/decision")
def decision(name: str) -> str:
    """The form for recording what the clinician did."""
    given = {key: request.args[key] for key in ("decision", "subject") if key in request.args}
    return _decision(name, given, ())


def _decision(name: str, given: Mapping[str, str], issues: tuple[Issue, ...]) -> str:
    kept, view = opened(name)
    return shown(
        "decision.html", "decision", kept, view,
        decisions=State.of().store.decisions_of(name), choices=WORDS, longest=LONGEST, given=given, issues=issues,
    )  # fmt: skip


@blueprint.post("/decision")
@blueprint.post("")
def decide(name: str) -> Answer:
    """Record a decision; adopting an option that a stop blocks is refused."""
    store = State.of().store
    _, view = opened(name)
    sent = request.form.to_dict()
    try:
        found = checked({key: sent[key] for key in LONGEST if key in sent})
        _refuse_blocked(found, view, acknowledged=bool(sent.get("acknowledged")))
    except Refusal as refusal:
        return make_response(_decision(name, sent, refusal.issues), 422)
    store.decide(name, found, now().isoformat())
    return redirect(address_of("patients.result", name=name, _anchor="decisions"), 303)


def _refuse_blocked(found: Mapping[str, str], view: View, *, acknowledged: bool) -> None:
    """A blocked option cannot be followed as it is; stops that stand are acknowledged first."""
    options = {option["rule"]: option for option in view.plan["options"]}
    option = options.get(found["subject"])
    if found["decision"] == "followed" and option and option["blocked_by"]:
        stops = ", ".join(option["blocked_by"])
        raise Refusal([issue("HLH-WEB-03", "subject", option=option["letter"], stops=stops)])
    if found["decision"] in ADOPTED and options and (lacking := list(unplanned(found))):
        raise Refusal(lacking)
    if found["decision"] != "declined" and view.plan["stops"] and not acknowledged:
        raise Refusal([issue("HLH-WEB-04", "acknowledged", count=len(view.plan["stops"]))])
