"""Whatever is handed in: its own code, place, cause and remedy, on every door; and the program lives on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner, Result

from hlh_engine import Refusal, assess, read_case
from hlh_engine.cli import app
from hlh_engine.errors import MESSAGES
from hlh_engine.records.store import Store
from tests.support import BOOK
from web import create_app

AT = "/api/v1/consultations"
AS_OF = "2026-11-20T08:00:00+08:00"
GOOD = {"observable": "platelets", "value": "60 10*9/L"}


def document(**more: object) -> bytes:
    """A case as JSON; what is given replaces what stands there."""
    tree = {"as_of": AS_OF, "patient": {"age": "25 a"}, "observations": [GOOD], **more}
    return json.dumps(tree).encode()


def deep(levels: int) -> bytes:
    return b'{"observations": ' + b"[" * levels + b"]" * levels + b"}"


def holding(value: str) -> bytes:
    """A case whose only observation has this value, written as it stands."""
    return f'{{"as_of": "{AS_OF}", "observations": [{{"observable": "ferritin", "value": {value}}}]}}'.encode()


REFUSED = {
    "empty": (b"", "HLH-DOC-01", ""),
    "cut short": (b'{"patient": ', "HLH-DOC-01", ""),
    "not JSON": (b"{patient: }", "HLH-DOC-01", ""),
    "a list": (b"[]", "HLH-DOC-13", ""),
    "a number": (b"[1]", "HLH-DOC-13", ""),
    "not UTF-8": (b'{"patient": {"id": "\xff\xfe"}}', "HLH-DOC-03", ""),
    "nested deeper than a case": (deep(40), "HLH-DOC-04", None),
    "nested without end": (deep(100_000), "HLH-DOC-04", ""),
    "a key twice": (b'{"patient": {}, "patient": {}}', "HLH-DOC-05", "patient"),
    "NaN": (holding("NaN"), "HLH-DOC-06", "observations[0].value"),
    "infinity": (holding("-Infinity"), "HLH-DOC-06", "observations[0].value"),
    "larger than any number": (holding("1e400"), "HLH-DOC-06", "observations[0].value"),
    "smaller than any number": (holding("1e-400"), "HLH-DOC-06", "observations[0].value"),
    "beyond any exponent": (holding("1e99999999999999999999"), "HLH-DOC-06", "observations[0].value"),
    "an endless number": (holding("9" * 5000), "HLH-DOC-06", "observations[0].value"),
    "half a character": (holding('"\\ud800"'), "HLH-DOC-07", "observations[0].value"),
    "half a character in a key": (b'{"\\udfff": 1}', "HLH-DOC-07", None),
    "a zero character": (holding('"5\\u0000 ug/L"'), "HLH-DOC-07", "observations[0].value"),
    "an unknown key": (b'{"pateint": {}}', "HLH-DOC-09", "pateint"),
    "an unknown key below": (document(observations=[{**GOOD, "vlaue": 1}]), "HLH-DOC-09", "observations[0].vlaue"),
    "too many observations": (document(observations=[GOOD] * 20_001), "HLH-DOC-10", "observations"),
    "no sex": (document(patient={"sex": "f"}), "HLH-DOC-11", "patient.sex"),
    "a donor without id": (document(donors=[{}]), "HLH-DOC-12", "donors[0].id"),
    "an object for a list": (document(observations={}), "HLH-DOC-17", "observations"),
    "a list for an object": (document(patient=[]), "HLH-DOC-18", "patient"),
    "a number for a name": (document(observations=[{"observable": 7, "value": 1}]), "HLH-DOC-19", "observations[0].observable"),
    "line zero": (document(treatments=[{"drug": "etoposide", "line": 0}]), "HLH-DOC-20", "treatments[0].line"),
    "a list for a value": (document(observations=[{**GOOD, "value": [1, 2]}]), "HLH-DOC-21", "observations[0].value"),
    "no date": (document(as_of="yesterday"), "HLH-DOC-22", "as_of"),
    "a year before calendars": (document(as_of="0001-01-01"), "HLH-DOC-22", "as_of"),
    "a day that does not exist": (document(patient={"birth_date": "2026-02-30"}), "HLH-DOC-22", "patient.birth_date"),
    "a donor twice": (document(donors=[{"id": "a"}, {"id": "a"}]), "HLH-DOC-23", "donors"),
}  # fmt: skip
"""What cannot be read at all: the text, the code, and the place (None: wherever the depth is reached)."""

HERE = "observations[1].value"
LISTED: dict[str, tuple[dict[str, Any], str, str, str]] = {
    "an unknown observable": ({"observable": "feritin", "value": "500 ug/L"}, "HLH-OBS-01", "observations[1].observable", "reject"),
    "an unknown code": ({"code": "http://loinc.org|0-0", "value": "5 g/L"}, "HLH-OBS-01", "observations[1].code", "reject"),
    "no name": ({"value": "500 ug/L"}, "HLH-OBS-02", "observations[1]", "reject"),
    "two names": ({"observable": "ferritin", "code": "http://loinc.org|718-7", "value": "500 ug/L"}, "HLH-OBS-03", "observations[1].code", "reject"),
    "pending": ({"observable": "ferritin", "value": "pending"}, "HLH-OBS-04", HERE, "warn"),
    "no value of a code": ({"observable": "splenomegaly", "value": "perhaps"}, "HLH-VALUE-01", HERE, "reject"),
    "yes for a number": ({"observable": "ferritin", "value": True}, "HLH-VALUE-02", HERE, "reject"),
    "no date for a date": ({"observable": "allogeneic_hsct_date", "value": "spring"}, "HLH-VALUE-03", HERE, "reject"),
    "a word for a number": ({"observable": "ferritin", "value": "high"}, "HLH-UNIT-01", HERE, "reject"),
    "no unit": ({"observable": "ferritin", "value": 8450}, "HLH-UNIT-02", HERE, "reject"),
    "a text without unit": ({"observable": "ferritin", "value": "8450"}, "HLH-UNIT-02", HERE, "reject"),
    "an unknown unit": ({"observable": "ferritin", "value": "8450 furlong"}, "HLH-UNIT-03", HERE, "reject"),
    "a unit of something else": ({"observable": "ferritin", "value": {"value": 8450, "unit": "Cel"}}, "HLH-UNIT-03", HERE, "reject"),
    "decimals or thousands": ({"observable": "ferritin", "value": "4,250 ug/L"}, "HLH-UNIT-04", HERE, "reject"),
    "an endless text of digits": ({"observable": "ferritin", "value": "9" * 500 + " ug/L"}, "HLH-UNIT-05", HERE, "reject"),
    "a broken count": ({"observable": "glasgow_coma_scale", "value": "12.5"}, "HLH-UNIT-06", HERE, "reject"),
    "its twin in mass": ({"observable": "soluble_il2_receptor", "value": "9000 pg/mL"}, "HLH-UNIT-07", HERE, "warn"),
    "impossible": ({"observable": "temperature", "value": "60 Cel"}, "HLH-UNIT-09", HERE, "reject"),
    "negative": ({"observable": "ferritin", "value": "-5 ug/L"}, "HLH-UNIT-09", HERE, "reject"),
    "unusual": ({"observable": "temperature", "value": "43 Cel"}, "HLH-UNIT-10", HERE, "warn"),
    "of tomorrow": ({"observable": "ferritin", "value": "500 ug/L", "at": "2026-11-21"}, "HLH-DATE-01", "observations[1].at", "reject"),
    "of no day": ({"observable": "ferritin", "value": "500 ug/L", "at": "2026-13-45"}, "HLH-DATE-03", "observations[1].at", "reject"),
    "stale": ({"observable": "ast", "value": "50 U/L", "at": "2020-01-01"}, "HLH-DATE-04", "observations[1].at", "warn"),
    "another value of the same time": ({"observable": "platelets", "value": "90 10*9/L"}, "HLH-CROSS-01", HERE, "reject"),
}  # fmt: skip
"""What is set aside, or used with a warning, while the rest is assessed."""
CASES: dict[str, tuple[dict[str, Any], str, str]] = {
    "before birth": ({"patient": {"birth_date": "2026-11-19"}, "observations": [{**GOOD, "at": "2026-11-18"}, {"observable": "ferritin", "value": "500 ug/L"}]}, "HLH-DATE-02", "observations[0].at"),
    "born tomorrow": ({"patient": {"birth_date": "2026-11-21"}}, "HLH-DATE-05", "patient.birth_date"),
    "given tomorrow": ({"treatments": [{"drug": "etoposide", "dose": "150 mg/m2", "given": ["2026-11-27"]}]}, "HLH-DATE-06", "treatments[0].given"),
    "more neutrophils than leukocytes": ({"observations": [GOOD, {"observable": "neutrophils", "value": "5 10*9/L"}, {"observable": "leukocytes", "value": "2 10*9/L"}]}, "HLH-CROSS-02", "observations[1].value"),
    "a pregnant man": ({"patient": {"sex": "male"}, "observations": [GOOD, {"observable": "pregnant", "value": "yes"}]}, "HLH-CROSS-03", "observations[1].value"),
    "an unknown drug": ({"medications": [{"drug": "elixir"}]}, "HLH-DRUG-01", "medications[0].drug"),
    "a drug misspelled": ({"medications": [{"drug": "etoposid"}]}, "HLH-DRUG-02", "medications[0].drug"),
    "a dose in an unknown unit": ({"proposed": [{"drug": "micafungin", "dose": "400 foo", "per": "day"}]}, "HLH-DRUG-03", "proposed[0].dose"),
    "a dose of no unit": ({"treatments": [{"drug": "etoposide", "dose": "much", "given": ["2026-11-10"]}]}, "HLH-DRUG-03", "treatments[0].dose"),
}  # fmt: skip
TREES = {
    **{name: ({"observations": [GOOD, row]}, code, path) for name, (row, code, path, _) in LISTED.items()},
    **CASES,
}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FlaskClient]:
    """One application for every bad request of this file: it has to survive them all."""
    place = tmp_path_factory.mktemp("bad") / "web.sqlite3"
    with closing(Store(f"sqlite:///{place}")) as store:
        client = create_app(BOOK, store).test_client()
        yield client
        assert client.get("/healthz").status_code == 200
        assert client.post(AT, json=json.loads(document())).status_code == 201


@pytest.fixture(autouse=True)
def loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command takes the rulebook that is loaded already; that it loads its own is tested elsewhere."""
    monkeypatch.setattr("hlh_engine.load", lambda _=None: BOOK)


