"""What the documents say is so: commands exist, links lead somewhere, examples are the real ones."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import typer

from hlh_engine.cli import app
from hlh_engine.errors import MESSAGES
from tests.support import BOOK

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted(ROOT.glob("*.md"))
COMMANDS = set(typer.main.get_command(app).commands)
PLACES = re.compile(r"\{(\w*?)(?:_en|_zh)?\}")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda file: file.name)
def test_links_commands_and_files_are_real(document: Path) -> None:
    text = document.read_text("utf-8")
    for target in re.findall(r"\]\(([^)#\s]+)\)", text):
        assert target.startswith("https://") or (ROOT / target).exists(), target
    for command in re.findall(
        r"\bhlh (?!-)([a-z]+)\b", "\n".join(re.findall(r"`([^`\n]+)`", text))
    ):
        assert command in COMMANDS, command
    for target in re.findall(r"`make ([a-z]+)", text):
        assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE), (
            target
        )
    for example in re.findall(r"examples/[\w.-]+\w", text):
        assert (ROOT / example).exists(), example
    for rule in re.findall(r"\b([a-z0-9-]+\.(?:criterion|score|diagnosis)\.[a-z0-9-]+)\b", text):
        assert rule in BOOK.rules or rule == "hscore.score.total", rule


def test_the_rule_of_the_readme_is_the_rule_of_the_page() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    shown = re.search(r"```toml rule\n(.*?)```", text, re.DOTALL)
    assert shown is not None
    block = BOOK.rules["hlh-2004.criterion.ferritin"].text

    def lines(written: str) -> list[str]:
        return [" ".join(line.split()) for line in written.strip().splitlines()]

    assert lines(shown[1]) == lines(block)


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_every_message_has_a_remedy_and_a_chinese_twin(code: str) -> None:
    words = MESSAGES[code]
    assert all((words.cause_en, words.cause_zh, words.remedy_en, words.remedy_zh))
    for english, chinese in ((words.cause_en, words.cause_zh), (words.remedy_en, words.remedy_zh)):
        assert set(PLACES.findall(english)) == set(PLACES.findall(chinese)), code
        assert re.search(r"[\u4e00-\u9fff]", chinese), code


def test_the_changelog_keeps_its_form() -> None:
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert re.search(r"^## \[Unreleased\]$", text, re.MULTILINE)
    heads = set(re.findall(r"^### (\w+)", text, re.MULTILINE))
    assert heads <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
