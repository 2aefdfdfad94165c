"""Long work on pages of its own: an import of many cases that can be left and found again.

What is to be done stands in the records, one part after another; a thread works it off, and begins
where it was after a restart.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from flask import (
    Blueprint,
    Flask,
    Response,
    abort,
    current_app,
    jsonify,
    make_response,
    redirect,
    render_template,
    request,
)  # fmt: skip
from flask import url_for as address_of
from werkzeug import Response as Answer

from hlh_engine import Refusal, assess
from hlh_engine.errors import Issue, issue
from hlh_engine.intake.document import LARGEST
from hlh_engine.records.jobs import CANCELED, DONE, Job
from hlh_engine.records.store import Conflict, StoreDown
from web.consulting import now
from web.incoming import case_of
from web.problems import language
from web.standalone import words_in
from web.state import State

blueprint = Blueprint("jobs", __name__, url_prefix="/jobs")
LOG = logging.getLogger("hlh_engine.web")
KIND = "import"
MOST_CASES = 5000
TENTH = 0.1
BY_LINE = (".ndjson", ".jsonl")


class Worker:
    """One thread that works off the open jobs of a store, oldest first."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.lock = threading.Lock()
        self.thread: threading.Thread | None = None

    def wake(self) -> None:
        """Start the thread unless it runs."""
        with self.lock:
            if self.thread is None or not self.thread.is_alive():
                self.thread = threading.Thread(target=self.work, name="hlh-jobs", daemon=True)
                self.thread.start()

    def work(self) -> None:
        """Until nothing is open."""
        try:
            while job := self.state.store.jobs.next_open():
                self.step(job)
        except StoreDown as fault:
            LOG.warning("long work stands still, the store does not answer: %s", fault)

    def step(self, job: Job) -> None:
        """One part of a job, from its content to what came of it."""
        item = self.state.store.jobs.item(job, job.done)
        if item.content is None:
            return
        try:
            outcome = self._assess(item.content, item.name, job)
        except Refusal as refusal:
            outcome = {"issues": [_kept(one) for one in refusal.issues]}
        except StoreDown:
            raise
        except Exception:
            LOG.exception("unforeseen failure in %s, part %s", job.id, item.number)
            outcome = {"issues": [_kept(issue("HLH-HTTP-07", ""))]}
        self.state.store.jobs.finish_item(job, item.number, outcome, now().isoformat())

    def _assess(self, content: str, name: str, job: Job) -> dict[str, Any]:
        state, options = self.state, job.options
        moment = datetime.fromisoformat(job.created)
        case = case_of(content.encode(), name, moment, state.rulebook)
        consultation = assess(case, state.rulebook, options["profile"])
        if not consultation.gathered.findings and consultation.issues:
            raise Refusal(consultation.issues)
        document = consultation.document(options["lang"])
        tree = case.model_dump(mode="json", exclude_defaults=True)
        try:
            new = state.store.keep(document, tree, now().isoformat())
        except Conflict:
            return {"issues": [_kept(issue("HLH-HTTP-04", ""))]}
        state.figures.note_consultation(new=new, incident=document["incident"] is not None)
        return {"id": document["id"], "set_aside": sum(i.severity == "reject" for i in consultation.issues)}


def _kept(found: Issue) -> dict[str, Any]:
    return {"code": found.code, "path": found.path, "values": dict(found.values)}


def attach(app: Flask, state: State) -> None:
    """Give the application its worker, and let it go on with what a restart left open."""
    worker = Worker(state)
    app.extensions["hlh-worker"] = worker
    if state.store.jobs.next_open() is not None:
        worker.wake()


def _worker() -> Worker:
    worker = current_app.extensions["hlh-worker"]
    assert isinstance(worker, Worker)  # noqa: S101 — put there by attach
    return worker


# --- pages ----------------------------------------------------------------------------------------------


@blueprint.get("")
def listing() -> str:
    """The newest jobs."""
    return render_template("jobs.html", jobs=State.of().store.jobs.listing())