def command(text: bytes, *options: str) -> Result:
    return CliRunner().invoke(app, ["consult", "-", *options], input=text)


def refusal(text: str | bytes, name: str = "") -> Refusal | None:
    """The refusal of a text; None where it can be read and gives a consultation without incident."""
    try:
        case = read_case(text, name=name)
    except Refusal as refused:
        return refused
    assert assess(case, BOOK).document("en")["incident"] is None
    return None


def assert_said(issues: list[dict[str, Any]], code: str, path: str | None) -> None:
    """The code stands there, at its place, with words in it that need no further filling."""
    found = [one for one in issues if one["code"] == code and path in {None, one["path"]}]
    assert found, issues
    for one in found:
        assert one["message"]
        assert one["remedy"]
        assert "{" not in (one["message"] + one["remedy"]).replace("{value: 8450, unit: ug/L}", "").replace("{key: value, …}", "")


@pytest.mark.parametrize("name", REFUSED)
def test_refused_by_the_library(name: str) -> None:
    text, code, path = REFUSED[name]
    with pytest.raises(Refusal) as refused:
        read_case(text, name="case.json")
    found = {(one.code, one.path) for one in refused.value.issues}
    assert (code, path) in found or (path is None and code in {one for one, _ in found}), found


@pytest.mark.parametrize("name", REFUSED)
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_refused_over_http(name: str, lang: str, client: FlaskClient) -> None:
    text, code, path = REFUSED[name]
    answer = client.post(f"{AT}?lang={lang}", data=text, content_type="application/json")
    assert (answer.status_code, answer.content_type) == (400, "application/problem+json")
    assert_said(answer.json["issues"], code, path)
    assert "Traceback" not in answer.text


