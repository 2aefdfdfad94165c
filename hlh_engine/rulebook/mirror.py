"""Features mirror rules: every rule has a scenario, every tag a living rule, every Chinese feature its sister."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gherkin.errors import CompositeParserException, ParserException
from gherkin.parser import Parser

from hlh_engine.errors import Issue, issue

TAG = "@rule:"
CHINESE = ".zh.feature"


@dataclass(frozen=True, slots=True)
class Tag:
    """A rule named by a scenario, and where."""

    rule: str
    file: str
    line: int

    @property
    def place(self) -> str:
        """File and line."""
        return f"{self.file}:{self.line}"


def mirrored(features: Path, places: Mapping[str, str], known: Iterable[str]) -> Iterator[Issue]:
    """``places`` are the rules that need a scenario, with where they stand; ``known`` all that a tag may name."""
    tags: list[Tag] = []
    for file in sorted(features.rglob("*.feature")):
        name = file.relative_to(features.parent).as_posix()
        try:
            tags += _tags(Parser().parse(file.read_text("utf-8")), name)
        except (CompositeParserException, ParserException, UnicodeDecodeError) as fault:
            yield issue("HLH-PAGE-83", f"{name}:{_line(fault)}", fault=_first(fault))
        sister = file.with_name(file.name.removesuffix(CHINESE) + ".feature")
        if file.name.endswith(CHINESE) and not sister.is_file():
            yield issue("HLH-PAGE-82", name, sister=sister.name)
    living = frozenset(known)
    for tag in tags:
        if tag.rule not in living:
            yield issue("HLH-PAGE-81", tag.place, name=tag.rule)
    yield from _sisters(tags)
    said = {tag.rule for tag in tags if not tag.file.endswith(CHINESE)}
    for rule, place in places.items():
        if rule not in said:
            yield issue("HLH-PAGE-80", place, name=rule)


def _sisters(tags: list[Tag]) -> Iterator[Issue]:
    """What a Chinese feature says of a rule, its English sister says too."""
    english = {(tag.file, tag.rule) for tag in tags}
    for tag in tags:
        if tag.file.endswith(CHINESE):
            sister = tag.file.removesuffix(CHINESE) + ".feature"
            if (sister, tag.rule) not in english:
                yield issue("HLH-PAGE-84", tag.place, name=tag.rule, sister=sister)


def _tags(document: Any, file: str) -> Iterator[Tag]:
    for node in _tagged(document.get("feature") or {}):
        for tag in node.get("tags", ()):
            if tag["name"].startswith(TAG):
                yield Tag(tag["name"].removeprefix(TAG), file, tag["location"]["line"])


def _tagged(feature: Any) -> Iterator[Any]:
    """The feature, its rules, its scenarios and their examples: whatever may carry a tag."""
    yield feature
    for child in feature.get("children", ()):
        for node in child.values():
            yield from _tagged(node)
    yield from feature.get("examples", ())


def _line(fault: Exception) -> int:
    first = fault.errors[0] if isinstance(fault, CompositeParserException) else fault
    location = getattr(first, "location", None)
    return int(location["line"]) if location else 1


def _first(fault: Exception) -> str:
    return str(fault.errors[0] if isinstance(fault, CompositeParserException) else fault).partition("\n")[0]
