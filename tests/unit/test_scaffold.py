"""A scaffolded book or rule is a sound draft: proof-read without a finding, never fired, never over what exists."""

from __future__ import annotations

from pathlib import Path

import pytest

from hlh_engine import load
from hlh_engine.errors import Refusal
from hlh_engine.proofread import check
from hlh_engine.rulebook.scaffold import new_book, new_rule
from tests.small import FERRITIN, rulebook

FEATURE = "Feature: Small\n\n  @rule:small.criterion.ferritin\n  Scenario: Ferritin\n    Given a 5-year-old child\n"
SOURCE = "Doe J. Blood 2030;1:1, doi:10.1000/xyz.1"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return rulebook(tmp_path, {"criterion": FERRITIN}, features={"small/criterion.feature": FEATURE})


def test_a_new_book_is_a_sound_draft(root: Path) -> None:
    made = new_book(root, "who-2030", "severity", SOURCE)
    assert all(path.is_file() for path in made)
    assert {path.relative_to(root.parent).as_posix() for path in made} == {
        "rules/who-2030/severity.md",
        "features/who-2030/severity.feature",
        "features/who-2030/severity.zh.feature",
        "rules/vocabulary/books/who-2030.toml",
        "rules/vocabulary/sources/who-2030.toml",
    }
    assert check(root, root.parent / "features") == []
    book = load(root)
    assert not [name for name in book.rules if name.startswith("who-2030")], "a draft never fires"
    assert book.vocabulary.sources["who-2030"].doi == "10.1000/xyz.1"


def test_a_new_rule_waits_on_a_page_that_fires(root: Path) -> None:
    before = load(root).rules.keys()
    new_rule(root, "small.criterion.rash")
    assert check(root, root.parent / "features") == []
    assert load(root).rules.keys() == before
    page = root / "small" / "criterion.md"
    page.write_text(page.read_text("utf-8").replace('review = "draft"\n', ""), "utf-8")
    assert load(root).rules.keys() == before | {"small.criterion.rash"}


def test_a_new_rule_may_begin_a_page_of_its_book(root: Path) -> None:
    new_rule(root, "small.severity.shock")
    assert check(root, root.parent / "features") == []
    assert 'id   = "small.severity.shock"' in (root / "small" / "severity.md").read_text("utf-8")


REFUSED = [
    (new_book, ("small", "severity", SOURCE), "HLH-PAGE-90"),
    (new_book, ("vocabulary", "severity", SOURCE), "HLH-PAGE-90"),
    (new_book, ("WHO 2030", "severity", SOURCE), "HLH-PAGE-91"),
    (new_book, ("../who", "severity", SOURCE), "HLH-PAGE-91"),
    (new_book, ("who-2030", "grading", SOURCE), "HLH-PAGE-04"),
    (new_book, ("who-2030", "severity", "Doe, in press"), "HLH-PAGE-92"),
    (new_rule, ("small.criterion.ferritin",), "HLH-PAGE-90"),
    (new_rule, ("small.criterion",), "HLH-PAGE-91"),
    (new_rule, ("small.criterion.a.b",), "HLH-PAGE-91"),
    (new_rule, ("who-2030.severity.shock",), "HLH-PAGE-93"),
    (new_rule, ("small.grading.shock",), "HLH-PAGE-04"),
]


@pytest.mark.parametrize(("make", "words", "code"), REFUSED, ids=[f"{r[2]}-{r[1][0]}" for r in REFUSED])
def test_what_cannot_be_made_is_refused_and_leaves_no_trace(root: Path, make, words: tuple[str, ...], code: str) -> None:
    def everything() -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in root.parent.rglob("*") if path.is_file()}

    before = everything()
    with pytest.raises(Refusal) as refusal:
        make(root, *words)
    assert [issue.code for issue in refusal.value.issues] == [code]
    assert everything() == before
