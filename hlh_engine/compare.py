"""Two rulebooks side by side: what changed, in sentences, and which patients' results change."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from hlh_engine.assess import assess
from hlh_engine.errors import Refusal
from hlh_engine.intake.document import read_case
from hlh_engine.model.rule import Rulebook
from hlh_engine.rulebook.changes import changes
from hlh_engine.rulebook.loader import examples_folder

CHANGED = {"en": "{case}: {rule} was {old}, is {new}.", "zh": "{case}:{rule} 由 {old} 变为 {new}。"}
NONE = {"en": "No example case changes.", "zh": "没有示例病例发生变化。"}
WATCHED = ("diagnoses", "scores", "grades", "triggers")


def sentences(first: Rulebook, second: Rulebook, cohort: Path | None, lang: str) -> Iterator[str]:
    """Each change of a rule, then each case of the folder whose verdict, score or grade changes."""
    yield from changes(first, second, lang)
    found = False
    for file in sorted((cohort or examples_folder()).glob("*.*")):
        for line in _patient(file, first, second, lang):
            found = True
            yield line
    if not found:
        yield NONE[lang]


def _patient(file: Path, first: Rulebook, second: Rulebook, lang: str) -> Iterator[str]:
    try:
        case = read_case(file.read_bytes(), name=file.name)
    except Refusal:
        return
    old, new = (_results(assess(case, book).document(lang)) for book in (first, second))
    for rule in sorted(old.keys() | new.keys()):
        if old.get(rule) != new.get(rule):
            yield CHANGED[lang].format(case=file.name, rule=rule, old=old.get(rule, "—"), new=new.get(rule, "—"))


def _results(document: dict[str, object]) -> dict[str, str]:
    found: dict[str, str] = {}
    for part in WATCHED:
        entries = document[part]
        assert isinstance(entries, list)  # noqa: S101 — the document's own shape
        for entry in entries:
            span = f" {entry['min']}–{entry['max']}" if "min" in entry else ""
            grade = f" {entry['grade']}" if entry.get("grade") else ""
            found[entry["rule"]] = f"{entry['verdict']}{span}{grade}"
    return found
