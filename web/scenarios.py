"""The scenarios of each rule, as QA wrote them: read from the features beside the rule pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from textwrap import dedent
from typing import Any

from gherkin.errors import CompositeParserException, ParserException
from gherkin.parser import Parser

from hlh_engine import Rulebook

TAG = "@rule:"


@dataclass(frozen=True, slots=True)
class Scenario:
    """One scenario: its title, its text, and where it stands."""

    title: str
    text: str
    file: str
    line: int
    lang: str


def scenarios_of(book: Rulebook) -> Mapping[str, tuple[Scenario, ...]]:
    """Every rule that some scenario names, with its scenarios."""
    return _read(str(_folder(Path(book.root))))


def _folder(rules: Path) -> Path:
    """Beside the rule pages: in a checkout, or in the installed program."""
    return rules.parent / ("_features" if rules.name == "_rules" else "features")


@lru_cache(maxsize=4)
def _read(folder: str) -> Mapping[str, tuple[Scenario, ...]]:
    found: dict[str, list[Scenario]] = {}
    for file in sorted(Path(folder).rglob("*.feature")):
        text = file.read_text("utf-8")
        name = file.relative_to(Path(folder).parent).as_posix()
        try:
            feature = Parser().parse(text).get("feature") or {}
        except (CompositeParserException, ParserException):
            continue
        for scenario, rules in _scenarios(feature, text.splitlines(), name):
            for rule in rules:
                found.setdefault(rule, []).append(scenario)
    return {rule: tuple(scenarios) for rule, scenarios in found.items()}


def _scenarios(feature: Any, lines: list[str], name: str) -> Iterator[tuple[Scenario, set[str]]]:
    nodes = [child["scenario"] for child in feature.get("children", ()) if "scenario" in child]
    shared = _rules(feature)
    starts = [_start(node) for node in nodes]
    for node, end in zip(nodes, [*starts[1:], len(lines) + 1], strict=True):
        line = node["location"]["line"]
        text = dedent("\n".join(lines[line - 1 : end - 1])).strip()
        rules = shared | _rules(node) | {r for e in node.get("examples", ()) for r in _rules(e)}
        yield Scenario(node["name"], text, name, line, "zh" if ".zh." in name else "en"), rules


def _start(node: Any) -> int:
    """The line on which a scenario or its first tag begins."""
    return int(min([node["location"]["line"], *(tag["location"]["line"] for tag in node.get("tags", ()))]))


def _rules(node: Any) -> set[str]:
    return {t["name"].removeprefix(TAG) for t in node.get("tags", ()) if t["name"].startswith(TAG)}