@pytest.mark.parametrize("name", REFUSED)
def test_refused_on_the_command_line(name: str, tmp_path: Path) -> None:
    text, code, _ = REFUSED[name]
    file = tmp_path / "case.json"
    file.write_bytes(text)
    answer = CliRunner().invoke(app, ["consult", str(file)])
    assert (answer.exit_code, answer.stdout) == (1, "")
    assert f"[{code}]" in answer.stderr
    assert "Traceback" not in answer.stderr


@pytest.mark.parametrize("name", TREES)
def test_listed_in_the_document(name: str) -> None:
    tree, code, path = TREES[name]
    found = assess(read_case(document(**tree)), BOOK)
    english, chinese = found.document("en"), found.document("zh")
    for written in (english, chinese):
        assert_said(written["input_issues"], code, path)
    said = [[(one["code"], one["path"]) for one in written["input_issues"]] for written in (english, chinese)]
    assert said[0] == said[1]
    assert english["incident"] is None


@pytest.mark.parametrize("name", LISTED)
def test_what_is_rejected_is_not_used(name: str) -> None:
    row, code, _, severity = LISTED[name]
    written = assess(read_case(document(observations=[GOOD, row])), BOOK).document("en")
    assert {one["severity"] for one in written["input_issues"] if one["code"] == code} == {severity}
    used = {finding["from"] for finding in written["findings"]}
    assert severity == "warn" or "observations[1]" not in used


