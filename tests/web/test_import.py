"""A FHIR R4 Bundle becomes a case: what fits is used, what does not is listed, what is wrong is refused."""

from __future__ import annotations

import html
import io
import json
import re
from typing import Any

import pytest
from flask.testing import FlaskClient

from hlh_engine.records.store import Store

AT = "/api/v1/consultations"
FHIR = "application/fhir+json"
PAGE = {"Accept": "text/html"}
TEXT = re.compile(r'name="text" value="([^"]*)"')


def quantity(value: str, unit: str, **more: Any) -> dict[str, Any]:
    return {"value": float(value), "unit": unit, "system": "http://unitsofmeasure.org", "code": unit, **more}


def observation(code: str, system: str = "http://loinc.org", **more: Any) -> dict[str, Any]:
    coding = {"coding": [{"system": system, "code": code}]}
    return {"resourceType": "Observation", "status": "final", "code": coding, **more}


def bundle(*resources: dict[str, Any]) -> dict[str, Any]:
    patient = {
        "resourceType": "Patient", "id": "p", "birthDate": "2001-03-04", "gender": "female",
        "name": [{"family": "Secret", "given": ["Name"]}],
    }  # fmt: skip
    entries = [{"resource": one} for one in (patient, *resources)]
    return {"resourceType": "Bundle", "type": "collection", "timestamp": "2026-11-20T08:00:00+08:00", "entry": entries}


USED = (
    observation("2276-4", valueQuantity=quantity("18400", "ng/mL", comparator=">"), effectiveDateTime="2026-11-20T06:00:00+08:00"),
    observation("718-7", valueQuantity=quantity("8.4", "g/dL")),
    observation("777-3", valueQuantity=quantity("38", "10*9/L")),
)
NOT_USED = (
    observation("SIL2R", system="urn:local", valueQuantity=quantity("26000", "pg/mL")),
    {"resourceType": "Encounter", "status": "finished", "class": {"code": "IMP"}},
    {"resourceType": "Condition", "subject": {"reference": "Patient/p"}, "code": {"text": "fever"}},
    {**observation("2345-7", valueQuantity=quantity("5", "mmol/L")), "status": "entered-in-error"},
    observation("1988-5", valueRange={"low": quantity("1", "mg/L")}),
)


def post(client: FlaskClient, sent: Any) -> Any:
    return client.post(AT, data=json.dumps(sent), content_type=FHIR)


def test_observations_are_mapped_by_loinc_and_ucum(client: FlaskClient, store: Store) -> None:
    created = post(client, bundle(*USED))
    assert created.status_code == 201
    found = {f["observable"]: (f["value"], f["unit"]) for f in created.json["findings"]}
    assert found["ferritin"] == ("> 18400", "ug/L")
    assert found["hemoglobin"] == ("84", "g/L")
    assert found["platelets"] == ("38", "10*9/L")
    assert created.json["as_of"] == "2026-11-20T08:00:00+08:00"
    kept = store.find(created.json["id"])
    assert kept is not None
    assert "Secret" not in json.dumps(kept.case), "a name is never taken over"
    assert client.get(created.headers["Location"]).data == created.data


def test_the_same_bundle_is_one_consultation(client: FlaskClient, store: Store) -> None:
    assert post(client, bundle(*USED)).data == post(client, bundle(*USED)).data
    assert store.count() == 1


def test_what_cannot_be_mapped_is_listed(client: FlaskClient) -> None:
    created = post(client, bundle(*USED, *NOT_USED))
    assert created.status_code == 201
    said = [i["message"] for i in created.json["input_issues"] if i["severity"] == "reject"]
    assert len(said) == len(NOT_USED)
    for word in ("urn:local|SIL2R", "Encounter", "fever", "entered-in-error", "valueRange"):
        assert any(word in one for one in said), word
    assert "glucose" not in {f["observable"] for f in created.json["findings"]}


