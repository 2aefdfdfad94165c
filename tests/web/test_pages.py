"""The pages about one patient: every tab in both languages, the same numbers as the engine, nothing foreign."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from icalendar import Calendar

from hlh_engine import assess, read_case
from hlh_engine.advise.text import LABELS
from hlh_engine.errors import MESSAGES
from hlh_engine.records.store import Store
from tests.support import BOOK
from web.examples import example_names, example_text
from web.form import FIELDS
from web.server import keep_examples
from web.shown import number, said, unit
from web.standalone import page as standalone_page
from web.words import WORDS

HTML = {"Accept": "text/html"}
TABS = ("", "/findings", "/timeline", "/pathway", "/schedule", "/evidence", "/trace", "/decision")
THERAPY = json.loads((Path(__file__).parent / "therapy.json").read_text("utf-8"))
WEB = Path(__file__).parents[2] / "web"


def consulted(client: FlaskClient, data: dict[str, Any], lang: str = "en") -> str:
    answer = client.post(f"/new?lang={lang}", data=data)
    assert answer.status_code == 303, answer.text
    page = client.get(answer.headers["Location"])
    assert page.status_code == 200
    return page.text


def kept(store: Store, case: dict[str, Any], **changes: Any) -> str:
    """A consultation of the case, with made-up therapy where asked; its address."""
    read = read_case(json.dumps(case))
    document = {**assess(read, BOOK).document("en"), **changes}
    if changes:
        document["rulebook"] = {**document["rulebook"], "sha256": "0" * 64}
    store.keep(document, read.model_dump(mode="json", exclude_defaults=True), document["as_of"])
    return f"/consultations/{document['id']}"


def words_of(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def test_the_form_shows_only_what_the_vocabulary_knows() -> None:
    shown = {name for group in FIELDS.values() for name in group}
    assert shown <= BOOK.vocabulary.observables.keys()


def test_a_pasted_and_an_uploaded_case_are_assessed(client: FlaskClient) -> None:
    toml = 'as_of = "2026-11-20T08:00:00+08:00"\n[patient]\nage = "40 a"\n'
    assert "20 Nov 2026 08:00" in consulted(client, {"document": toml})
    file = (io.BytesIO(toml.encode()), "../case.toml")
    assert "2026-11-20 08:00" in consulted(client, {"file": file}, "zh")


def test_a_refused_case_is_shown_again(client: FlaskClient, store: Store) -> None:
    pasted = client.post("/new", data={"document": "patient: [unclosed <b>"})
    assert pasted.status_code == 422
    assert "unclosed &lt;b&gt;" in pasted.text
    assert store.count() == 0


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_every_page_of_every_example(client: FlaskClient, store: Store, lang: str) -> None:
    keep_examples(BOOK, store)
    shown, _ = store.listing(size=100)
    assert len(shown) >= 10
    assert client.get(f"/?lang={lang}").status_code == 200
    for place, entry in enumerate(shown):
        for tab in TABS if place % 4 == 0 else TABS[:1]:
            page = client.get(f"/consultations/{entry.id}{tab}?lang={lang}")
            assert page.status_code == 200, (entry.id, tab)
            assert f'<html lang="{"zh-CN" if lang == "zh" else "en"}">' in page.text
            assert "Undefined" not in page.text


def test_the_result_says_what_the_engine_says(client: FlaskClient, store: Store) -> None:
    keep_examples(BOOK, store)
    for entry in store.listing(size=100)[0]:
        document = store.find(entry.id).document
        page = words_of(client.get(f"/consultations/{entry.id}").text)
        for score in document["scores"]:
            if score["probability"] and score["applicable"] is not False and score["min"] is not None:
                low, high = score["min"], score["max"]
                assert (str(low) if low == high else f"{low}–{high}") in page
        for one in document["diagnoses"]:
            if one["diagnosis"] == "hlh" and one["criteria"] and one["applicable"]:
                assert f"{one['met']} of {one['of']}" in page
        for test in document["next_tests"][:5]:
            assert test["name"] in page


def test_both_languages_show_the_same_numbers(client: FlaskClient, case: dict[str, Any]) -> None:
    name = client.post("/api/v1/consultations", json=case).json["id"]
    amounts = []
    for lang in ("en", "zh"):
        page = client.get(f"/consultations/{name}?lang={lang}").text
        table = page[page.index('<table class="matrix">') : page.index("</tbody>", page.index('<table class="matrix">'))]
        amounts.append(re.findall(r'<td class="(?:points|value)">(.*?)</td>', table))
    assert [len(found) for found in amounts] == [len(amounts[0])] * 2
    digits = [[re.sub(r"[^\d.–]", "", text) for text in found] for found in amounts]
    assert digits[0] == digits[1]


def test_doses_stops_and_options(client: FlaskClient, store: Store, case: dict[str, Any]) -> None:
    page = client.get(kept(store, case, **THERAPY)).text
    words = words_of(page)
    assert "Suggested pathway · option A of 3" in words
    assert "10 mg/m² × 1.69 m² = 16.9 → 17 mg" in words
    assert "× 75 % = 126.75 → 125 mg" in words
    assert "block option C" in words
    assert page.index("2 hard stops") < page.index("17 mg")
    assert "Against:" in words
    assert "needs creatinine" in words
    assert '<tr class="followed">' in page
    rows = {rule: next(part for part in page.split("<tr>") if rule in part) for rule in ("made-up.dose.dexamethasone", "made-up.dose.etoposide")}
    assert "once a day" in rows["made-up.dose.dexamethasone"]
    assert "once a day" not in rows["made-up.dose.etoposide"], "given on scattered dates"
    for rule in ("made-up.dose.ruxolitinib", "made-up.dose.ciclosporin"):
        row = next(part for part in page.split("<tr>") if rule in part)
        assert "amount" not in row, f"{rule} prints no number"


def test_what_is_stopped_cannot_be_adopted(client: FlaskClient, store: Store, case: dict[str, Any]) -> None:
    address = f"{kept(store, case, **THERAPY)}/decision"
    plan = {"decided_by": "on call", "next_assessment": "2026-11-23"}
    sent = {"decision": "followed", "reason": "as suggested", "subject": "made-up.pathway.third", "acknowledged": "yes", **plan}
    stopped = client.post(address, data=sent)
    assert stopped.status_code == 422
    assert "HLH-WEB-03" in stopped.text
    unread = client.post(address, data={**sent, "subject": "made-up.pathway.first", "acknowledged": ""})
    assert "HLH-WEB-04" in unread.text
    for lacks, code in (("decided_by", "HLH-HTTP-15"), ("next_assessment", "HLH-HTTP-16")):
        for subject in ("made-up.pathway.first", ""):
            refused = client.post(address, data={**sent, "subject": subject, lacks: ""})
            assert (refused.status_code, code in refused.text) == (422, True), "a plan is adopted with a date and a name (HS-35)"
    assert client.post(address, data={**sent, "subject": "made-up.pathway.first"}).status_code == 303
    assert "2026-11-23" in client.get(address).text
    assert client.post(address, data={"decision": "declined", "reason": "otherwise"}).status_code == 303


def test_no_decision_is_chosen_beforehand(client: FlaskClient, store: Store, case: dict[str, Any]) -> None:
    address = f"{kept(store, case, **THERAPY)}/decision"
    assert " checked" not in client.get(address).text
    refused = client.post(address, data={"decision": "declined", "reason": " "})
    assert refused.status_code == 422
    assert "HLH-HTTP-12" in refused.text


def test_a_decision_is_recorded_from_the_page(client: FlaskClient, case: dict[str, Any]) -> None:
    name = client.post("/api/v1/consultations", json=case).json["id"]
    good = {"decision": "declined", "reason": "waiting for <marrow>", "decided_by": "on call"}
    answer = client.post(f"/consultations/{name}", data=good)
    assert answer.status_code == 303
    assert "waiting for &lt;marrow&gt;" in client.get(answer.headers["Location"]).text


@pytest.mark.parametrize("how", ["calendar", "list", "medicine"])
def test_the_schedule(client: FlaskClient, store: Store, case: dict[str, Any], how: str) -> None:
    address = kept(store, {**case, "patient": {"id": "secret-7", "age": "25 a"}}, **THERAPY)
    words = words_of(client.get(f"{address}/schedule?view={how}").text)
    assert "125 mg" in words
    assert "8.5 mg" in words
    file = client.get(f"{address}/schedule.ics")
    assert file.mimetype == "text/calendar"
    events = Calendar.from_ical(file.data).walk("VEVENT")
    assert {str(e["dtstart"].dt) for e in events} >= {"2026-11-20", "2026-11-27", "2026-12-04"}
    assert any("etoposide 125 mg" in str(e["summary"]) for e in events)
    assert b"secret-7" not in file.data


def test_a_position_can_be_chosen_where_books_disagree(
    client: FlaskClient, store: Store, case: dict[str, Any]
) -> None:
    address = kept(store, case)
    question, entry = next(iter(BOOK.vocabulary.disagreements.items()))
    chosen = next(iter(entry.positions))
    answer = client.post(f"{address}/position", data={"question": question, "position": chosen})
    assert answer.status_code == 303
    assert answer.headers["Location"] != address
    found = store.find(answer.headers["Location"].rsplit("/", 1)[1])
    assert found.case["choices"] == {question: chosen}
    for wrong in ({"question": question, "position": "nobody"}, {"question": "DIS-??"}):
        refused = client.post(f"{address}/position", data=wrong, headers=HTML)
        assert refused.status_code == 400
        assert "HLH-HTTP-10" in refused.text


def test_a_rule_is_two_clicks_from_a_dose(client: FlaskClient, store: Store, case: dict[str, Any]) -> None:
    page = client.get(kept(store, case, **THERAPY)).text
    assert 'href="/rules/made-up/dose#etoposide"' in page


def test_links_of_a_result_lead_to_rules(client: FlaskClient, case: dict[str, Any]) -> None:
    name = client.post("/api/v1/consultations", json=case).json["id"]
    for tab in TABS:
        page = client.get(f"/consultations/{name}{tab}").text
        links = set(re.findall(r'href="/rules/([^/"]+)/([^#"]+)#([^"]+)"', page))
        assert {".".join(link) for link in links} <= BOOK.rules.keys()
    assert len(re.findall(r'href="/rules/', client.get(f"/consultations/{name}").text)) > 10


def test_a_consultation_that_is_not_there(client: FlaskClient) -> None:
    for tab in (*TABS, "/schedule.ics"):
        assert client.get(f"/consultations/{'a' * 32}{tab}", headers=HTML).status_code == 404


def test_a_withheld_consultation_gives_no_advice(client: FlaskClient, store: Store, case: dict[str, Any]) -> None:
    incident = {"code": "HLH-AGREE-01", "message": "The readers disagree.", "differing": ["a.b.c"]}
    empty = {key: [] for key in ("diagnoses", "scores", "triggers", "recommendations", "stops", "next_tests", "grades")}
    address = kept(store, case, incident=incident, **{**empty, "severity": None})
    page = client.get(address).text
    assert "The readers disagree." in page
    assert "Suggested pathway" not in page
    assert all(client.get(f"{address}{tab}").status_code == 200 for tab in TABS)
    assert "No advice is given" in words_of(client.get("/").text)


def test_hostile_texts_are_shown_as_text(client: FlaskClient, store: Store, case: dict[str, Any]) -> None:
    bad = "<script>alert(1)</script>\u202e" + "x" * 200
    case["patient"]["id"] = bad
    address = kept(store, case)
    client.post(f"{address}/decision", data={"decision": "declined", "reason": bad, "decided_by": bad[:100]})
    for tab in TABS:
        assert "<script>alert" not in client.get(f"{address}{tab}").text
    assert "<script>alert" not in client.get("/").text


def test_people_get_a_page_where_programs_get_a_problem(client: FlaskClient) -> None:
    answer = client.get("/nothing?lang=zh", headers=HTML)
    assert answer.status_code == 404
    assert answer.mimetype == "text/html"
    assert MESSAGES["HLH-HTTP-02"].remedy_zh in answer.text
    assert client.get("/?before=%C2%B2", headers=HTML).status_code == 200


def test_the_language_chosen_stays(client: FlaskClient) -> None:
    assert 'lang="zh-CN"' in client.get("/?lang=zh").text
    assert '<html lang="zh-CN">' in client.get("/help").text
    assert '<html lang="en">' in client.get("/help?lang=en").text


def test_pages_forbid_everything_foreign(client: FlaskClient, store: Store, case: dict[str, Any]) -> None:
    address = kept(store, case, **THERAPY)
    for path in ("/", "/consultations/new", "/help", "/problems", *(address + tab for tab in TABS)):
        page = client.get(path)
        policy = page.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert page.headers["X-Content-Type-Options"] == "nosniff"
        assert page.headers["Cache-Control"] == "no-store"
        assert not re.search(r"<script(?! type=\"module\" src=)|<style| style=| on\w+=|(src|href|action)=.https?:", page.text)
        assert len(page.data) < 200_000, path


def test_the_file_that_stands_alone_needs_nothing(case: dict[str, Any]) -> None:
    for lang in ("en", "zh"):
        document = {**assess(read_case(json.dumps(case)), BOOK).document(lang), **THERAPY}
        page = standalone_page(document)
        assert not re.search(r"<script|(src|href|action)=", page)
        assert "17 mg" in words_of(page)


def test_every_example_can_be_shown_as_text(client: FlaskClient) -> None:
    for name in example_names():
        assert "as_of" in client.get(f"/new?example={name}").text
        assert client.get(f"/examples/{name}").text == example_text(name)


def test_every_message_has_a_place_to_be_looked_up(client: FlaskClient) -> None:
    for lang in ("en", "zh"):
        page = client.get(f"/problems?lang={lang}").text
        assert all(f'id="{code}"' in page for code in MESSAGES)


def test_every_word_has_its_chinese_twin() -> None:
    places = re.compile(r"\{(\w+)\}")
    for key, (english, chinese) in WORDS.items():
        assert all((english, chinese)), key
        assert english != chinese, key
        assert sorted(places.findall(english)) == sorted(places.findall(chinese)), key


def test_every_word_of_a_template_exists() -> None:
    known = {*WORDS, *LABELS, "lang", "get"}
    for file in (WEB / "templates").rglob("*.html"):
        used = re.findall(r"\bw\.([a-z_]+)|\bw\['([^'~]+)'\]", file.read_text("utf-8"))
        assert {one or other for one, other in used} <= known, file.name


def test_units_and_numbers_as_they_are_printed() -> None:
    assert unit("10*9/L") == "× 10⁹/L"
    assert unit("ug/L") == "µg/L"
    assert number("18400") == "18\u202f400"
    assert number("2026-11-20") == "2026-11-20"
    assert said("Body temperature >= 38.5 Cel and Cellular 2 10*9/L") == "Body temperature >= 38.5 °C and Cellular 2 × 10⁹/L"
    assert said("10 mg/m2 x 1.69 m2") == "10 mg/m² × 1.69 m²"