@pytest.mark.parametrize("name", TREES)
def test_listed_on_every_door(name: str, client: FlaskClient) -> None:
    tree, code, path = TREES[name]
    answer = client.post(AT, data=document(**tree), content_type="application/json")
    issues = answer.json["input_issues" if answer.status_code == 201 else "issues"]
    assert answer.status_code in {201, 422}
    assert_said(issues, code, path)
    typed = command(document(**tree), "--format", "json")
    assert typed.exit_code == 0
    assert_said(json.loads(typed.stdout)["input_issues"], code, path)


def test_fifty_megabytes(client: FlaskClient) -> None:
    large = b'{"patient": {"id": "' + b"x" * 50_000_000 + b'"}}'
    answer = client.post(AT, data=large, content_type="application/json")
    assert (answer.status_code, answer.json["code"]) == (413, "HLH-HTTP-05")
    typed = command(large)
    assert (typed.exit_code, typed.stdout) == (1, "")
    assert "[HLH-DOC-02]" in typed.stderr


def test_ten_thousand_observations_are_read() -> None:
    days = [f"2026-{month:02}-{day:02}T{hour:02}:00:00Z" for month in range(1, 11) for day in range(1, 29) for hour in range(24)]
    rows = [{"observable": ("ferritin", "crp")[n % 2], "value": f"{n + 1} {('ug/L', 'mg/L')[n % 2]}", "at": at} for n, at in enumerate(days * 2)]
    written = assess(read_case(document(observations=[GOOD, *rows[:10_000]])), BOOK).document("en")
    assert written["incident"] is None
    assert [finding["observable"] for finding in written["findings"]].count("platelets") == 1


def test_every_fault_is_told_at_once() -> None:
    tree = {"patient": {"sex": "f"}, "observations": [{**GOOD, "vlaue": 1}, {"observable": 7}], "donors": [{}]}
    with pytest.raises(Refusal) as refused:
        read_case(document(**tree))
    assert {one.code for one in refused.value.issues} >= {"HLH-DOC-09", "HLH-DOC-11", "HLH-DOC-12", "HLH-DOC-19"}


