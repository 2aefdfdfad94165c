"""A new book or a new rule: page, feature and source as drafts, which are proof-read and never fire."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from hlh_engine.errors import Refusal, issue
from hlh_engine.model.rule import STAGES
from hlh_engine.rulebook.loader import library

NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
DOI = re.compile(r"\b10\.\d{4,}/\S+\w")
FIRST = "first-sentence"
STAGE_ZH: Mapping[str, str] = {
    "criterion": "标准条目", "score": "评分", "diagnosis": "诊断", "trigger": "诱因", "severity": "严重程度", "response": "疗效",
    "pathway": "治疗路径", "transplant": "移植", "regimen": "方案", "dose": "剂量", "safety": "安全", "monitoring": "监测",
}  # fmt: skip

PAGE = """# {book} · {stage} · {stage_zh}

What this page is about, for whom, and what it leaves out.

本页的内容、适用对象及未涵盖之处。

```toml chapter
source     = "{source}"
certainty  = "recalled"
confirm    = true
review     = "draft"
valid_from = {since}
```
"""
RULE = """
## {title} · 新规则

What the guideline says, in one sentence.

用一句话写出指南的内容。

```toml rule
id   = "{name}"{review}
when = "age >= 0 d"
at   = "Where in the source"
[card]
en = "What the reader sees."
zh = "读者看到的内容。"
```

| age | outcome |
| --- | ------- |
| 0 d | met     |
| —   | unknown |
"""
FEATURE = """Feature: {book}, {stage}
"""
SCENARIO = """
  @rule:{name}
  Scenario: One patient, in a sentence a colleague would say
    Given a 34-year-old patient
    When the patient is assessed
"""
FEATURE_ZH = """# language: zh-CN
功能: {book}，{stage_zh}
"""
SCENARIO_ZH = """
  @rule:{name}
  场景: 用同事会说的话写出一个病例
    假如一名34岁的患者
    当评估该患者
"""


def new_book(root: Path, name: str, chapter: str, source: str) -> list[Path]:
    """A book with one draft page, its feature, title and source; what exists is refused."""
    if not NAME.fullmatch(name):
        raise Refusal([issue("HLH-PAGE-91", "name", name=name)])
    _stage(chapter)
    year, doi = YEAR.search(source), DOI.search(source)
    if year is None:
        raise Refusal([issue("HLH-PAGE-92", "--source", source=source)])
    words = library(root)[0].vocabulary
    files = [root / "vocabulary" / shelf / f"{name}.toml" for shelf in ("books", "sources")]
    taken = [path for path in (root / name, *files) if path.exists()]
    if taken or name in words.books or name in words.sources:
        raise Refusal([issue("HLH-PAGE-90", str(taken[0] if taken else root / "vocabulary"), name=name)])
    title = f'[{name}]\nen = {json.dumps(name)}\nzh = {json.dumps(name)}\nsource = "{name}"\n'
    cited = f'[{name}]\ncite = {json.dumps(source, ensure_ascii=False)}\nseen = "not yet"\n'
    cited += f'doi = "{doi[0]}"\n' if doi else ""
    _write(files[0], title)
    _write(files[1], cited)
    return [*_page(root, name, chapter, name, date(int(year[0]), 1, 1)), *files]


def new_rule(root: Path, name: str) -> list[Path]:
    """A draft rule at the end of its page, made if need be, and its scenario."""
    parts = name.split(".")
    if len(parts) != len(("book", "stage", "name")) or not all(NAME.fullmatch(part) for part in parts):
        raise Refusal([issue("HLH-PAGE-91", "name", name=name)])
    book, stage, own = parts
    _stage(stage)
    shelf = library(root)[0]
    if book not in shelf.vocabulary.books:
        raise Refusal([issue("HLH-PAGE-93", str(root / book), name=book, stage=stage)])
    standing = next((rule for rule in shelf.written if rule.block.id == name), None)
    if standing is not None:
        raise Refusal([issue("HLH-PAGE-90", standing.line("id"), name=name)])
    page = root / book / f"{stage}.md"
    if not page.exists():
        pages = [rule.page.head for rule in shelf.written if rule.page.id.startswith(f"{book}.")]
        source = shelf.vocabulary.books[book].source or (pages[0].source if pages else book)
        since = min((head.valid_from for head in pages), default=date(int((YEAR.search(source) or ["2000"])[0]), 1, 1))
        return _page(root, book, stage, source, since, own)
    _write(page, page.read_text("utf-8").rstrip("\n") + "\n" + _rule(name, own, '\nreview = "draft"'))
    return [page, *_scenarios(root, book, stage, name)]


def _stage(stage: str) -> None:
    if stage not in STAGES:
        raise Refusal([issue("HLH-PAGE-04", "stage", stage=stage, stages=", ".join(STAGES))])


def _page(root: Path, book: str, stage: str, source: str, since: date, own: str = FIRST) -> list[Path]:
    name = f"{book}.{stage}.{own}"
    page = root / book / f"{stage}.md"
    words = {"book": book, "stage": stage, "stage_zh": STAGE_ZH[stage], "source": source, "since": since}
    _write(page, PAGE.format(**words) + _rule(name, own, ""))
    return [page, *_scenarios(root, book, stage, name)]


def _rule(name: str, own: str, review: str) -> str:
    return RULE.format(name=name, title=own.replace("-", " ").capitalize(), review=review)


def _scenarios(root: Path, book: str, stage: str, name: str) -> list[Path]:
    """The scenario in the feature of the page, in both languages; a feature that exists is added to."""
    home = root.parent / "features" / book
    made = []
    for file, head, body in ((f"{stage}.feature", FEATURE, SCENARIO), (f"{stage}.zh.feature", FEATURE_ZH, SCENARIO_ZH)):
        path = home / file
        begun = path.read_text("utf-8").rstrip("\n") + "\n" if path.exists() else ""
        if head is FEATURE_ZH and not begun and (home / f"{stage}.feature").read_text("utf-8").count("@rule:") > 1:
            continue
        begun = begun or head.format(book=book, stage=stage, stage_zh=STAGE_ZH[stage])
        _write(path, begun + body.format(name=name))
        made.append(path)
    return made


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
