"""A rulebook of one page, small enough to break on purpose."""

from __future__ import annotations

from pathlib import Path

VOCABULARY = {
    "observables.toml": """
[ferritin]
en = "ferritin"
zh = "铁蛋白"
type = "number"
unit = "ug/L"
step = "1"
plausible = { reject = ["0", "200000"] }

[fibrinogen]
en = "fibrinogen"
zh = "纤维蛋白原"
type = "number"
unit = "g/L"
step = "0.1"
plausible = { reject = ["0", "20"] }

[creatinine]
en = "creatinine"
zh = "肌酐"
type = "number"
unit = "umol/L"
step = "1"
also = { "mg/dL" = "88.4" }

[spleen]
en = "spleen"
zh = "脾大"
type = "flag"

[lineage]
en = "lineage"
zh = "谱系"
type = "code"
codes = ["b", "t", "nk"]
code_en = { b = "B", t = "T", nk = "NK" }
code_zh = { b = "B", t = "T", nk = "NK" }

[weight]
en = "weight"
zh = "体重"
type = "number"
unit = "kg"
step = "0.1"
plausible = { reject = ["0.3", "300"] }
""",
    "conclusions.toml": """
[kind.criterion]
en = "criterion"
zh = "标准"
values = ["met"]
stage = ["criterion"]
many = true

[kind.response]
en = "response"
zh = "疗效"
values = ["complete", "partial"]
stage = ["response"]
many = false
""",
    "clocks.toml": '[protocol]\nen = "protocol"\nzh = "方案"\nstarts = "first dose"\nfirst_day = 1\n',
    "drugs.toml": '[etoposide]\nen = "etoposide"\nzh = "依托泊苷"\n',
    "sources.toml": '[doe-2030]\ncite = "Doe J. 2030"\n',
    "books.toml": '[small]\nen = "Small"\nzh = "小"\nsource = "doe-2030"\n',
}
HEAD = """# Small · 小

```toml chapter
source     = "doe-2030"
certainty  = "verified"
review     = "provisional"
valid_from = 2030-01-01
{more}
```
"""


def rule(name: str, block: str, table: str, title: str = "Ferritin · 铁蛋白") -> str:
    """A section with its rule and its table; the columns of the table stand in its first line."""
    head, *rows = [line.strip() for line in table.strip().splitlines()]
    cells = len(head.split("|")) - 2
    lines = "\n".join([head, "|" + " --- |" * cells, *rows])
    return f'\n## {title}\n\nIn words.\n\n用文字说明。\n\n```toml rule\nid = "{name}"\nat = "Table 1"\n{block.strip()}\n```\n\n{lines}\n'


FERRITIN = rule(
    "small.criterion.ferritin",
    'when = "ferritin >= 500 ug/L"\nthen = "criterion met"',
    """
    | ferritin | outcome |
    | 500 ug/L | met |
    | 499 ug/L | not met |
    | — | unknown |
    """,
)


BANDS = rule(
    "small.score.ferritin",
    '[points]\nof = "ferritin"\nbands = ["< 2000 ug/L → 0", "2000 to 6000 ug/L → 35", "> 6000 ug/L → 50"]',
    """
    | ferritin | outcome |
    | 1999 ug/L | 0 |
    | 2000 ug/L | 35 |
    | 6000 ug/L | 35 |
    | 6001 ug/L | 50 |
    | — | 0 to 50 |
    """,
)

COMPLETE = rule("small.response.complete", 'when = "ferritin < 500 ug/L"\nthen = "response complete"', "| ferritin | outcome |\n| 499 ug/L | met |\n| 500 ug/L | not met |\n| — | unknown |")
PARTIAL = rule("small.response.partial", 'when = "ferritin < 900 ug/L"\nthen = "response partial"', "| ferritin | outcome |\n| 899 ug/L | met |\n| 900 ug/L | not met |\n| — | unknown |")


def rulebook(folder: Path, pages: dict[str, str], more: str = "", features: dict[str, str] | None = None) -> Path:
    """The folder ``rules`` with these pages (``criterion`` → its sections), and ``features`` beside it."""
    root = folder / "rules"
    (root / "vocabulary").mkdir(parents=True, exist_ok=True)
    (root / "small").mkdir(exist_ok=True)
    for name, text in VOCABULARY.items():
        (root / "vocabulary" / name).write_text(text, "utf-8")
    for stage, text in pages.items():
        whole = text if text.startswith("#") else HEAD.format(more=more) + text
        (root / "small" / f"{stage}.md").write_text(whole, "utf-8")
    for name, text in (features or {}).items():
        path = folder / "features" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return root
