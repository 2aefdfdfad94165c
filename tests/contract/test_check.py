"""``hlh check``, ``new`` and ``diff`` as a committee uses them: silent when all is well, else place, cause, remedy."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from hlh_engine.cli import app
from tests.small import COMPLETE, FERRITIN, PARTIAL, rulebook

RUN = CliRunner()
FEATURE = "Feature: Small\n\n  @rule:small.criterion.ferritin\n  Scenario: Ferritin\n    Given a 5-year-old child\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return rulebook(tmp_path, {"criterion": FERRITIN}, features={"small/criterion.feature": FEATURE})


@pytest.mark.parametrize("more", [[], ["--prove"]], ids=["plain", "prove"])
def test_a_sound_book_is_silent(root: Path, more: list[str]) -> None:
    answer = RUN.invoke(app, ["check", str(root), *more])
    assert (answer.exit_code, answer.stdout, answer.stderr) == (0, "", "")


@pytest.mark.parametrize(("lang", "words"), [("en", "No row of"), ("zh", "没有示例行会发现")])
def test_every_finding_has_place_cause_and_remedy(root: Path, lang: str, words: str) -> None:
    page = root / "small" / "criterion.md"
    page.write_text(page.read_text("utf-8").replace("| 500 ug/L | met |\n", "| 501 ug/L | met |\n"), "utf-8")
    answer = RUN.invoke(app, ["check", str(page), "--lang", lang])
    assert answer.exit_code == 1
    assert answer.stdout == ""
    lines = answer.stderr.strip().splitlines()
    assert len(lines) == 2, lines
    assert all(line.startswith("rules/small/criterion.md:") and words in line and line.endswith("[HLH-PAGE-66]") for line in lines)


def test_the_rows_that_lack_are_proposed_as_a_table(root: Path) -> None:
    page = root / "small" / "criterion.md"
    page.write_text(page.read_text("utf-8").replace("| 500 ug/L | met |\n", "| 501 ug/L | met |\n"), "utf-8")
    answer = RUN.invoke(app, ["check", str(root), "--propose"])
    assert answer.exit_code == 0
    assert answer.stdout.splitlines() == [
        "# rules/small/criterion.md",
        "",
        "## Ferritin · 铁蛋白",
        "",
        "| ferritin | outcome |",
        "| --- | --- |",
        "| 500 ug/L | ? |",
        "",
    ]
    completed = page.read_text("utf-8") + "| 500 ug/L | met |\n"
    page.write_text(completed, "utf-8")
    assert RUN.invoke(app, ["check", str(root)]).exit_code == 0


def test_a_conflict_shows_its_patient(tmp_path: Path) -> None:
    root = rulebook(tmp_path, {"response": COMPLETE + PARTIAL})
    answer = RUN.invoke(app, ["check", str(root)])
    assert answer.exit_code == 1
    assert "ferritin 499 ug/L" in answer.stderr
    assert "[HLH-PAGE-73]" in answer.stderr


def test_a_path_without_rulebook_is_explained(tmp_path: Path) -> None:
    answer = RUN.invoke(app, ["check", str(tmp_path)])
    assert answer.exit_code == 1
    assert "[HLH-PAGE-03]" in answer.stderr


def test_a_new_book_is_made_checked_and_not_made_twice(root: Path) -> None:
    make = ["new", "book", "who-2030", "--chapter", "severity", "--source", "Doe 2030, doi:10.1000/x", "--rules", str(root)]
    answer = RUN.invoke(app, make)
    assert answer.exit_code == 0, answer.stderr
    assert all(Path(line).is_file() for line in answer.stdout.split())
    assert RUN.invoke(app, ["check", str(root)]).exit_code == 0
    again = RUN.invoke(app, make)
    assert again.exit_code == 1
    assert "[HLH-PAGE-90]" in again.stderr
    assert RUN.invoke(app, ["new", "rule", "who-2030.severity.shock", "--rules", str(root)]).exit_code == 0
    assert RUN.invoke(app, ["check", str(root)]).exit_code == 0


@pytest.mark.parametrize(("lang", "sentence"), [("en", "the number 500 becomes 600"), ("zh", "数值由 500 变为 600")])
def test_two_books_are_told_apart(root: Path, tmp_path: Path, lang: str, sentence: str) -> None:
    newer = rulebook(tmp_path / "newer", {"criterion": FERRITIN.replace("ferritin >= 500", "ferritin >= 600")})
    nobody = tmp_path / "cases"
    nobody.mkdir()
    answer = RUN.invoke(app, ["diff", str(root), str(newer), "--cohort", str(nobody), "--lang", lang])
    assert answer.exit_code == 0, answer.stderr
    assert sentence in answer.stdout
