"""The commands of the contract: what they print, where, and with which exit."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hlh_engine import assess, cli, read_case
from hlh_engine.cli import app
from tests.support import BOOK

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "w04-adult-open.yaml"
COMMANDS = [
    [],
    ["consult"],
    ["check"],
    ["rules"],
    ["diff"],
    ["new"],
    ["new", "book"],
    ["new", "rule"],
]
CODES = CliRunner()


def run(
    *arguments: str, stdin: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "hlh_engine.cli", *arguments],
        cwd=ROOT,
        input=stdin,
        capture_output=True,
        timeout=120,
        check=False,
        env={**os.environ, **environment},
    )


@pytest.mark.parametrize("command", [*COMMANDS, ["serve"]], ids=" ".join)
def test_every_command_has_help_with_an_example(command: list[str]) -> None:
    answer = CODES.invoke(app, [*command, "--help"])
    assert answer.exit_code == 0
    assert "Example: hlh" in answer.output


@pytest.mark.parametrize(
    "wrong",
    [
        ["consult"],
        ["consult", "x.yaml", "--lang", "de"],
        ["consult", "x.yaml", "--format", "pdf2"],
        ["nothing"],
        ["rules", "--nothing"],
        ["serve", "--port", "high"],
        ["diff", "a"],
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2(wrong: list[str]) -> None:
    assert CODES.invoke(app, wrong).exit_code == 2


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_json_is_the_engines_document(lang: str) -> None:
    answer = CODES.invoke(app, ["consult", str(EXAMPLE), "--format", "json", "--lang", lang])
    assert answer.exit_code == 0
    case = read_case(EXAMPLE.read_bytes(), name=EXAMPLE.name)
    assert json.loads(answer.stdout) == assess(case, BOOK).document(lang)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_html_stands_alone(lang: str) -> None:
    answer = CODES.invoke(app, ["consult", str(EXAMPLE), "--format", "html", "--lang", lang])
    assert answer.exit_code == 0
    assert answer.stdout.startswith("<!doctype html>")
    assert "<link" not in answer.stdout
    assert "HLH-2004" in answer.stdout


def test_text_answers_in_both_languages() -> None:
    english, chinese = (
        CODES.invoke(app, ["consult", str(EXAMPLE), "--lang", lang]) for lang in ("en", "zh")
    )
    assert english.exit_code == chinese.exit_code == 0
    assert "HLH-2004" in english.stdout
    assert "诊断标准" in chinese.stdout
    assert "\x1b[" not in english.stdout, "no color where there is no terminal"


def test_a_case_is_read_from_standard_input_in_every_notation() -> None:
    yaml = EXAMPLE.read_bytes()
    toml = b'as_of = "2026-11-20T08:00:00+08:00"\n[patient]\nage = "25 a"\n'
    as_json = b'{"as_of": "2026-11-20T08:00:00+08:00", "patient": {"age": "25 a"}}'
    for text in (yaml, toml, as_json):
        answer = CODES.invoke(app, ["consult", "-", "--format", "json"], input=text)
        assert answer.exit_code == 0, answer.stderr
        assert json.loads(answer.stdout)["as_of"] == "2026-11-20T08:00:00+08:00"


REFUSED = [
    (["consult", "-"], b"patient: [", "HLH-DOC-01"),
    (["consult", "-"], b"pateint: {age: 5 a}", "HLH-DOC-09"),
    (["consult", "-", "--profile", "nobody"], b"{}", "HLH-CASE-01"),
    (["consult", "-", "--rules", "/nowhere"], b"{}", "HLH-PAGE-03"),
    (["consult", "/nowhere/case.yaml"], b"", "HLH-FILE-01"),
    (["consult", "/tmp"], b"", "HLH-FILE-01"),
    (["rules", "hlh-2004.criterion.feritin"], b"", "HLH-PAGE-11"),
    (["diff", "/nowhere", "/nowhere"], b"", "HLH-PAGE-03"),
]


@pytest.mark.parametrize(("command", "text", "code"), REFUSED, ids=[r[2] for r in REFUSED])
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_refusal_is_explained_on_standard_error(
    command: list[str], text: bytes, code: str, lang: str
) -> None:
    answer = CODES.invoke(app, [*command, "--lang", lang], input=text)
    assert answer.exit_code == 1
    assert answer.stdout == ""
    assert f"[{code}]" in answer.stderr


def test_a_near_miss_is_suggested() -> None:
    answer = CODES.invoke(app, ["rules", "hlh-2004.criterion.feritin"])
    assert "hlh-2004.criterion.ferritin" in answer.stderr


def test_one_rule_is_shown_whole() -> None:
    answer = CODES.invoke(app, ["rules", "hlh-2004.criterion.ferritin"])
    assert answer.exit_code == 0
    assert "rules/hlh-2004/criterion.md" in answer.stdout
    assert BOOK.vocabulary.sources["henter-2007"].cite[:30] in answer.stdout


def test_a_failure_of_the_program_shows_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("hlh_engine.assess", fail)
    answer = CODES.invoke(cli.app, ["consult", str(EXAMPLE)])
    assert answer.exit_code == 1
    assert "[HLH-CLI-01]" in answer.stderr
    assert "Traceback" not in answer.output


def test_as_a_process_it_prints_anywhere() -> None:
    latin = run("consult", str(EXAMPLE), "--lang", "zh", PYTHONIOENCODING="latin-1", PYTHONUTF8="0")
    assert latin.returncode == 0, latin.stderr
    plain = run("consult", "-", stdin=b"pateint: {}", LC_ALL="C", NO_COLOR="1")
    assert plain.returncode == 1
    assert plain.stdout == b""
    assert b"[HLH-DOC-09]" in plain.stderr


def test_a_reader_who_leaves_early_hears_nothing() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "hlh_engine.cli", "rules"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()


def test_every_place_cited_leads_to_its_rules() -> None:
    printed = CliRunner(env={"COLUMNS": "400"}).invoke(app, ["rules", "--cited"]).output
    rows = [line.split() for line in printed.splitlines()]
    found = {word.rstrip(",") for row in rows for word in row}
    assert set(BOOK.rules) <= found
    first, later = (next(r.id for r in BOOK.rules.values() if r.at == f"therapy file, section {n}") for n in ("1.2", "11.5"))
    assert printed.index(first) < printed.index(later), "in reading order"
