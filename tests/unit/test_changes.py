"""Two rulebooks side by side: each change is a sentence that names the number, the comparison, the source."""

from __future__ import annotations

from pathlib import Path

import pytest

from hlh_engine import load
from hlh_engine.rulebook.changes import changes
from tests.small import COMPLETE, FERRITIN, rulebook

NAME = "small.criterion.ferritin"


def told(folder: Path, new: str, lang: str = "en", more: str = "") -> list[str]:
    first = load(rulebook(folder / "a", {"criterion": FERRITIN}))
    second = load(rulebook(folder / "b", {"criterion": new}, more))
    return list(changes(first, second, lang))


def test_the_same_book_has_not_changed(tmp_path: Path) -> None:
    assert told(tmp_path, FERRITIN) == ["No rule and no word changes."]


CHANGES = [
    (">= 500 ug/L", ">= 600 ug/L", f"{NAME}: the number 500 becomes 600 in “ferritin >= 500 ug/L”."),
    (">= 500 ug/L", "> 500 ug/L", f"{NAME}: the comparison >= becomes > in “ferritin >= 500 ug/L”."),
    ("ferritin >= 500 ug/L", "fibrinogen >= 500 g/L", f"{NAME}: when “ferritin >= 500 ug/L” becomes “fibrinogen >= 500 g/L”."),
    ('at = "Table 1"', 'at = "Table 2"', f"{NAME}: the place in the source Table 1 becomes Table 2."),
    ('at = "Table 1"', 'at = "Table 1"\ncertainty = "recalled"', f"{NAME}: the certainty verified becomes recalled."),
    ('at = "Table 1"', 'at = "Table 1"\nvalid_from = 2031-01-01', f"{NAME}: the first day 2030-01-01 becomes 2031-01-01."),
    ('at = "Table 1"', 'at = "Table 1"\nonly_for = "age < 18 a"', f"{NAME}: only_for “age < 18 a” is added."),
    ("Ferritin · 铁蛋白", "High ferritin · 铁蛋白", f"{NAME}: the title Ferritin becomes High ferritin."),
    (NAME, "small.criterion.iron", f"{NAME} is gone: Ferritin."),
    (NAME, "small.criterion.iron", "small.criterion.iron is new: Ferritin."),
]


@pytest.mark.parametrize(("old", "new", "sentence"), CHANGES, ids=[c[2][-30:] for c in CHANGES])
def test_a_change_is_a_sentence(tmp_path: Path, old: str, new: str, sentence: str) -> None:
    assert sentence in told(tmp_path, FERRITIN.replace(old, new))
    assert len(told(tmp_path, FERRITIN.replace(old, new))) <= 2


def test_a_change_of_the_page_is_told_for_its_rules(tmp_path: Path) -> None:
    assert f"{NAME}: the population of the page — becomes age < 18 a." in told(tmp_path, FERRITIN, more='only_for = "age < 18 a"')


def test_chinese_says_the_same(tmp_path: Path) -> None:
    new = FERRITIN.replace(">= 500 ug/L", ">= 600 ug/L")
    assert told(tmp_path, new, "zh") == [f"{NAME}:“ferritin >= 500 ug/L”中的数值由 500 变为 600。"]


def test_a_word_of_the_vocabulary_that_changes_is_told(tmp_path: Path) -> None:
    pages = {"criterion": FERRITIN, "response": COMPLETE}
    first, root = load(rulebook(tmp_path / "a", pages)), rulebook(tmp_path / "b", pages)
    drugs = root / "vocabulary" / "drugs.toml"
    drugs.write_text(drugs.read_text("utf-8").replace('"依托泊苷"', '"足叶乙甙"') + '\n[csa]\nen = "csa"\nzh = "环孢素"\n', "utf-8")
    assert list(changes(first, load(root), "en")) == [
        "Vocabulary, drugs: zh of “etoposide” was 依托泊苷, is 足叶乙甙.",
        "Vocabulary, drugs: “csa” is new.",
    ]