@pytest.mark.parametrize(("key", "near"), [("pateint", "patient"), ("observation", "observations"), ("asof", "as_of")])
def test_a_near_miss_is_asked_about(key: str, near: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_case(json.dumps({"as_of": AS_OF, key: []}))
    assert f"Did you mean “{near}”?" in refused.value.issues[0].remedy()


def test_every_code_of_the_input_is_met_here() -> None:
    """A message nobody can meet is dead; one that is not met here is not known to work."""
    met = {code for _, code, _ in REFUSED.values()} | {code for _, code, _ in TREES.values()}
    elsewhere = {"HLH-DOC-02", "HLH-DOC-08", "HLH-DOC-14", "HLH-DOC-15", "HLH-DOC-16", "HLH-OBS-05", "HLH-UNIT-08", "HLH-UNIT-11"}
    wanted = {code for code in MESSAGES if code.startswith(("HLH-DOC", "HLH-OBS", "HLH-VALUE", "HLH-DATE", "HLH-CROSS", "HLH-UNIT", "HLH-DRUG"))}
    assert wanted - met - elsewhere == set()


OTHERS = {
    "HLH-DOC-08": b"as_of: 2026-11-20\npatient: &p {age: 5 a}\ndonors: [*p]",
    "HLH-DOC-14": b"as_of: 2026-11-20\n---\nas_of: 2026-11-20",
    "HLH-DOC-15": b"patient: {age: 5 a}",
    "HLH-DOC-16": document(observations=[{**GOOD, "vlaue": 1}] * 300),
}


@pytest.mark.parametrize("code", OTHERS)
def test_refused_in_other_notations(code: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_case(OTHERS[code])
    assert code in {one.code for one in refused.value.issues}


WARNED = {
    "HLH-OBS-05": {"observable": "soluble_il2_receptor_mass", "value": "9000 pg/mL"},
    "HLH-UNIT-08": {"observable": "platelets", "value": "95000 10*9/L", "at": "2026-11-19"},
    "HLH-UNIT-11": {"observable": "ferritin", "value": "40000 ug/L"},
}


@pytest.mark.parametrize("code", WARNED)
def test_suspicious_values_are_asked_about(code: str) -> None:
    written = assess(read_case(document(observations=[GOOD, WARNED[code]])), BOOK).document("en")
    assert code in {one["code"] for one in written["input_issues"]}


LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
BRANCHES = st.lists(LEAVES, max_size=4) | st.dictionaries(st.text(max_size=12), LEAVES, max_size=4)
JUNK = LEAVES | BRANCHES | st.lists(BRANCHES, max_size=4)
KEYS = st.sampled_from(["as_of", "patient", "observations", "treatments", "medications", "proposed", "donors", "choices", "products"])
ROWS = st.lists(
    st.fixed_dictionaries({"observable": st.sampled_from(sorted(BOOK.vocabulary.observables)) | st.text(max_size=9), "value": JUNK})
)  # fmt: skip
SLOW = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)


@SLOW
@given(st.dictionaries(KEYS, JUNK, max_size=5))
def test_any_shape_is_read_or_refused(tree: dict[str, Any]) -> None:
    refused = refusal(json.dumps({"as_of": AS_OF, **tree}), "case.json")
    assert refused is None or all(one.message("en") and one.message("zh") for one in refused.issues)


@SLOW
@given(ROWS)
def test_any_value_is_used_or_listed(rows: list[dict[str, Any]]) -> None:
    refused = refusal(json.dumps({"as_of": AS_OF, "observations": rows}), "case.json")
    assert refused is None or {one.code for one in refused.issues} <= MESSAGES.keys()


@SLOW
@given(st.binary(max_size=200), st.sampled_from(["", "case.json", "case.yaml", "case.toml"]))
def test_any_bytes_are_read_or_refused(text: bytes, name: str) -> None:
    refused = refusal(text, name)
    assert refused is None or {one.code for one in refused.issues} <= MESSAGES.keys()
