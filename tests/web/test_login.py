"""Accounts, sessions, tokens, roles, forged requests: what other computers may ask, and what nobody may."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from argon2 import PasswordHasher
from click.testing import Result
from flask import Flask
from flask.testing import FlaskClient
from typer.testing import CliRunner
from werkzeug.test import TestResponse

from hlh_engine.cli import app
from hlh_engine.records import accounts
from hlh_engine.records.accounts import MOST_BY_NAME
from hlh_engine.records.store import Store
from tests.support import BOOK
from web import create_app

AT = "/api/v1/consultations"
PASSWORD = "a sentence nobody guesses"
PAGE = {"Accept": "text/html"}
ROLES = ("clinician", "editor", "approver", "auditor")
TOKEN = re.compile(r'name="form_token" value="([0-9a-f]{64})"')


@pytest.fixture(autouse=True)
def _light(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same hashes with little memory: what is tested here is not how long guessing takes."""
    monkeypatch.setattr(accounts, "_HASHER", PasswordHasher(time_cost=1, memory_cost=64))


@pytest.fixture
def guarded(store: Store) -> Flask:
    for role in ROLES:
        store.accounts.add(role, role, PASSWORD, datetime.now(UTC))
    return create_app(BOOK, store, sign_in=True)


@pytest.fixture
def outside(guarded: Flask) -> FlaskClient:
    """A browser over TLS, which keeps secure cookies."""
    client = guarded.test_client()
    client.environ_base["wsgi.url_scheme"] = "https"
    return client


def sign_in(client: FlaskClient, name: str, password: str = PASSWORD, **more: str) -> TestResponse:
    page = client.get("/login", headers=PAGE, base_url="https://hlh.example")
    token = TOKEN.search(page.text)
    assert token is not None
    fields = {"name": name, "password": password, "form_token": token[1], **more}
    return client.post("/login", data=fields, headers=PAGE, base_url="https://hlh.example")


def get(client: FlaskClient, path: str, **more: Any) -> TestResponse:
    return client.get(path, headers=PAGE, base_url="https://hlh.example", **more)


def test_nobody_sees_a_patient_without_signing_in(outside: FlaskClient, case: dict[str, Any]) -> None:
    answer = get(outside, "/consultations?show=all")
    assert answer.status_code == 303
    assert answer.headers["Location"].startswith("/login?next=/consultations")
    for refused in (outside.get(AT), outside.post(AT, json=case), outside.get("/metrics")):
        assert refused.status_code == 401
        assert refused.json["code"] == "HLH-AUTH-09"
        assert refused.headers["WWW-Authenticate"].startswith("Bearer")
    assert outside.get("/healthz").status_code == 200
    assert get(outside, "/about/limits").status_code == 200


def test_a_session_opens_and_ends_on_the_server(outside: FlaskClient, store: Store) -> None:
    signed = sign_in(outside, "clinician")
    assert signed.status_code == 303
    cookie = next(c for c in signed.headers.getlist("Set-Cookie") if c.startswith("hlh_session="))
    assert {"Secure", "HttpOnly", "SameSite=Lax"} <= set(cookie.split("; "))
    assert get(outside, "/consultations").status_code == 200
    key = cookie.partition("=")[2].partition(";")[0]
    page = get(outside, "/account")
    token = TOKEN.search(page.text)
    assert token is not None
    ended = outside.post("/logout", data={"form_token": token[1]}, base_url="https://hlh.example")
    assert ended.status_code == 303
    assert store.accounts.holder(key, "session", datetime.now(UTC)) is None
    assert [e.event for e in reversed(store.audit.listing())] == ["signed in", "signed out"]


def test_a_wrong_password_is_refused_counted_and_audited(outside: FlaskClient, store: Store) -> None:
    for _ in range(MOST_BY_NAME):
        refused = sign_in(outside, "clinician", "wrong")
        assert refused.status_code == 401
        assert "HLH-AUTH-07" in refused.text
    throttled = sign_in(outside, "clinician")
    assert throttled.status_code == 429
    assert int(throttled.headers["Retry-After"]) > 0
    events = [entry.event for entry in store.audit.listing()]
    assert events == ["sign-in throttled", *["sign-in failed"] * MOST_BY_NAME]
    assert store.audit.broken_at() is None


@pytest.mark.parametrize("there", ["//evil.example", "https://evil.example", "/\\evil.example"])
def test_signing_in_leads_to_no_other_site(outside: FlaskClient, there: str) -> None:
    assert sign_in(outside, "clinician", next=there).headers["Location"].startswith("/?")


def test_a_form_without_its_token_is_refused(outside: FlaskClient, case: dict[str, Any]) -> None:
    sign_in(outside, "clinician")
    document = {"document": outside.application.json.dumps(case)}
    for fields in (document, {**document, "form_token": "0" * 64}):
        refused = outside.post("/consultations/new", data=fields, base_url="https://hlh.example")
        assert refused.status_code == 403
    page = get(outside, "/consultations/new")
    token = TOKEN.search(page.text)
    assert token is not None
    fields = {**document, "form_token": token[1]}
    done = outside.post("/consultations/new", data=fields, headers=PAGE, base_url="https://hlh.example")
    assert done.status_code == 303


