"""Long work shows how far it is, can be left and found again, stopped, and goes on after a restart."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from hlh_engine.records.store import Store
from tests.support import BOOK
from web import create_app
from web.jobs import Worker
from web.state import Figures, State

PAGE = {"Accept": "text/html"}
NOW = "2026-11-24T08:00:00+00:00"


def lines(case: dict[str, Any], *ages: int) -> str:
    return "\n".join(json.dumps({**case, "patient": {"age": f"{age} a"}}) for age in ages)


def worker(store: Store) -> Worker:
    return Worker(State(BOOK, store, Figures()))


def finish(app: Flask) -> None:
    thread = app.extensions["hlh-worker"].thread
    assert thread is not None
    thread.join(60)
    assert not thread.is_alive()


def start(client: FlaskClient, content: str, name: str = "ward.ndjson", **fields: str) -> Any:
    sent = {"files": (io.BytesIO(content.encode()), name), **fields}
    return client.post("/jobs/new", data=sent, headers=PAGE)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_many_cases_become_consultations(app: Flask, client: FlaskClient, store: Store, case: dict[str, Any], lang: str) -> None:
    begun = client.post(
        f"/jobs/new?lang={lang}",
        data={"files": (io.BytesIO((lines(case, 1, 2, 3) + "\n{broken").encode()), "ward.ndjson")},
        headers=PAGE,
    )
    assert begun.status_code == 303
    address = begun.headers["Location"]
    finish(app)
    told = client.get(f"{address}.json").json
    assert (told["done"], told["total"], told["final"], told["next"]) == (4, 4, True, address)
    page = client.get(address, headers=PAGE)
    assert page.text.count('href="/consultations/') >= 3
    assert "ward.ndjson:4.json" in page.text, "what could not be read is named"
    assert {"en": "not assessed", "zh": "未评估"}[lang] in page.text
    assert store.count() == 3
    assert address in client.get("/jobs", headers=PAGE).text


def test_an_imported_case_is_the_same_as_a_posted_one(app: Flask, client: FlaskClient, store: Store, case: dict[str, Any]) -> None:
    posted = client.post("/api/v1/consultations", json=case)
    start(client, json.dumps(case), "one.json")
    finish(app)
    job = store.jobs.listing()[0]
    assert store.jobs.finished_items(job)[0].outcome["id"] == posted.json["id"]
    assert store.count() == 1


def test_a_job_on_its_way_says_how_far_it_is(client: FlaskClient, store: Store, case: dict[str, Any]) -> None:
    job = store.jobs.new("import", [("a", lines(case, 1)), ("b", lines(case, 2)), ("c", "{")], {"lang": "en", "profile": "default"}, NOW)
    hand = worker(store)
    hand.step(job)
    half = store.jobs.find(job.id)
    assert half is not None
    assert (half.state, half.done) == ("running", 1)
    client.application.extensions["hlh-worker"].wake = lambda: None
    told = client.get(f"/jobs/{job.id}.json").json
    assert (told["done"], told["final"], told["next"]) == (1, False, None)
    page = client.get(f"/jobs/{job.id}", headers=PAGE).text
    assert '<meta http-equiv="refresh"' in page, "without a script the page looks again by itself"
    assert f'data-job="/jobs/{job.id}.json"' in page
    assert page.count('href="/consultations/') >= 1, "what is found so far is shown"


def test_a_restart_goes_on_where_it_was(store: Store, case: dict[str, Any]) -> None:
    job = store.jobs.new("import", [(str(n), lines(case, n)) for n in (1, 2, 3)], {"lang": "zh", "profile": "default"}, NOW)
    worker(store).step(job)
    restarted = create_app(BOOK, store)
    finish(restarted)
    ended = store.jobs.find(job.id)
    assert ended is not None
    assert (ended.state, ended.done) == ("done", 3)
    assert store.count() == 3


def test_a_canceled_job_stops(client: FlaskClient, store: Store, case: dict[str, Any]) -> None:
    job = store.jobs.new("import", [(str(n), lines(case, n)) for n in (1, 2)], {"lang": "en", "profile": "default"}, NOW)
    client.application.extensions["hlh-worker"].wake = lambda: None
    worker(store).step(job)
    assert client.post(f"/jobs/{job.id}/cancel", headers=PAGE).status_code == 303
    worker(store).work()
    canceled = store.jobs.find(job.id)
    assert canceled is not None
    assert (canceled.state, canceled.done) == ("canceled", 1)
    assert store.count() == 1
    assert client.get(f"/jobs/{job.id}.json").json["final"]


def test_one_bad_part_does_not_stop_the_rest(store: Store, case: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    from web import jobs

    real = jobs.assess

    def failing(read: Any, *rest: Any) -> Any:
        if str(read.patient.age) == "2 a":
            raise ZeroDivisionError
        return real(read, *rest)

    monkeypatch.setattr(jobs, "assess", failing)
    job = store.jobs.new("import", [(str(n), lines(case, n)) for n in (1, 2, 3)], {"lang": "en", "profile": "default"}, NOW)
    worker(store).work()
    ended = store.jobs.find(job.id)
    assert ended is not None
    outcomes = [item.outcome for item in store.jobs.finished_items(ended)]
    assert ["id" in one for one in outcomes] == [True, False, True]
    assert outcomes[1]["issues"][0]["code"] == "HLH-HTTP-07"


@pytest.mark.parametrize(
    ("content", "fields", "code"),
    [("", {}, "HLH-JOB-01"), ("{}", {"profile": "nobody"}, "HLH-CASE-01")],
)
def test_nothing_to_do_is_refused(client: FlaskClient, store: Store, content: str, fields: dict[str, str], code: str) -> None:
    refused = start(client, content, "x.json", **fields)
    assert refused.status_code == 422
    assert code in refused.text
    assert store.jobs.listing() == []
    assert client.get("/jobs/nothing", headers=PAGE).status_code == 404