@pytest.mark.parametrize(
    ("resource", "why"),
    [
        ({**observation("2276-4"), "status": "registered"}, "pending"),
        (observation("2276-4", dataAbsentReason={"coding": [{"code": "temp-unknown"}]}), "pending"),
        (observation("2276-4", dataAbsentReason={"coding": [{"code": "not-performed"}]}), "not done"),
        (
            {
                "resourceType": "ServiceRequest", "status": "active", "intent": "order",
                "subject": {"reference": "Patient/p"}, "code": {"coding": [{"system": "http://loinc.org", "code": "2276-4"}]},
            },
            "pending",
        ),
    ],
)  # fmt: skip
def test_no_result_says_why_there_is_none(client: FlaskClient, resource: dict[str, Any], why: str) -> None:
    created = post(client, bundle(*USED[1:], resource))
    asked = next(t for t in created.json["next_tests"] if t["observable"] == "ferritin")
    assert asked["why_missing"] == why


def test_components_are_findings_of_their_own(client: FlaskClient) -> None:
    panel = observation("58410-2")
    panel["component"] = [
        {"code": {"coding": [{"system": "http://loinc.org", "code": code}]}, "valueQuantity": quantity(value, unit)}
        for code, value, unit in (("777-3", "38", "10*9/L"), ("718-7", "84", "g/L"))
    ]
    found = {f["observable"]: f["value"] for f in post(client, bundle(panel)).json["findings"]}
    assert (found["platelets"], found["hemoglobin"]) == ("38", "84")


BAD = [
    ({}, "HLH-FHIR-01"),
    ({"resourceType": "Patient"}, "HLH-FHIR-01"),
    ({"resourceType": "Bundle", "entry": "x"}, "HLH-FHIR-02"),
    ({"resourceType": "Bundle", "entry": [{"resource": {}}, 7]}, "HLH-FHIR-02"),
    (bundle({"resourceType": "Observation", "status": "final"}), "HLH-FHIR-02"),
    (bundle({**observation("2276-4"), "status": "nonsense"}), "HLH-FHIR-02"),
    (bundle(observation("2276-4", effectiveDateTime="yesterday")), "HLH-FHIR-02"),
    (bundle({"resourceType": "Patient", "id": "q"}), "HLH-FHIR-03"),
    (
        bundle(
            observation("2276-4", subject={"reference": "Patient/p"}),
            observation("718-7", subject={"reference": "Patient/q"}),
        ),
        "HLH-FHIR-03",
    ),
]


@pytest.mark.parametrize(("sent", "code"), BAD, ids=range(len(BAD)))
def test_what_is_no_sound_bundle_is_refused(client: FlaskClient, store: Store, sent: Any, code: str) -> None:
    refused = post(client, sent)
    assert (refused.status_code, refused.json["code"]) == (400, code)
    assert refused.json["detail"]
    assert store.count() == 0


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_file_is_shown_before_anything_is_kept(client: FlaskClient, store: Store, lang: str) -> None:
    content = json.dumps(bundle(*USED, *NOT_USED)).encode()
    page = client.post(
        f"/consultations/import?lang={lang}", data={"file": (io.BytesIO(content), "bundle.json")}, headers=PAGE
    )
    assert page.status_code == 200
    assert "urn:local|SIL2R" in page.text
    assert (store.count(), store.drafts()) == (0, [])
    found = TEXT.search(page.text)
    assert found is not None
    text = html.unescape(found[1])
    draft = client.post("/consultations/import/apply", data={"text": text, "action": "draft"})
    assert draft.status_code == 303
    fields = store.drafts()[0].tree["fields"]
    assert fields["hemoglobin.0.value"] == "8.4"
    assert fields["patient.birth_date"] == "2001-03-04"
    done = client.post("/consultations/import/apply", data={"text": text, "action": "evaluate"})
    assert done.status_code == 303
    assert store.count() == 1


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b'{"resourceType": "Bundle", "entry": [{}]}'])
def test_a_file_that_cannot_be_read_applies_nothing(client: FlaskClient, store: Store, content: bytes) -> None:
    page = client.post("/consultations/import", data={"file": (io.BytesIO(content), "x.json")}, headers=PAGE)
    assert page.status_code == 422
    assert 'role="alert"' in page.text
    assert (store.count(), store.drafts()) == (0, [])
