"""The API does what the contract says: a case in, a kept consultation out, the rulebook as data."""

from __future__ import annotations

from typing import Any

import pytest
from flask.testing import FlaskClient

from hlh_engine import assess, read_case
from hlh_engine.records.store import Store
from tests.support import BOOK

AT = "/api/v1/consultations"


def test_a_case_becomes_a_kept_consultation(client: FlaskClient, case: dict[str, Any]) -> None:
    created = client.post(AT, json=case)
    assert created.status_code == 201
    again = client.get(created.headers["Location"])
    assert again.data == created.data, "what is kept is what was answered, byte for byte"
    hlh = next(d for d in created.json["diagnoses"] if d["book"] == "hlh-2004")
    assert (hlh["verdict"], hlh["met"], hlh["unknown"]) == ("unknown", 4, 4)
    assert created.json["next_tests"]


def test_the_answer_is_the_engines_own(client: FlaskClient, case: dict[str, Any]) -> None:
    text = client.application.json.dumps(case)
    expected = assess(read_case(text, name="case.json"), BOOK).document("en")
    assert client.post(AT, json=case).json == expected


def test_the_same_question_is_kept_once(
    client: FlaskClient, case: dict[str, Any], store: Store
) -> None:
    first, second = (client.post(AT, json=case) for _ in range(2))
    assert first.data == second.data
    assert first.headers["Location"] == second.headers["Location"]
    assert store.count() == 1


@pytest.mark.parametrize(
    "asked", [{"query_string": {"lang": "zh"}}, {"headers": {"Accept-Language": "zh-CN,en;q=0.5"}}]
)
def test_both_languages(client: FlaskClient, case: dict[str, Any], asked: dict[str, Any]) -> None:
    chinese = client.post(AT, json=case, **asked)
    assert chinese.json["lang"] == "zh"
    english = client.get(f"{AT}/{chinese.json['id']}?lang=en").json
    assert english["lang"] == "en"
    assert english["id"] == chinese.json["id"]
    assert [d["verdict"] for d in english["diagnoses"]] == [
        d["verdict"] for d in chinese.json["diagnoses"]
    ]


def test_as_of_is_now_where_the_case_says_nothing(client: FlaskClient) -> None:
    answer = client.post(AT, json={"patient": {"age": "5 a"}})
    assert answer.status_code == 201
    assert answer.json["as_of"].startswith("20")


def test_listing_goes_page_by_page(client: FlaskClient, case: dict[str, Any]) -> None:
    for age in range(1, 6):
        client.post(AT, json={**case, "patient": {"age": f"{age} a"}})
    seen: list[str] = []
    address = f"{AT}?limit=2"
    while address is not None:
        page = client.get(address).json
        assert len(page["consultations"]) <= 2
        seen += [entry["id"] for entry in page["consultations"]]
        address = page["next"]
    assert len(seen) == len(set(seen)) == 5


def test_a_decision_is_recorded_beside_the_advice(
    client: FlaskClient, case: dict[str, Any]
) -> None:
    at = client.post(AT, json=case).headers["Location"]
    before = client.get(at).data
    sent = {"decision": "changed", "reason": "先查骨髓", "decided_by": "on call"}
    answer = client.post(f"{at}/decision", json=sent)
    assert answer.status_code == 201
    assert answer.json.items() >= sent.items()
    listed = client.get(f"{at}/decision").json["decisions"]
    assert [one["reason"] for one in listed] == ["先查骨髓"]
    assert client.get(at).data == before, "the record itself never changes"


def test_the_rulebook_as_data(client: FlaskClient) -> None:
    rules = client.get("/api/v1/rules").json["rules"]
    assert {rule["id"] for rule in rules} == set(BOOK.rules)
    one = client.get("/api/v1/rules/hlh-2004.criterion.ferritin").json
    assert one["page"].startswith("rules/hlh-2004/criterion.md:")
    assert one["means"]["zh"] != one["means"]["en"]
    assert one["citation"]
    assert "ferritin" in client.get("/api/v1/vocabulary").json["observables"]
    release = client.get("/api/v1/releases").json["releases"][0]
    assert release["sha256"] == BOOK.sha256
    assert release["review"] == "provisional"


def test_health_and_figures(client: FlaskClient, case: dict[str, Any]) -> None:
    client.post(AT, json=case)
    health = client.get("/healthz").json
    assert health["rulebook"]["sha256"] == BOOK.sha256
    assert health["consultations"] == 1
    figures = client.get("/metrics")
    assert figures.mimetype == "text/plain"
    lines = figures.text.splitlines()
    wanted = 'hlh_requests_total{route="/api/v1/consultations",status="201"} 1'
    assert wanted in lines
    assert "hlh_incidents_total 0" in lines
    assert f'sha256="{BOOK.sha256}"' in figures.text
