"""A page file, cut into its chapter block and its written rules; no sentence is read here."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from hlh_engine.errors import Issue, issue
from hlh_engine.model.rule import STAGES, Place
from hlh_engine.model.vocabulary import Vocabulary, Words
from hlh_engine.rulebook.markdown import ExampleTable, Section, TomlBlock, both, sections
from hlh_engine.rulebook.schema import ChapterBlock, RuleBlock


@dataclass(frozen=True, slots=True)
class Written:
    """A rule as it stands on its page, before its sentences are read."""

    block: RuleBlock
    page: Page
    title: Words
    prose: str
    table: ExampleTable | None
    toml: TomlBlock

    @property
    def since(self) -> date:
        """When it comes into force."""
        return self.block.valid_from or self.page.head.valid_from

    @property
    def until(self) -> date | None:
        """The first day it is no longer in force."""
        return self.block.valid_until or self.page.head.valid_until

    @property
    def review(self) -> str:
        """Its own state, else its page's."""
        return self.block.review or self.page.head.review

    @property
    def is_draft(self) -> bool:
        """Whether it is being written: proof-read, never fired."""
        return self.review == "draft" and self.until is None

    def in_force(self, on: date | None) -> bool:
        """Whether it holds on that day (the newest edition when none is named); drafts and retired rules never do."""
        if self.review in {"draft", "retired"}:
            return False
        if on is None:
            return self.until is None
        return self.since <= on and (self.until is None or on < self.until)

    def line(self, needle: str) -> str:
        """File and line of the first line of its block that holds the text."""
        return f"{self.page.place.file}:{self.toml.line + _offset(self.toml.text, needle)}"


@dataclass(frozen=True, slots=True)
class Page:
    """A chapter as it stands in its file."""

    id: str
    head: ChapterBlock
    title: Words
    prose: str
    place: Place


def read_page(
    file: Path, root: Path, vocabulary: Vocabulary, issues: list[Issue]
) -> list[Written]:
    """The rules of a file as written; each fault with its line."""
    place = file.relative_to(root.parent).as_posix()
    name = f"{file.parent.name}.{file.stem}"
    try:
        cut = sections(file.read_text("utf-8"))
    except UnicodeDecodeError as fault:
        issues.append(issue("HLH-PAGE-01", place, fault=fault))
        return []
    if file.stem not in STAGES:
        issues.append(issue("HLH-PAGE-04", place, stage=file.stem, stages=", ".join(STAGES)))
        return []
    if file.parent.name not in vocabulary.books:
        issues.append(issue("HLH-PAGE-05", place, name=file.parent.name))
    page = _head(cut, name, place, issues)
    if page is None:
        return []
    found: list[Written] = []
    for section in cut:
        for number, block in enumerate(section.blocks):
            if block.info == "rule":
                written = _written(page, section, number, issues)
                found += [written] if written else []
            elif block.info != "chapter":
                issues.append(issue("HLH-PAGE-06", f"{place}:{block.line}", info=block.info))
    return found


def _head(cut: list[Section], name: str, place: str, issues: list[Issue]) -> Page | None:
    top = cut[0] if cut else None
    block = next((b for b in top.blocks if b.info == "chapter"), None) if top else None
    if top is None or block is None:
        issues.append(issue("HLH-PAGE-07", f"{place}:1"))
        return None
    head = _parse(ChapterBlock, block, place, issues)
    title = both(top.heading)
    if title is None:
        issues.append(issue("HLH-PAGE-08", f"{place}:{top.line}", heading=top.heading))
    if not isinstance(head, ChapterBlock) or title is None:
        return None
    return Page(name, head, title, "\n\n".join(top.prose), Place(place, top.line))


def _written(page: Page, section: Section, number: int, issues: list[Issue]) -> Written | None:
    toml = section.blocks[number]
    place = page.place.file
    block = _parse(RuleBlock, toml, place, issues)
    title = both(section.heading)
    if title is None:
        issues.append(issue("HLH-PAGE-08", f"{place}:{section.line}", heading=section.heading))
    if not isinstance(block, RuleBlock) or title is None:
        return None
    tables = [t for t, after in zip(section.tables, section.table_follows, strict=True) if after == number]  # fmt: skip
    table = tables[0] if tables else None
    return Written(block, page, title, "\n\n".join(section.prose), table, toml)


def _parse(
    model: type[ChapterBlock | RuleBlock], block: TomlBlock, place: str, issues: list[Issue]
) -> ChapterBlock | RuleBlock | None:
    try:
        return model.model_validate(tomllib.loads(block.text))
    except tomllib.TOMLDecodeError as fault:
        at = re.search(r"at line (\d+)", str(fault))
        line = block.line + (int(at[1]) - 1 if at else 0)
        issues.append(issue("HLH-PAGE-01", f"{place}:{line}", fault=fault))
    except ValidationError as faults:
        for found in faults.errors():
            key = ".".join(str(part) for part in found["loc"])
            line = block.line + _offset(block.text, str(found["loc"][-1]) if found["loc"] else "")
            issues.append(issue("HLH-PAGE-02", f"{place}:{line}", name=block.info, key=key, fault=found["msg"]))  # fmt: skip
    return None


def _offset(text: str, needle: str) -> int:
    lines = text.splitlines()
    return next((n for n, line in enumerate(lines) if needle and needle in line), 0)


def _line(rule: Written, needle: str) -> str:
    return f"{rule.page.place.file}:{rule.toml.line + _offset(rule.toml.text, needle)}"
