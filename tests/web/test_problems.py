"""Every refusal names place, cause and remedy, in the language asked for, and never a traceback."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from flask.testing import FlaskClient

from hlh_engine.errors import MESSAGES
from hlh_engine.records.store import Store
from tests.records.postgresql import running
from tests.support import BOOK
from web import api, create_app

AT = "/api/v1/consultations"
JSON = "application/json"
REFUSED = [
    ("POST", AT, b"{", JSON, 400, "HLH-DOC-01"),
    ("POST", AT, b"[]", JSON, 400, "HLH-DOC-13"),
    ("POST", AT, b"\xff\xfe", JSON, 400, "HLH-DOC-03"),
    ("POST", AT, b'{"pateint": {}}', JSON, 400, "HLH-DOC-09"),
    ("POST", AT, b'{"observations": ' + b"[" * 9000, JSON, 400, None),
    ("POST", AT, b'{"patient": {"id": "\\ud800"}}', JSON, 400, "HLH-DOC-07"),
    ("POST", AT, b" " * 5_000_001, JSON, 413, "HLH-HTTP-05"),
    ("POST", AT, b"{}", "application/fhir+json", 400, "HLH-FHIR-01"),
    ("POST", AT, b"{}", "text/plain", 415, "HLH-HTTP-06"),
    ("POST", f"{AT}?profile=nobody", b"{}", JSON, 422, "HLH-CASE-01"),
    ("POST", f"{AT}?lang=de", b"{}", JSON, 400, "HLH-HTTP-10"),
    ("GET", f"{AT}?before=x", b"", "", 400, "HLH-HTTP-10"),
    ("GET", f"{AT}?limit=%C2%B2", b"", "", 400, "HLH-HTTP-10"),
    ("GET", f"{AT}?limit=0", b"", "", 400, "HLH-HTTP-10"),
    ("GET", f"{AT}/nothing", b"", "", 404, "HLH-HTTP-02"),
    ("GET", f"{AT}/%00", b"", "", 404, "HLH-HTTP-02"),
    ("GET", f"{AT}/nothing/decision", b"", "", 404, "HLH-HTTP-02"),
    ("POST", f"{AT}/nothing/decision", b"{}", JSON, 404, "HLH-HTTP-02"),
    ("GET", "/api/v1/rules/nothing", b"", "", 404, "HLH-HTTP-02"),
    ("GET", "/nothing", b"", "", 404, "HLH-HTTP-02"),
    ("PUT", AT, b"{}", JSON, 405, "HLH-HTTP-03"),
    ("DELETE", "/healthz", b"", "", 405, "HLH-HTTP-03"),
]
BAD_DECISIONS = [
    (b"{", 400, "HLH-DOC-01"),
    (b"[]", 400, "HLH-HTTP-01"),
    (b"{}", 422, "HLH-HTTP-09"),
    (b'{"decision": "followed"}', 422, "HLH-HTTP-12"),
    (b'{"decision": "maybe", "reason": "x"}', 422, "HLH-HTTP-09"),
    (b'{"decision": "followed", "reason": 7}', 422, "HLH-HTTP-11"),
    (b'{"decision": "followed", "reason": "\\u0000"}', 400, "HLH-DOC-07"),
    (b'{"decision": "followed", "reason": "x", "by": "me"}', 400, "HLH-DOC-09"),
]


def assert_is_problem(answer: Any, status: int, code: str | None) -> None:
    assert answer.status_code == status
    assert answer.content_type == "application/problem+json"
    body = answer.json
    assert body["status"] == status
    assert code in {None, body["code"]}
    assert body["title"]
    assert body["detail"]
    for one in body["issues"]:
        assert one["code"] in MESSAGES
        assert one["message"]
        assert one["remedy"]
    assert "Traceback" not in answer.text


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize(
    ("method", "path", "body", "kind", "status", "code"),
    REFUSED,
    ids=[f"{r[0]}-{r[4]}-{n}" for n, r in enumerate(REFUSED)],
)
def test_refusals(
    client: FlaskClient,
    method: str,
    path: str,
    body: bytes,
    kind: str,
    status: int,
    code: str | None,
    lang: str,
) -> None:
    headers = {"Accept-Language": lang}
    answer = client.open(path, method=method, data=body, content_type=kind, headers=headers)
    assert_is_problem(answer, status, code)
    if code is not None and code.startswith("HLH-HTTP"):
        words = MESSAGES[code]
        remedy = words.remedy_zh if lang == "zh" else words.remedy_en
        assert answer.json["detail"].startswith(remedy.partition("{")[0])


@pytest.mark.parametrize(("body", "status", "code"), BAD_DECISIONS)
def test_decisions_that_say_nothing(
    client: FlaskClient, case: dict[str, Any], body: bytes, status: int, code: str
) -> None:
    at = client.post(AT, json=case).headers["Location"]
    answer = client.post(f"{at}/decision", data=body, content_type=JSON)
    assert_is_problem(answer, status, code)
    assert client.get(f"{at}/decision").json["decisions"] == []


def test_a_method_refused_names_the_methods_there_are(client: FlaskClient) -> None:
    assert "POST" in client.put(AT).headers["Allow"]


def test_nothing_usable_is_left(client: FlaskClient, store: Store) -> None:
    bad = {
        "observations": [
            {"observable": "soluble_il2_receptor", "value": 2600},
            {"observable": "platelets", "value": "95000 10*9/L"},
            {"observable": "feritin", "value": "500 ug/L"},
        ]
    }
    answer = client.post(AT, json=bad)
    assert_is_problem(answer, 422, None)
    assert {one["path"].partition("]")[0] for one in answer.json["issues"]} == {
        "observations[0",
        "observations[1",
        "observations[2",
    }
    assert store.count() == 0


def test_what_can_be_used_is_used_and_the_rest_is_named(
    client: FlaskClient, case: dict[str, Any]
) -> None:
    case["observations"].append({"observable": "fibrinogen", "value": 1.2})
    answer = client.post(AT, json=case)
    assert answer.status_code == 201
    found = [i for i in answer.json["input_issues"] if i["path"] == "observations[5].value"]
    assert [i["severity"] for i in found] == ["reject"]


def test_a_failure_of_the_program_shows_no_traceback(
    client: FlaskClient, case: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(api, "consult", fail)
    answer = client.post(AT, json=case)
    assert_is_problem(answer, 500, "HLH-HTTP-07")
    assert "ZeroDivisionError" not in answer.text


def test_another_engines_answer_is_not_replaced(
    client: FlaskClient, case: dict[str, Any], store: Store
) -> None:
    document = client.post(AT, json=case).json
    other = {**document, "id": "f" * 32, "engine": "hlh-engine 0"}
    store.keep(other, case, document["as_of"])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("hlh_engine.Consultation.id", "f" * 32)
        assert_is_problem(client.post(AT, json=case), 409, "HLH-HTTP-04")


@pytest.fixture(scope="module")
def dying() -> Iterator[tuple[FlaskClient, Any]]:
    with running() as server, closing(Store(server.url)) as store:
        yield create_app(BOOK, store).test_client(), server


def test_a_store_that_is_down_is_503_and_comes_back(
    dying: tuple[FlaskClient, Any], case: dict[str, Any]
) -> None:
    client, server = dying
    assert client.post(AT, json=case).status_code == 201
    server.stop()
    for answer in (client.post(AT, json=case), client.get(AT), client.get("/healthz")):
        assert_is_problem(answer, 503, "HLH-HTTP-08")
        assert int(answer.headers["Retry-After"]) > 0
    server.start()
    assert client.post(AT, json=case).status_code == 201
    assert client.get("/healthz").status_code == 200
