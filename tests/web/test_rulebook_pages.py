"""The rulebook as a book: every page, every rule, every source in both languages; found by any of its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing

import pytest
from flask.testing import FlaskClient
from markupsafe import escape

from hlh_engine.model.rule import STAGES
from hlh_engine.records.store import Store
from tests.support import BOOK
from web import create_app
from web.rulesearch import index_of
from web.scenarios import scenarios_of

PAGE = {"Accept": "text/html"}
FERRITIN = "hlh-2004.criterion.ferritin"


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FlaskClient]:
    folder = tmp_path_factory.mktemp("book")
    with closing(Store(f"sqlite:///{folder}/web.sqlite3")) as store:
        yield create_app(BOOK, store).test_client()


def get(client: FlaskClient, path: str, lang: str) -> str:
    answer = client.get(path, headers={**PAGE, "Accept-Language": lang})
    assert answer.status_code == 200, path
    assert "style=" not in answer.text
    assert f'lang="{"zh-CN" if lang == "zh" else "en"}"' in answer.text
    return answer.text


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_every_page_is_rendered_with_an_anchor_for_every_rule(reader: FlaskClient, lang: str) -> None:
    for chapter in BOOK.chapters.values():
        text = get(reader, f"/rules/{chapter.book}/{chapter.stage}", lang)
        for rule in BOOK.of_page(chapter.id):
            assert f'id="{rule.id.rsplit(".", 1)[1]}"' in text, rule.id
            assert f'href="/rules/{rule.id}"' in text, rule.id


def test_every_rule_has_a_page_of_its_own(reader: FlaskClient) -> None:
    for rule in BOOK.rules.values():
        text = get(reader, f"/rules/{rule.id}", "en")
        assert escape(rule.title.zh) in text
        assert str(rule.place) in text
        assert f"({len(rule.examples)})" in text


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_rule_shows_all_that_is_known_of_it(reader: FlaskClient, lang: str) -> None:
    text = get(reader, f"/rules/{FERRITIN}", lang)
    for said in ("≥ 500", "Table I, item 7", "/sources/henter-2007", "499 ug/L", "2007-02-01", "HLH-2004"):
        assert said in text, said
    assert 'href="/rules/hlh-2004.diagnosis.' in text, "who reads it"
    scenarios = scenarios_of(BOOK)[FERRITIN]
    assert {one.lang for one in scenarios} >= {"en"}
    assert all(one.file in text for one in scenarios)


def test_used_by_is_the_reverse_of_what_rules_read() -> None:
    used_by = index_of(BOOK).used_by
    assert any(name.startswith("hlh-2004.diagnosis.") for name in used_by[FERRITIN])
    for rule in BOOK.rules.values():
        for name in rule.stands_on:
            assert rule.id in used_by[name]


@pytest.mark.parametrize(
    "asked",
    [FERRITIN, "FERRITIN 2004", "铁蛋白 HLH-2004", "henter-2007 ferritin", "Table I, item 7", "2276-4 hlh-2004"],
)
def test_a_rule_is_found_by_id_word_alias_or_source(reader: FlaskClient, asked: str) -> None:
    assert FERRITIN in index_of(BOOK).find(asked)
    text = reader.get("/rules", query_string={"q": asked}, headers=PAGE).text
    assert f'href="/rules/{FERRITIN}"' in text


def test_a_rule_is_found_by_the_chinese_name_of_its_drug() -> None:
    found = index_of(BOOK).find(BOOK.vocabulary.drugs["etoposide"].zh)
    assert any("etoposide" in BOOK.rules[name].text for name in found)
    assert set(index_of(BOOK).find("zzzz")) == set()


def test_a_search_that_finds_nothing_offers_what_is_near(reader: FlaskClient) -> None:
    text = reader.get("/rules?q=feritin-criterion", headers=PAGE).text
    assert "/rules/" in text.partition('role="status"')[2]
    assert re.search(r'href="/rules/[a-z0-9-]+\.[a-z]+\.ferritin', text)


def test_the_filters_narrow(reader: FlaskClient) -> None:
    text = reader.get("/rules?stage=score&certainty=verified", headers=PAGE).text
    shown = re.findall(r'href="/rules/([a-z0-9-]+\.[a-z]+\.[a-z0-9-]+)"', text)
    assert shown
    assert all(BOOK.rules[name].chapter.stage == "score" for name in shown)
    assert all(BOOK.rules[name].certainty == "verified" for name in shown)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_contents_name_every_page(reader: FlaskClient, lang: str) -> None:
    text = get(reader, "/rules", lang)
    for chapter in BOOK.chapters.values():
        assert f'href="/rules/{chapter.book}/{chapter.stage}"' in text
    assert len(STAGES) <= text.count("<option")


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_sources_words_disagreements_and_profiles(reader: FlaskClient, lang: str) -> None:
    text = get(reader, "/sources", lang)
    for name in BOOK.vocabulary.sources:
        assert f'href="/sources/{name}"' in text
    words = get(reader, "/vocabulary", lang)
    for name, entry in BOOK.vocabulary.observables.items():
        assert f'id="{name}"' in words
        assert all(code in words for code in entry.loinc)
    asked = get(reader, "/disagreements", lang)
    for key in BOOK.vocabulary.disagreements:
        assert f'id="{key}"' in asked
    told = get(reader, "/profiles", lang)
    for name in BOOK.vocabulary.profiles:
        assert f'id="{name}"' in told


def test_a_source_names_the_rules_that_cite_it(reader: FlaskClient) -> None:
    for name in BOOK.vocabulary.sources:
        text = get(reader, f"/sources/{name}", "en")
        cited = set(re.findall(r'href="/rules/([a-z0-9-]+\.[a-z]+\.[a-z0-9-]+)"', text))
        assert cited == {rule.id for rule in BOOK.rules.values() if rule.source == name}


@pytest.mark.parametrize("path", ["/rules/nothing", "/rules/nothing/criterion", "/sources/nothing"])
def test_what_is_not_in_the_book_is_404(reader: FlaskClient, path: str) -> None:
    assert reader.get(path, headers=PAGE).status_code == 404


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_about_and_the_limits_of_use(reader: FlaskClient, lang: str) -> None:
    assert BOOK.sha256 in get(reader, "/about", lang)
    limits = get(reader, "/about/limits", lang)
    assert {"en": "not a medical device", "zh": "不是医疗器械"}[lang] in limits
    licences = get(reader, "/about/licences", lang).lower().replace("_", "-")
    for name in ("flask", "durable-rules", "fhir.resources", "apache", "mit"):
        assert name in licences
