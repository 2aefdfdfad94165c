"""A rule page cut into its parts, each with its line; a table is read as it is printed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from hlh_engine import Refusal, load
from hlh_engine.rulebook.loader import inspect
from hlh_engine.rulebook.markdown import both, sections
from tests.small import BANDS, FERRITIN, HEAD, rulebook

PAGE = """# Small · 小

Before the block.

```toml chapter
source = "doe-2030"
```

## Ferritin · 铁蛋白

First.

- a
- b

```toml rule
id = "x"
```

Right above the table:
| ferritin | `spleen` | outcome |
| -------- | -------- | ------- |
| 500 ug/L | a \\| b  | met     |
| 499 ug/L | —        |

```python
nothing
```
"""


def test_a_page_is_cut_at_its_headings() -> None:
    top, rule = sections(PAGE)
    assert (top.heading, top.level, top.line) == ("Small · 小", 1, 1)
    assert (rule.heading, rule.level, rule.line) == ("Ferritin · 铁蛋白", 2, 9)
    assert top.prose == ["Before the block."]
    assert rule.prose == ["First.", "- a\n- b", "Right above the table:"]


def test_blocks_keep_the_line_of_their_text() -> None:
    top, rule = sections(PAGE)
    assert [(block.info, block.line, block.text) for block in top.blocks] == [("chapter", 6, 'source = "doe-2030"\n')]
    assert [(block.info, block.line) for block in rule.blocks] == [("rule", 17)]


def test_tables_keep_the_line_of_each_row() -> None:
    table = sections(PAGE)[1].tables[0]
    assert table.columns == ("ferritin", "spleen", "outcome")
    assert table.line == 21
    assert table.rows == [(("500 ug/L", "a | b", "met"), 23), (("499 ug/L", "—", ""), 24)]
    assert sections(PAGE)[1].table_follows == [0]


@pytest.mark.parametrize(
    ("heading", "parts"),
    [
        ("Ferritin · 铁蛋白", ("Ferritin", "铁蛋白")),
        ("HLH-2004 · the eight criteria · 八项诊断标准", ("HLH-2004 · the eight criteria", "八项诊断标准")),
        ("Ferritin", None),
        ("Ferritin · high · low", None),
    ],
)
def test_headings_have_two_languages(heading: str, parts: tuple[str, str] | None) -> None:
    found = both(heading)
    assert (None if found is None else (found.en, found.zh)) == parts


BROKEN = {
    "HLH-PAGE-01": (FERRITIN.replace('when = "', 'when "'), "criterion", "when "),
    "HLH-PAGE-02": (FERRITIN.replace("then =", "than ="), "criterion", "than"),
    "HLH-PAGE-06": (FERRITIN.replace("toml rule", "toml role"), "criterion", "id = "),
    "HLH-PAGE-07": ("# Small · 小\n\nNothing.\n", "criterion", "# Small"),
    "HLH-PAGE-08": (FERRITIN.replace(" · 铁蛋白", ""), "criterion", "## Ferritin"),
    "HLH-PAGE-10": (FERRITIN.replace("ferritin >= 500", "ferritin about 500"), "criterion", "about"),
    "HLH-PAGE-12": (FERRITIN.replace("ferritin >= 500", "feritin >= 500"), "criterion", "feritin >="),
    "HLH-PAGE-16": (FERRITIN.replace('500 ug/L"', '500 mol"'), "criterion", "mol"),
    "HLH-PAGE-20": (FERRITIN.replace('"ferritin >= 500 ug/L"', '{ every = ["ferritin >= 500 ug/L"] }'), "criterion", "every"),
    "HLH-PAGE-24": (BANDS.replace('"< 2000 ug/L → 0"', '"< 2000 ug/L"'), "score", "bands"),
    "HLH-PAGE-26": (FERRITIN.replace("criterion met", "verdict met"), "criterion", "verdict met"),
    "HLH-PAGE-31": (FERRITIN + FERRITIN, "criterion", "id = "),
    "HLH-PAGE-32": (FERRITIN.replace("small.criterion.ferritin", "small.score.ferritin"), "criterion", "id = "),
}  # fmt: skip


@pytest.mark.parametrize("code", BROKEN)
def test_a_broken_page_is_refused_with_its_line(code: str, tmp_path: Path) -> None:
    page, stage, needle = BROKEN[code]
    root = rulebook(tmp_path, {stage: page})
    with pytest.raises(Refusal) as refused:
        load(root)
    found = [one for one in refused.value.issues if one.code == code]
    assert found, [(one.code, one.path) for one in refused.value.issues]
    file, _, line = found[0].path.partition(":")
    assert file == f"rules/small/{stage}.md"
    text = (root / "small" / f"{stage}.md").read_text("utf-8").splitlines()
    assert needle in text[int(line) - 1]


def test_every_fault_is_told_at_once(tmp_path: Path) -> None:
    pages = {"criterion": BROKEN["HLH-PAGE-12"][0], "score": BROKEN["HLH-PAGE-24"][0]}
    _, issues = inspect(rulebook(tmp_path, pages))
    assert {issue.code for issue in issues} == {"HLH-PAGE-12", "HLH-PAGE-24"}


def test_a_page_that_is_no_stage_or_no_text(tmp_path: Path) -> None:
    root = rulebook(tmp_path, {"criterion": FERRITIN, "opinion": FERRITIN})
    (root / "small" / "score.md").write_bytes(b"\xff\xfe")
    _, issues = inspect(root)
    assert {issue.code: issue.path for issue in issues} == {
        "HLH-PAGE-04": "rules/small/opinion.md",
        "HLH-PAGE-01": "rules/small/score.md",
    }


def test_a_draft_never_fires_and_an_ended_rule_is_read_for_its_day(tmp_path: Path) -> None:
    drafted = HEAD.format(more="").replace("provisional", "draft") + FERRITIN
    assert not load(rulebook(tmp_path / "draft", {"criterion": drafted})).rules
    ended = FERRITIN.replace("then =", "valid_until = 2031-01-01\nthen =")
    book = load(rulebook(tmp_path / "ended", {"criterion": ended}))
    assert not book.rules
    days = {year: list(book.in_force(_day(year)).rules) for year in (2029, 2030, 2031)}
    assert days == {2029: [], 2030: ["small.criterion.ferritin"], 2031: []}


def test_one_set_of_rules_is_read_once(tmp_path: Path) -> None:
    book = load(rulebook(tmp_path, {"criterion": FERRITIN}))
    assert book.in_force(_day(2030)) is book.in_force(_day(2040))


def test_the_fingerprint_is_of_every_byte(tmp_path: Path) -> None:
    first, second = (load(rulebook(tmp_path / str(n), {"criterion": FERRITIN + "\n" * n})) for n in range(2))
    assert first.sha256 != second.sha256
    assert first.sha256 == load(tmp_path / "0" / "rules").sha256


def _day(year: int) -> date:
    return date(year, 6, 1)