@blueprint.get("/new")
def form() -> str:
    """Choose the files."""
    return _form(())


def _form(issues: tuple[Issue, ...]) -> str:
    profiles = State.of().rulebook.vocabulary.profiles
    return render_template("job_new.html", issues=issues, profiles=profiles)


@blueprint.post("/new")
def create() -> Answer:
    """A job for all cases of the files; 303 to its own address."""
    try:
        parts, profile = _several(), _profile()
    except Refusal as refusal:
        return make_response(_form(refusal.issues), 422)
    options = {"lang": language(), "profile": profile}
    job = State.of().store.jobs.new(KIND, parts, options, now().isoformat())
    _worker().wake()
    return redirect(address_of("jobs.show", name=job.id), 303)


def _several() -> list[tuple[str, str]]:
    parts = list(_parts())
    if not 1 <= len(parts) <= MOST_CASES:
        raise Refusal([issue("HLH-JOB-01", "files", count=len(parts), limit=MOST_CASES)])
    return parts


def _profile() -> str:
    name, known = request.form.get("profile", "default"), State.of().rulebook.vocabulary.profiles
    if name not in known:
        raise Refusal([issue("HLH-CASE-01", "profile", name=name[:40], known=", ".join(known))])
    return name


def _parts() -> Iterator[tuple[str, str]]:
    """Each case with its name: a file, or a line of a file with a case on each line."""
    for file in request.files.getlist("files"):
        name, content = file.filename or "case", file.read(LARGEST + 1)
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError as fault:
            raise Refusal([issue("HLH-DOC-03", name, position=fault.start)]) from None
        if name.lower().endswith(BY_LINE):
            lines = enumerate(text.splitlines(), start=1)
            yield from ((f"{name}:{n}.json", line) for n, line in lines if line.strip())
        elif text.strip():
            yield name, text


@blueprint.get("/<name>")
def show(name: str) -> str:
    """How far a job is, and what came of its parts so far."""
    job = _job(name)
    items = State.of().store.jobs.finished_items(job)
    return render_template("job.html", job=job, items=items, words=_words, text=_text(job))


@blueprint.get("/<name>.json")
def progress(name: str) -> Response:
    """The same as figures, for a page that watches."""
    job = _job(name)
    following = address_of("jobs.show", name=name) if job.final else None
    told = {"state": job.state, "text": _text(job), "final": job.final, "next": following}
    return jsonify(done=job.done, total=job.total, **told)


def _text(job: Job) -> str:
    """Where a job is, in words."""
    w, left = words_in(language()), _left(job)
    ahead = 0 if job.final else State.of().store.jobs.ahead_of(job)
    parts = [w[f"job_{job.state}"], f"{job.done} {w['job_of']} {job.total} {w['job_cases']}"]
    parts += [w["job_left"].format(seconds=left)] if left is not None else []
    return " · ".join([*parts, *([f"{ahead} {w['job_ahead']}"] if ahead else [])])


@blueprint.post("/<name>/cancel")
def cancel(name: str) -> Answer:
    """Stop after the part in hand."""
    _job(name)
    State.of().store.jobs.cancel(name, now().isoformat())
    return redirect(address_of("jobs.show", name=name), 303)


def _job(name: str) -> Job:
    """The job; whoever looks at one that stands still sets it going again."""
    job = State.of().store.jobs.find(name) or abort(404)
    if not job.final:
        _worker().wake()
    return job


def _left(job: Job) -> int | None:
    """Seconds, measured; nothing before a tenth is done."""
    if job.state in {DONE, CANCELED} or not job.total or job.done < job.total * TENTH or not job.done:
        return None
    spent = (now() - datetime.fromisoformat(job.created)).total_seconds()
    return round(spent / job.done * (job.total - job.done))


def _words(kept: dict[str, Any], lang: str) -> str:
    """An issue kept with a job, in words."""
    found = issue(kept["code"], kept["path"], **kept["values"])
    place = f"{found.path}: " if found.path else ""
    return f"{place}{found.message(lang)} {found.remedy(lang)}"
