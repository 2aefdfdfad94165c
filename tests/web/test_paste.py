"""Pasted laboratory text: each line is read, asked about, or left alone; never guessed, never kept unasked."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from flask.testing import FlaskClient

from hlh_engine.intake.lexicon import Lexicon
from hlh_engine.intake.paste import Line, lines_of, settled
from hlh_engine.records.store import Store
from tests.support import BOOK

LEXICON = Lexicon.of(BOOK.vocabulary)
NOW = datetime(2026, 11, 20, 8, tzinfo=UTC)
AT = "/consultations/paste"
PAGE = {"Accept": "text/html"}
CORPUS = [
    ("铁蛋白  18400.0  ng/ml ↑  13-150", "read", "ferritin", "18400 ug/L"),
    ("铁蛋白 18400 ↑ 13-150 ng/mL", "read", "ferritin", "18400 ug/L"),
    ("1. 铁蛋白（Ferritin）：18400 ng/mL", "read", "ferritin", "18400 ug/L"),
    ("Ferritin\t18,400\tug/L\tH\t(13 - 150)", "read", "ferritin", "18400 ug/L"),
    ("Ferritin > 40000 ng/mL", "read", "ferritin", "> 40000 ug/L"),
    ("Ferritin ＞４００００ μg/L", "read", "ferritin", "> 40000 ug/L"),
    ("Ferritin 18.400 ng/ml", "ask", "ferritin", None),
    ("ferritin 1,8 mg/L", "ask", "ferritin", None),
    ("ferritin 18 400 ng/mL", "ask", "ferritin", None),
    ("Fibrinogen 1.2 g/L 2.0-4.0 repeat", "ask", "fibrinogen", None),
    ("Ferritin 18400 12000 ng/mL", "ask", "ferritin", None),
    ("血小板计数 38 ×10⁹/L", "read", "platelets", "38 10*9/L"),
    ("血小板计数(PLT)：38 x10^9/L  ↓ 125-350", "read", "platelets", "38 10*9/L"),
    ("PLT 38 x 10^9/L", "read", "platelets", "38 10*9/L"),
    ("PLT 38", "unit", "platelets", None),
    ("HGB 84 g/L L 130-175", "read", "hemoglobin", "84 g/L"),
    ("Hemoglobin 8.4 g/dL", "read", "hemoglobin", "84 g/L"),
    ("HGB 84 g/dL", "refused", "hemoglobin", "840 g/L"),
    ("甘油三酯3.1mmol/L", "read", "triglycerides", "3.1 mmol/L"),
    ("sCD25 未回报", "read", "soluble_il2_receptor", None),
    ("sIL-2R 26000 pg/mL", "read", "soluble_il2_receptor", "26000 pg/mL"),
    ("HBsAg 阴性", "read", "hbsag", None),
    ("AST 310 U/L (0-40)", "read", "ast", "310 U/L"),
    ("Something else 12 mmol/L", "unread", None, None),
    ("血小板分布宽度 16 fL", "unread", None, None),
    ("采样时间：2026-11-05 06:00", "date", None, None),
    ("报告日期 2026年11月5日", "date", None, None),
]


def read(text: str) -> Line:
    (line,) = lines_of(text, LEXICON, NOW)
    return line


@pytest.mark.parametrize(("text", "state", "observable", "shown"), CORPUS, ids=[row[0] for row in CORPUS])
def test_a_line_is_read_or_asked_about(text: str, state: str, observable: str | None, shown: str | None) -> None:
    line = read(text)
    assert (line.state, line.observable, line.shown) == (state, observable, shown)
    assert line.text == text.strip()


def test_three_decimals_are_asked_where_both_are_possible() -> None:
    line = read("Ferritin 18.400 ng/ml")
    assert line.choices == ("18.4 ng/mL", "18400 ng/mL")
    assert line.value is None
    chosen = settled(line, "18400 ng/mL", LEXICON, NOW)
    assert (chosen.state, chosen.shown) == ("read", "18400 ug/L")
    assert settled(line, "184 ng/mL", LEXICON, NOW) == line, "only what was offered can be chosen"
    assert read("Fibrinogen 1.200 g/L").state == "read", "1200 g/L is not possible"


def test_a_missing_unit_is_chosen_never_supposed() -> None:
    line = read("PLT 38")
    assert "10*9/L" in line.choices
    assert settled(line, "", LEXICON, NOW).state == "unit"
    assert settled(line, "10*9/L", LEXICON, NOW).shown == "38 10*9/L"


def test_empty_lines_do_not_count_and_the_rest_keeps_its_number() -> None:
    assert [line.number for line in lines_of("\nPLT 38\n\nCRP 88 mg/L", LEXICON, NOW)] == [2, 4]


TEXT = "采样时间 2026-11-05 06:00\n铁蛋白 18400 ng/mL\nFerritin 18.400 ng/ml\nPLT 38\nsCD25 未回报\nnothing"


def post(client: FlaskClient, **fields: Any) -> Any:
    return client.post(AT, data={"text": TEXT, **fields}, headers=PAGE)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_table_shows_every_line_and_keeps_nothing(client: FlaskClient, store: Store, lang: str) -> None:
    page = client.post(f"{AT}?lang={lang}", data={"text": TEXT}, headers=PAGE)
    assert page.status_code == 200
    for line in TEXT.splitlines():
        assert line in page.text
    assert 'type="radio"' in page.text
    assert "checked" not in page.text.partition('value="18.4 ng/mL"')[2].partition("</fieldset>")[0]
    assert store.drafts() == []


def test_the_chosen_lines_become_a_draft(client: FlaskClient, store: Store) -> None:
    uses = {"use.1": "yes", "use.2": "yes", "use.4": "yes", "choice.4": "10*9/L", "use.5": "yes"}
    done = post(client, apply="yes", same_patient="yes", **uses)
    assert done.status_code == 303
    (draft,) = store.drafts()
    fields = draft.tree["fields"]
    assert (fields["ferritin.0.value"], fields["ferritin.0.unit"]) == ("18400", "ng/mL")
    assert fields["ferritin.0.at"] == "2026-11-05T06:00:00"
    assert fields["platelets.0.value"] == "38"
    assert fields["soluble_il2_receptor.0.state"] == "pending"
    assert "nothing" not in str(draft.tree), "the text itself is not kept"
    assert client.get(done.headers["Location"], headers=PAGE).status_code == 200


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"same_patient": "yes"}, "HLH-PASTE-02"),
        ({"use.2": "yes"}, "HLH-PASTE-03"),
        ({"use.3": "yes", "same_patient": "yes"}, "HLH-PASTE-04"),
        ({"use.4": "yes", "same_patient": "yes"}, "HLH-PASTE-04"),
        ({"use.6": "yes", "same_patient": "yes"}, "HLH-PASTE-04"),
        ({"use.3": "yes", "choice.3": "184 ng/mL", "same_patient": "yes"}, "HLH-PASTE-04"),
    ],
)
def test_nothing_open_is_applied(client: FlaskClient, store: Store, fields: dict[str, str], code: str) -> None:
    refused = post(client, apply="yes", **fields)
    assert refused.status_code == 422
    assert code in refused.text
    assert store.drafts() == []


def test_into_a_draft_that_is_there(client: FlaskClient, store: Store) -> None:
    fields = {"ferritin.0.value": "900", "ferritin.0.unit": "ug/L", "ferritin.0.state": "result", "patient.age": "5 a"}
    draft = store.new_draft({"fields": fields, "rest": {}})
    mine = {"draft": draft.id, "version": "1", "use.2": "yes", "same_patient": "yes"}
    page = client.post(AT, data={"text": TEXT, "draft": draft.id}, headers=PAGE)
    assert "900 ug/L" in page.text, "old and new stand side by side"
    assert post(client, apply="yes", **mine).status_code == 303
    kept = store.draft(draft.id)
    assert kept is not None
    assert kept.tree["fields"]["ferritin.0.value"] == "18400"
    assert kept.tree["fields"]["patient.age"] == "5 a"
    late = post(client, apply="yes", **mine)
    assert late.status_code == 409
    assert "HLH-PASTE-05" in late.text
    again = post(client, apply="yes", **{**mine, "version": "2", "use.1": "yes"})
    assert again.status_code == 303
    kept = store.draft(draft.id)
    assert kept is not None
    assert kept.tree["fields"]["ferritin.1.at"] == "2026-11-05T06:00:00"


def test_no_text_and_no_draft(client: FlaskClient) -> None:
    assert client.post(AT, data={"text": " \n"}, headers=PAGE).status_code == 422
    assert client.get(f"{AT}?draft=nothing", headers=PAGE).status_code == 404
