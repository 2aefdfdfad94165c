"""A rule page as Markdown: headings, prose, TOML blocks and example tables, each with its line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from markdown_it import MarkdownIt

from hlh_engine.model.vocabulary import Words

SEPARATOR = " · "
_READER = MarkdownIt("commonmark").disable(["inline", "text_join"])
"""Blocks only: nobody here reads what stands inside a line, and a table is a paragraph of rows; that is four times as fast."""
_CELL = re.compile(r"(?<!\\)\|")


@dataclass(slots=True)
class TomlBlock:
    """A fenced TOML block: ``chapter`` or ``rule``, its text, and the line its text starts on."""

    info: str
    text: str
    line: int


@dataclass(slots=True)
class ExampleTable:
    """A table: the column heads, and rows with their lines."""

    columns: tuple[str, ...]
    rows: list[tuple[tuple[str, ...], int]]
    line: int


@dataclass(slots=True)
class Section:
    """What stands under one heading, in order."""

    heading: str
    level: int
    line: int
    prose: list[str] = field(default_factory=list)
    blocks: list[TomlBlock] = field(default_factory=list)
    tables: list[ExampleTable] = field(default_factory=list)
    table_follows: list[int] = field(default_factory=list)


def sections(text: str) -> list[Section]:
    """The page cut at its headings; lines count from 1."""
    found: list[Section] = []
    tokens = _READER.parse(text)
    source = text.split("\n")
    for position, token in enumerate(tokens):
        line = token.map[0] + 1 if token.map else 0
        if token.type == "heading_open":
            found.append(Section(tokens[position + 1].content, int(token.tag[1]), line))
        elif found and token.type == "fence" and token.info.startswith("toml"):
            info = token.info.removeprefix("toml").strip()
            found[-1].blocks.append(TomlBlock(info, token.content, line + 1))
        elif found and token.type in {"paragraph_open", "bullet_list_open"} and token.level == 0:
            assert token.map is not None  # noqa: S101 — block tokens always carry their lines
            _paragraph(found[-1], source[token.map[0] : token.map[1]], line)
    return found


def _paragraph(section: Section, lines: list[str], first: int) -> None:
    """Prose, up to the first row of a table where there is one."""
    rows = next((n for n, line in enumerate(lines) if line.lstrip().startswith("|")), len(lines))
    if prose := "\n".join(lines[:rows]).strip():
        section.prose.append(prose)
    if lines[rows:]:
        section.tables.append(_table(lines[rows:], first + rows))
        section.table_follows.append(len(section.blocks) - 1)


def _table(lines: list[str], first: int) -> ExampleTable:
    """The head, a line of dashes, and the rows; a row has as many cells as the head."""
    columns, *rows = (_cells(line) for line in lines)
    width = len(columns)
    filled = [((*row, *("",) * width)[:width], first + 1 + n) for n, row in enumerate(rows)]
    return ExampleTable(columns, filled[1:], first)


def _cells(line: str) -> tuple[str, ...]:
    bare = line.strip().removeprefix("|").removesuffix("|")
    return tuple(cell.replace("\\|", "|").replace("`", "").strip() for cell in _CELL.split(bare))


def both(heading: str) -> Words | None:
    """A heading in two languages, ``English · 中文``; None where a language is missing."""
    parts = heading.rsplit(SEPARATOR, 1) if heading.count(SEPARATOR) == 1 else _split(heading)
    return Words(en=parts[0].strip(), zh=parts[1].strip()) if parts else None


def _split(heading: str) -> tuple[str, str] | None:
    """Cut where the first part with a Chinese character begins (a title may itself hold the separator)."""
    parts = heading.split(SEPARATOR)
    for number, part in enumerate(parts[1:], 1):
        if any("\u4e00" <= letter <= "\u9fff" for letter in part):
            return SEPARATOR.join(parts[:number]), SEPARATOR.join(parts[number:])
    return None
