"""The description says what the API does: generated requests, sound and unsound, against it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
import schemathesis
from flask import Flask
from hypothesis import HealthCheck, given, settings
from schemathesis import GenerationMode
from schemathesis.specs.openapi.checks import positive_data_acceptance

from hlh_engine import Case
from hlh_engine.records.store import Store
from tests.support import BOOK
from tests.web.conftest import CASE
from web import create_app
from web.openapi import description

AT = "/api/v1/consultations"
PATHS = description(Case.model_json_schema())["paths"]
SOUND = [
    (path, method.upper(), GenerationMode.POSITIVE)
    for path, methods in PATHS.items()
    for method in methods
]
UNSOUND = [
    (path, method.upper(), GenerationMode.NEGATIVE)
    for path, methods in PATHS.items()
    for method, asked in methods.items()
    if "requestBody" in asked or any(p["in"] == "query" for p in asked["parameters"])
]


@pytest.fixture(scope="module")
def described(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    folder = tmp_path_factory.mktemp("openapi")
    with closing(Store(f"sqlite:///{folder}/web.sqlite3")) as store:
        yield create_app(BOOK, store)


@pytest.fixture(scope="module")
def described_schema(described: Flask) -> Any:
    return schemathesis.openapi.from_wsgi("/openapi.json", described)


@pytest.mark.parametrize(("path", "method", "mode"), [*SOUND, *UNSOUND])
def test_the_api_is_as_described(
    described_schema: Any, path: str, method: str, mode: GenerationMode
) -> None:
    cases = described_schema[path][method].as_strategy(generation_mode=mode)

    @given(case=cases)
    @settings(
        max_examples=25,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    def ask(case: schemathesis.Case) -> None:
        # A document can have the right shape and mean nothing: units and names are in no schema.
        case.call_and_validate(excluded_checks=[positive_data_acceptance])

    ask()


def test_every_route_is_described(described: Flask) -> None:
    client = described.test_client()
    paths = client.get("/openapi.json").json["paths"]
    routes = {
        (str(rule.rule).replace("<name>", "{id}").replace("<rule_id>", "{id}"), method.lower())
        for rule in described.url_map.iter_rules()
        if rule.endpoint.startswith("api.")
        for method in rule.methods - {"HEAD", "OPTIONS"}
    }
    assert routes == {(path, method) for path, methods in paths.items() for method in methods}


def test_real_answers_fit_their_schema(described: Flask, described_schema: Any) -> None:
    client = described.test_client()
    created = client.post(AT, json=CASE)
    at = created.headers["Location"]
    decision = {"decision": "followed", "reason": "yes", "subject": "a plan", "decided_by": "on call", "next_assessment": "2026-11-23"}
    answers = [
        (AT, "POST", created),
        ("/api/v1/consultations/{id}", "GET", client.get(at)),
        (
            "/api/v1/consultations/{id}/decision",
            "POST",
            client.post(f"{at}/decision", json=decision),
        ),
        ("/api/v1/consultations/{id}/decision", "GET", client.get(f"{at}/decision")),
        (AT, "GET", client.get(AT)),
        ("/api/v1/rules/{id}", "GET", client.get("/api/v1/rules/hlh-2004.criterion.ferritin")),
    ]
    for path, method, answer in answers:
        assert answer.status_code in {200, 201}
        response = schemathesis.Response.from_any(answer)
        described_schema[path][method].validate_response(response)
