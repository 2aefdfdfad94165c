"""Rules as text for a terminal: the list, and one rule with all that is known of it."""

from __future__ import annotations

import re

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from hlh_engine.advise.phrases import Phrases
from hlh_engine.model.rule import Rule, Rulebook

WORDS = {
    "source": ("Source", "来源"), "certainty": ("Certainty", "确定性"), "confirm": ("number to be confirmed", "数值待核实"),
    "meaning": ("Meaning", "含义"), "page": ("Page", "规则页"), "force": ("In force", "生效"), "examples": ("Examples", "示例"),
    "scenarios": ("Scenarios", "场景"), "tag": ("features tagged", "标签为"),
}  # fmt: skip


def listing(book: Rulebook, lang: str) -> RenderableType:
    """Every rule with its heading, certainty and place."""
    table = Table(box=None, pad_edge=False)
    for head in ("id", "title", "certainty", "page"):
        table.add_column(head, no_wrap=head == "id")
    for rule in book.rules.values():
        table.add_row(rule.id, rule.title[lang], rule.certainty, str(rule.place))
    return table


def by_citation(book: Rulebook) -> RenderableType:
    """Every place a rule cites, in reading order, with the rules that stand on it."""
    standing: dict[tuple[str, str], list[str]] = {}
    for rule in book.rules.values():
        for place in rule.at.split("; "):
            standing.setdefault((rule.source, place), []).append(rule.id)
    table = Table(box=None, pad_edge=False)
    for head in ("source", "at", "rules"):
        table.add_column(head, no_wrap=head == "rules")
    for (source, place), rules in sorted(standing.items(), key=lambda entry: (_natural(entry[0][1]), entry[0][0])):
        table.add_row(source, place, "\n".join(rules))
    return table


def _natural(text: str) -> list[tuple[int, str]]:
    """Section 2 before section 10."""
    return [(int(part), "") if part.isdigit() else (0, part) for part in re.split(r"(\d+)", text)]


def one(book: Rulebook, rule: Rule, lang: str) -> RenderableType:
    """One rule: heading, prose, block, meaning, source, examples."""
    label = {key: words[lang == "zh"] for key, words in WORDS.items()}
    source = book.vocabulary.sources[rule.source]
    confirm = f", {label['confirm']}" if rule.confirm else ""
    lines: list[RenderableType] = [
        Text(f"{rule.title[lang]}  ({rule.id})", style="bold"),
        Text(rule.prose),
        Text(""),
        Text(rule.text, style="cyan"),
        Text(f"{label['meaning']}: {Phrases(book, lang).of(rule.condition)}"),
        Text(f"{label['source']}: {source.cite} — {rule.at}"),
        Text(f"{label['certainty']}: {rule.certainty}{confirm} · {rule.chapter.review}"),
        Text(f"{label['force']}: {rule.valid_from} – {rule.valid_until or ''}"),
        Text(f"{label['page']}: {rule.place}"),
        Text(f"{label['scenarios']}: {label['tag']} @rule:{rule.id}"),
    ]
    if rule.examples:
        table = Table(title=label["examples"], title_justify="left")
        for column in rule.columns:
            table.add_column(column)
        for example in rule.examples:
            table.add_row(*(example.cells.get(column, example.outcome) for column in rule.columns))
        lines.append(table)
    return Group(*lines)