@pytest.mark.parametrize(
    "path",
    ["/login", "/consultations/new", "/consultations/paste", "/consultations/import", "/jobs/new", "/account"],
)
def test_every_posted_form_carries_the_token(outside: FlaskClient, path: str) -> None:
    if path != "/login":
        sign_in(outside, "clinician")
    text = get(outside, path).text
    forms = re.findall(r'<form[^>]*method="post"[^>]*>.*?</form>', text, re.DOTALL)
    assert forms
    assert all(TOKEN.search(form) for form in forms)


@pytest.mark.parametrize(
    "headers", [{"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}, {"Origin": "null"}]
)
def test_another_site_cannot_post_with_or_without_sign_in(
    client: FlaskClient, case: dict[str, Any], headers: dict[str, str], store: Store
) -> None:
    refused = client.post(AT, json=case, headers=headers)
    assert (refused.status_code, refused.json["code"]) == (403, "HLH-AUTH-11")
    assert store.count() == 0
    assert client.post(AT, json=case, headers={"Origin": "http://localhost"}).status_code == 201


def test_without_sign_in_only_this_computer_is_answered(client: FlaskClient) -> None:
    for name in ("localhost:8000", "127.0.0.1:8000", "[::1]:8000"):
        assert client.get(AT, headers={"Host": name}).status_code == 200
    refused = client.get(AT, headers={"Host": "rebound.example"})
    assert (refused.status_code, refused.json["code"]) == (403, "HLH-AUTH-12")


@pytest.mark.parametrize(
    ("role", "path", "status"),
    [
        ("clinician", "/consultations", 200),
        ("auditor", "/consultations", 200),
        ("editor", "/consultations", 403),
        ("approver", "/consultations", 403),
        ("editor", "/", 303),
        ("clinician", "/audit", 403),
        ("auditor", "/audit", 200),
        ("editor", "/rules", 200),
        ("approver", "/disagreements", 200),
        ("auditor", "/consultations/new", 200),
    ],
)
def test_a_role_sees_what_it_is_for(outside: FlaskClient, role: str, path: str, status: int) -> None:
    sign_in(outside, role)
    assert get(outside, path).status_code == status


def test_a_program_shows_a_token(guarded: Flask, store: Store, case: dict[str, Any]) -> None:
    client, headers = guarded.test_client(), {}
    for role in ROLES:
        key = store.accounts.new_key(role, "token", datetime.now(UTC))
        headers[role] = {"Authorization": f"Bearer {key}"}
    created = client.post(AT, json=case, headers=headers["clinician"])
    assert created.status_code == 201
    at = created.headers["Location"]
    assert client.get(at, headers=headers["auditor"]).status_code == 200
    for role in ("auditor", "editor", "approver"):
        refused = client.post(AT, json=case, headers=headers[role])
        assert (refused.status_code, refused.json["code"]) == (403, "HLH-AUTH-10")
    assert client.get("/api/v1/rules", headers=headers["editor"]).status_code == 200
    assert client.get(AT, headers={"Authorization": "Bearer guess"}).status_code == 401
    assert store.audit.listing()[0].who == "clinician", "who changed something is in the audit"


def test_a_connection_without_tls_is_pointed_out(guarded: Flask) -> None:
    client = guarded.test_client()
    for address, warned in (("http://ward.example", True), ("https://ward.example", False), ("http://127.0.0.1", False)):
        text = client.get("/login", headers=PAGE, base_url=address).text
        assert ("hlh serve --proxy" in text) is warned, address


def test_a_decision_is_by_whoever_is_signed_in(guarded: Flask, store: Store, case: dict[str, Any]) -> None:
    client = guarded.test_client()
    key = store.accounts.new_key("clinician", "token", datetime.now(UTC))
    headers = {"Authorization": f"Bearer {key}"}
    at = client.post(AT, json=case, headers=headers).headers["Location"]
    sent = {"decision": "followed", "reason": "yes", "decided_by": "somebody else"}
    assert client.post(f"{at}/decision", json=sent, headers=headers).json["decided_by"] == "clinician"


def command(*words: str, stdin: str = "") -> Result:
    return CliRunner().invoke(app, words, input=stdin)


def test_accounts_on_the_command_line(tmp_path: Path) -> None:
    database = ["--database", f"sqlite:///{tmp_path}/a.sqlite3"]
    refused = command("serve", "--host", "0.0.0.0", "--port", "0", *database)
    assert refused.exit_code == 1
    assert "HLH-AUTH-01" in refused.stderr
    assert "hlh account add" in refused.stderr
    add = ["account", "add", "li.wei", "--role", "clinician", "--password-stdin", *database]
    short = command(*add, stdin="short\n")
    assert (short.exit_code, "HLH-AUTH-02" in short.stderr) == (1, True)
    silent = command("account", "add", "li.wei", "--role", "clinician", *database)
    assert (silent.exit_code, "HLH-AUTH-13" in silent.stderr) == (1, True)
    assert command(*add, stdin=f"{PASSWORD}\n").exit_code == 0
    assert command("account", "list", *database).stdout == "li.wei\tclinician\tactive\n"
    token = command("account", "token", "li.wei", *database).stdout.strip()
    again = Store(database[1])
    assert again.accounts.holder(token, "token", datetime.now(UTC)) is not None
    again.close()
    assert command("account", "disable", "li.wei", *database).exit_code == 0
    assert command("account", "token", "li.wei", *database).exit_code == 1
