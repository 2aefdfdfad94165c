"""Findings being typed: nothing is lost, nothing guessed, and an evaluated draft says what the case says."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from flask.testing import FlaskClient

from hlh_engine import Refusal, assess, read_case
from hlh_engine.records.store import Store
from tests.support import BOOK
from web.examples import example_names, example_text
from web.fields import case_tree, draft_of, posted

DRAFTS = "/consultations/drafts"


def begun(client: FlaskClient, **data: str) -> str:
    answer = client.post(DRAFTS, data=data)
    assert answer.status_code == 303
    return str(answer.headers["Location"])


def typed(client: FlaskClient, at: str, **fields: str) -> Any:
    version = re.search(r'name="version" value="(\d+)"', client.get(at).text)
    assert version is not None
    data = {key.replace("__", "."): text for key, text in fields.items()}
    return client.post(at, data={"version": version[1], **data})


def evaluated(client: FlaskClient, store: Store, **fields: str) -> dict[str, Any]:
    answer = typed(client, begun(client), action="evaluate", **fields)
    assert answer.status_code == 303, re.findall(r'<section class="card stop".*?</section>', answer.text, re.DOTALL)
    found = store.find(answer.headers["Location"].rsplit("/", 1)[1])
    assert found is not None
    return found.document


@pytest.mark.parametrize("name", example_names())
def test_an_example_means_the_same_as_a_draft(name: str) -> None:
    case = read_case(example_text(name), name=name)
    tree = case.model_dump(mode="json", exclude_defaults=True)
    again = read_case(json.dumps(case_tree(draft_of(tree, BOOK.vocabulary)).tree))
    first, second = (assess(one, BOOK).document("en") for one in (case, again))
    for part in ("diagnoses", "scores", "grades", "triggers", "stops"):
        verdicts = [[(e.get("rule"), e.get("verdict"), e.get("min"), e.get("max")) for e in d[part]] for d in (first, second)]
        assert verdicts[0] == verdicts[1], part


def test_a_draft_is_saved_and_evaluated(client: FlaskClient, store: Store) -> None:
    at = begun(client)
    answer = typed(client, at, patient__age="5 a", ferritin__0__value="8450", ferritin__0__unit="ug/L")
    assert answer.status_code == 303
    assert 'value="8450"' in client.get(at).text
    answer = typed(client, at, action="evaluate")
    assert "HLH-2004" in client.get(answer.headers["Location"]).text
    assert store.count() == 1


def test_a_unit_typed_after_the_number_wins(client: FlaskClient, store: Store) -> None:
    first = evaluated(client, store, hemoglobin__0__value="8.4 g/dL", hemoglobin__0__unit="g/L")
    assert [(f["value"], f["unit"]) for f in first["findings"] if f["observable"] == "hemoglobin"] == [("84", "g/L")]


def test_an_impossible_value_is_named_and_another_unit_offered(client: FlaskClient) -> None:
    answer = typed(client, begun(client), action="evaluate", hemoglobin__0__value="84 g/dL")
    assert answer.status_code == 422
    assert 'href="#hemoglobin.0.value"' in answer.text
    assert 'aria-invalid="true"' in answer.text
    assert 'value="84 g/dL"' in answer.text
    assert "<title>Error: " in answer.text


@pytest.mark.parametrize("case", ["18.400 ng/mL", "18.400"])
def test_three_decimals_ask(client: FlaskClient, case: str) -> None:
    answer = typed(client, begun(client), action="evaluate", ferritin__0__value=case, ferritin__0__unit="ng/mL")
    assert answer.status_code == 422
    assert "HLH-WEB-01" in answer.text


def test_groups_of_three_are_read(client: FlaskClient, store: Store) -> None:
    document = evaluated(client, store, ferritin__0__value="18,400", ferritin__0__unit="ug/L")
    assert [f["value"] for f in document["findings"] if f["observable"] == "ferritin"] == ["18400"]


def test_a_bound_is_kept(client: FlaskClient, store: Store) -> None:
    document = evaluated(client, store, ferritin__0__value="> 40000", ferritin__0__unit="ug/L")
    criterion = next(c for d in document["diagnoses"] for c in d["criteria"] if c["rule"] == "hlh-2004.criterion.ferritin")
    assert criterion["verdict"] == "met"


def test_a_mass_is_not_an_activity(client: FlaskClient, store: Store) -> None:
    document = evaluated(client, store, soluble_il2_receptor__0__value="26000 pg/mL")
    criteria = [c for d in document["diagnoses"] for c in d["criteria"] if c["rule"] == "hlh-2004.criterion.soluble-il2-receptor"]
    assert all(c["verdict"] == "unknown" for c in criteria)


@pytest.mark.parametrize(("keys", "state"), [("p", "pending"), ("nd", "not-done"), ("na", "not-available"), ("?", "unknown")])
def test_states_can_be_typed(keys: str, state: str) -> None:
    found = posted({"ferritin.0.value": keys, "ferritin.0.unit": "ug/L"})
    assert found["ferritin.0.state"] == state
    sent = case_tree({"fields": {k: v for k, v in found.items() if v}, "rest": {}}).tree["observations"]
    assert sent[0]["value"] == ("pending" if state == "pending" else "not done")
    again = draft_of({"observations": sent}, BOOK.vocabulary)["fields"]
    assert again["ferritin.0.state"] == state


def test_what_cannot_be_had_here_comes_last(client: FlaskClient, store: Store) -> None:
    draft = typed(client, begun(client), ferritin__0__value="na", temperature__0__value="39 Cel")
    answer = typed(client, draft.headers["Location"].split("?")[0], action="evaluate")
    page = client.get(answer.headers["Location"]).text
    ranked = re.findall(r'<span class="rank">\d+</span><b>(.*?)</b>', page)
    assert ranked[-1] == "Ferritin"
    assert "Not available here" in page or "not available here" in page


def test_a_value_beside_a_state_that_denies_it_is_asked_about(client: FlaskClient) -> None:
    answer = typed(client, begun(client), action="evaluate", ferritin__0__value="500", ferritin__0__unit="ug/L", ferritin__0__state="pending")
    assert answer.status_code == 422
    assert "HLH-WEB-02" in answer.text


def test_a_finding_can_be_left_out(client: FlaskClient, store: Store) -> None:
    at = begun(client)
    typed(client, at, ferritin__0__value="many", platelets__0__value="60 10*9/L", action="evaluate")
    typed(client, at, drop="ferritin.0")
    answer = typed(client, at, action="evaluate")
    assert answer.status_code == 303
    found = store.find(answer.headers["Location"].rsplit("/", 1)[1])
    assert [one["value"] for one in found.case["observations"] if one["observable"] == "ferritin"] == ["not done"]


def test_the_rest_of_a_section_is_marked_not_done(client: FlaskClient, store: Store) -> None:
    at = begun(client)
    typed(client, at, platelets__0__value="60 10*9/L", rest="blood")
    fields = store.draft(at.rsplit("/", 1)[1]).tree["fields"]
    assert fields["hemoglobin.0.state"] == "not-done"
    assert fields["platelets.0.state"] == "result"


def test_more_values_and_other_observables(client: FlaskClient) -> None:
    at = begun(client)
    answer = typed(client, at, ferritin__0__value="500", ferritin__0__unit="ug/L", more="ferritin")
    assert 'name="ferritin.1.value"' in client.get(answer.headers["Location"]).text
    answer = typed(client, at, add="il6")
    assert 'name="il6.0.value"' in client.get(answer.headers["Location"]).text


def test_two_tabs_lose_nothing(client: FlaskClient, store: Store) -> None:
    at = begun(client)
    client.post(at, data={"version": "1", "ferritin.0.value": "500", "ferritin.0.unit": "ug/L"})
    late = client.post(at, data={"version": "1", "ferritin.0.value": "900", "ferritin.0.unit": "ug/L", "platelets.0.value": "60"})
    assert late.status_code == 409
    assert "900" in late.text
    assert "500" in late.text
    kept = {"version": "2", "mine.ferritin.0.value": "900", "mine.platelets.0.value": "60"}
    half = client.post(f"{at}/merge", data={**kept, "keep.ferritin.0.value": "kept"})
    assert half.status_code == 409
    both = {"keep.ferritin.0.value": "kept", "keep.platelets.0.value": "mine"}
    assert client.post(f"{at}/merge", data={**kept, **both}).status_code == 303
    fields = store.draft(at.rsplit("/", 1)[1]).tree["fields"]
    assert (fields["ferritin.0.value"], fields["platelets.0.value"]) == ("500", "60")


def test_autosave_answers_with_the_numbers_beside_the_form(client: FlaskClient) -> None:
    at = begun(client)
    data = {"version": "1", "hemoglobin.0.value": "8.4", "hemoglobin.0.unit": "g/dL"}
    answer = client.post(at, data=data, headers={"Accept": "application/json"})
    assert answer.json["version"] == 2
    assert answer.json["notes"]["hemoglobin.0.note"] == "= 84 g/L"
    assert "HLH-2004" in answer.json["panel"]
    late = client.post(at, data={"version": "1", "hemoglobin.0.value": "9"}, headers={"Accept": "application/json"})
    assert (late.status_code, late.json["conflict"]) == (409, True)


def test_treatments_and_choices_come_back(client: FlaskClient, store: Store) -> None:
    document = evaluated(
        client, store, patient__age="40 a", treatments__known="yes", treatments__0__drug="etoposide",
        treatments__0__dose="150 mg/m2", treatments__0__given="2026-11-06, 2026-11-09", as_of="2026-11-20T08:00:00+08:00",
    )  # fmt: skip
    kept = store.find(document["id"]).case["treatments"]
    assert kept[0]["given"] == ["2026-11-06", "2026-11-09"]
    at = begun(client, consultation=document["id"])
    assert 'value="2026-11-06, 2026-11-09"' in client.get(at).text


def test_what_the_form_does_not_show_is_carried_along() -> None:
    case = {
        "patient": {"age": "5 a"},
        "observations": [{"observable": "no_such_thing", "value": "1"}],
        "donors": [{"id": "sib-1", "observations": []}],
        "products": {"emapalumab": "5 mg/mL"},
    }
    tree = case_tree(draft_of(case, BOOK.vocabulary)).tree
    assert tree["donors"] == case["donors"]
    assert tree["products"] == case["products"]
    assert tree["observations"] == case["observations"]


def test_an_evaluated_draft_leaves_the_list(client: FlaskClient) -> None:
    at = begun(client)
    assert at in client.get("/").text
    typed(client, at, temperature__0__value="39 Cel", action="evaluate")
    assert at not in client.get("/").text


def test_a_draft_that_is_not_there(client: FlaskClient) -> None:
    assert client.get(f"{DRAFTS}/{'a' * 32}").status_code == 404
    assert client.post(DRAFTS, data={"example": "../secrets"}).status_code == 404
    assert client.post(DRAFTS, data={"consultation": "b" * 32}).status_code == 404


def test_fields_nobody_declared_are_not_kept() -> None:
    assert posted({"evil": "1", "ferritin.0.value": "500", "ferritin.x.value": "1", "__class__.0.value": "1"}).keys() == {
        "ferritin.0.value",
        "ferritin.0.state",
    }


def test_a_broken_case_is_a_refusal_on_the_form(client: FlaskClient) -> None:
    answer = typed(client, begun(client), as_of="yesterday", action="evaluate")
    assert answer.status_code == 422
    assert 'href="#as_of"' in answer.text
    with pytest.raises(Refusal):
        read_case(json.dumps({"as_of": "yesterday"}))
