"""The consult note: the same words on paper, in the PDF and in plain text; data never becomes instruction."""

from __future__ import annotations

import copy
import subprocess
import sys
from typing import Any

import pypdfium2
import pytest
from flask.testing import FlaskClient

from hlh_engine import assess, read_case
from hlh_engine.errors import Refusal
from tests.support import BOOK
from web import note
from web.digest import note_of

AT = "/api/v1/consultations"
HOSTILE = '#eval("1+1") <script>alert(1)</script> $x$ *b* \u202e 噬血 [x]'
THERAPY: dict[str, Any] = {
    "stops": [
        {
            "id": "HS-99", "blocks": ["etoposide"], "severity": "hard", "message": "Synthetic stop.",
            "lifts_when": "a synthetic day", "because": {},
        }
    ],
    "recommendations": [
        {
            "rule": "x.dose.y", "kind": "dose", "title": "Synthetic dose", "drug": "dexamethasone",
            "certainty": "verified", "blocked_by": [], "against": [], "verdict": "met",
            "dose": {"amount": "7.11", "unit": "mg", "rounded": "7", "basis": "10 mg/m2 x 0.711 m2", "adjustments": []},
            "schedule": [{"date": "2026-11-20"}, {"date": "2026-11-21"}],
        },
        {
            "rule": "x.dose.z", "kind": "dose", "title": "Stopped", "drug": "etoposide",
            "certainty": "verified", "blocked_by": ["HS-99"], "dose": {"amount": "99.9", "unit": "mg"},
        },
        {
            "rule": "x.pathway.a", "kind": "pathway", "title": "Synthetic option", "certainty": "recalled",
            "strength": "weak", "against": [{"says": "a reason against"}], "blocked_by": [],
        },
    ],
}  # fmt: skip


@pytest.fixture(params=["en", "zh"])
def document(request: pytest.FixtureRequest, case: dict[str, Any]) -> dict[str, Any]:
    import json

    found = assess(read_case(json.dumps(case), name="case.json"), BOOK).document(request.param)
    return {**found, **copy.deepcopy(THERAPY)}


def words_of(content: bytes) -> tuple[int, str]:
    paper = pypdfium2.PdfDocument(content)
    text = "".join(page.get_textpage().get_text_range() for page in paper)
    return len(paper), "".join(text.split())


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_the_pdf_has_the_same_bytes_and_every_stop_and_dose(document: dict[str, Any]) -> None:
    made = note.pdf(document)
    assert made == note.pdf(copy.deepcopy(document))
    assert made.startswith(b"%PDF-")
    assert b"pdfaid:part>2<" in made
    assert b"pdfuaid:part>1<" in made
    pages, text = words_of(made)
    assert pages <= 2
    for said in ("Synthetic stop.", "HS-99", "7 mg", "10 mg/m2 x 0.711 m2", "a reason against"):
        assert squeezed(said) in text, said
    assert "99.9" not in text, "a stopped dose prints no digits"
    assert document["id"] in text
    assert document["rulebook"]["sha256"][:12] in text


def test_another_finding_is_another_pdf(document: dict[str, Any]) -> None:
    other = {**document, "id": "f" * 32}
    assert note.pdf(document) != note.pdf(other)


def test_what_a_patient_is_called_is_text(document: dict[str, Any]) -> None:
    case = {"patient": {"id": HOSTILE.replace("\u202e", "")}}
    _, text = words_of(note.pdf(document, case))
    assert squeezed('#eval("1+1") <script>alert(1)</script> $x$ *b*') in text


def test_a_note_is_a_draft_until_somebody_decided(document: dict[str, Any]) -> None:
    decision = {"decision": "changed", "reason": "marrow first", "subject": "", "decided_by": "on call", "recorded": "2026-11-20T09:00"}
    draft, signed = note_of(document), note_of(document, {}, [decision])
    assert draft.state
    assert not signed.state
    assert "marrow first" in note.text(document, {}, [decision])


def test_the_text_fits_a_narrow_record(document: dict[str, Any]) -> None:
    lines = note.text(document).splitlines()
    assert max(len(line) for line in lines) <= note.WIDTH
    assert any("HS-99" in line for line in lines)


def test_both_languages_say_the_same_things(case: dict[str, Any]) -> None:
    import json

    consultation = assess(read_case(json.dumps(case), name="case.json"), BOOK)
    english, chinese = (note_of(consultation.document(lang)) for lang in ("en", "zh"))
    shape = [[(len(s.lines), len(s.rows), s.tone) for s in one.sections] for one in (english, chinese)]
    assert shape[0] == shape[1]
    assert {english.title, chinese.title} == {"HLH consult note", "HLH 会诊单"}


def test_the_pages_of_a_note(client: FlaskClient, case: dict[str, Any]) -> None:
    name = client.post(AT, json=case).json["id"]
    page = client.get(f"/consultations/{name}/note?lang=zh", headers={"Accept": "text/html"})
    assert page.status_code == 200
    assert "会诊单" in page.text
    assert "style=" not in page.text
    pdf = client.get(f"/consultations/{name}/note.pdf?lang=en")
    assert pdf.mimetype == "application/pdf"
    assert pdf.data == client.get(f"/consultations/{name}/note.pdf?lang=en").data
    plain = client.get(f"/consultations/{name}/note.txt?lang=en")
    assert plain.mimetype == "text/plain"
    assert name in plain.text
    assert client.get("/consultations/nothing/note").status_code == 404


def test_the_command_line_prints_the_pdf(case: dict[str, Any]) -> None:
    import json

    words = [sys.executable, "-m", "hlh_engine.cli", "consult", "-", "--format", "pdf", "--lang", "zh"]
    made = subprocess.run(words, input=json.dumps(case).encode(), capture_output=True, timeout=120, check=True)
    assert made.stdout.startswith(b"%PDF-")
    assert "会诊单" in words_of(made.stdout)[1]


def test_without_the_extra_it_says_how_to_get_it(
    client: FlaskClient, case: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(note, "find_spec", lambda _: None)
    name = client.post(AT, json=case).json["id"]
    refused = client.get(f"/consultations/{name}/note.pdf")
    assert refused.json["code"] == "HLH-NOTE-01"
    with pytest.raises(Refusal):
        note.pdf({})
    page = client.get(f"/consultations/{name}/note", headers={"Accept": "text/html"})
    assert page.status_code == 200
    assert "note.txt" in page.text
