"""The findings form as a template shows it: sections of rows, each with its value, unit, time and state."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from hlh_engine import Issue, Refusal, assess
from hlh_engine.clinic.units import unitless, units_of
from hlh_engine.errors import issue
from hlh_engine.intake.document import case_from_tree
from hlh_engine.model.vocabulary import Observable, Vocabulary
from web.consulting import now
from web.entry import converted, doubt, quantity_text, would_fit
from web.fields import ROW, Written, case_tree, rows_of
from web.form import FIELDS, MEDICINES
from web.headline import headline
from web.state import State
from web.words import WORDS

Row = dict[str, Any]
TOP = 3
OTHER = "other"
SPARE = 1
"""Blank lines at the end of a list of medicines."""


@dataclass(frozen=True, slots=True)
class Read:
    """What the present fields of a draft mean: the case as written, its faults, and a preview of the result."""

    written: Written
    issues: tuple[tuple[str, Issue], ...]
    document: Mapping[str, Any] | None

    @property
    def blocking(self) -> tuple[tuple[str, Issue], ...]:
        """The faults that keep the draft from being evaluated, each with its field."""
        return tuple(pair for pair in self.issues if pair[1].severity == "reject")


def read_draft(draft: Mapping[str, Any], lang: str, profile: str) -> Read:
    """Read a draft as it stands; a fault belongs to the field it was found in."""
    book = State.of().rulebook
    written = case_tree(draft)
    asked = tuple(_doubts(draft["fields"], book.vocabulary))
    try:
        case = case_from_tree(written.tree, as_of=now())
        consultation = assess(case, book, profile)
    except Refusal as refusal:
        return Read(written, (*asked, *_placed(refusal.issues, written)), None)
    return Read(written, (*asked, *_placed(consultation.issues, written)), consultation.document(lang))


def _doubts(fields: Mapping[str, str], words: Vocabulary) -> Iterator[tuple[str, Issue]]:
    for name, keys in rows_of(fields).items():
        for key in keys:
            text = quantity_text(fields.get(f"{key}.value", ""), fields.get(f"{key}.unit", ""))
            if name not in words.observables:
                continue
            if found := doubt(words.observables[name], f"{key}.value", text):
                yield f"{key}.value", found
            if text and fields.get(f"{key}.state", "result") not in {"", "result"}:
                yield f"{key}.value", _contradiction(words.observables[name], key, fields[f"{key}.state"])


def _contradiction(entry: Observable, key: str, state: str) -> Issue:
    """A value that stands beside a state saying there is none."""
    english, chinese = WORDS[f"state_{state}"]
    values = {"name": entry.en, "name_zh": entry.zh, "state": english, "state_zh": chinese}
    return issue("HLH-WEB-02", f"{key}.value", **values)


def _placed(issues: Sequence[Issue], written: Written) -> list[tuple[str, Issue]]:
    return [(written.field_of(found.path), found) for found in issues]


def counter(document: Mapping[str, Any] | None, followed: str | None) -> dict[str, Any] | None:
    """The numbers beside the form: criteria so far, the score, and the most useful tests."""
    if document is None:
        return None
    head = headline(document, followed)
    return {"sets": head["sets"][:TOP], "score": head["score"], "tests": document["next_tests"][:TOP]}


def sections(
    fields: Mapping[str, str], words: Vocabulary, lang: str, issues: Sequence[tuple[str, Issue]], more: str = ""
) -> list[dict[str, Any]]:
    """Every section with its rows; observables outside the sections stand in a section of their own."""
    found = rows_of(fields)
    placed = {name for names in FIELDS.values() for name in names}
    others = sorted({name for name in (*found, more) if name in words.observables and name not in placed})
    said: dict[str, list[Issue]] = {}
    for field, one in issues:
        said.setdefault(field, []).append(one)
    shown = []
    for section, names in (*FIELDS.items(), (OTHER, tuple(others))):
        rows = [row for name in names if name in words.observables for row in _rows(name, fields, words, lang, said, found, more)]
        open_ = sum(row["state"] in {"pending", "not-done", "unknown"} for row in rows)
        shown.append({"id": section, "rows": rows, "open": open_, "known": sum(row["state"] == "result" for row in rows)})
    return [section for section in shown if section["rows"]]


def _rows(
    name: str, fields: Mapping[str, str], words: Vocabulary, lang: str, said: Mapping[str, list[Issue]],
    found: Mapping[str, list[str]], more: str,
) -> Iterator[Row]:  # fmt: skip
    keys = list(found.get(name, ())) or [f"{name}.0"]
    if more == name and name in found:
        keys.append(f"{name}.{max(int(key.rpartition('.')[2]) for key in keys) + 1}")
    for n, key in enumerate(keys):
        yield _row(key, n, words.observables[name], fields, lang, said)


def _row(
    key: str, n: int, entry: Observable, fields: Mapping[str, str], lang: str, said: Mapping[str, list[Issue]]
) -> Row:
    value, unit = fields.get(f"{key}.value", ""), fields.get(f"{key}.unit", "")
    text = quantity_text(value, unit)
    codes = entry.code_zh if lang == "zh" else entry.code_en
    issues = [one for part in ("value", "at", "unit") for one in said.get(f"{key}.{part}", ())]
    wrong, careful = (
        [f"{one.message(lang)} {one.remedy(lang)}" for one in issues if one.severity == severity]
        for severity in ("reject", "warn")
    )
    extras = [part for part in ("reference_low", "reference_high") if fields.get(f"{key}.{part}")]
    return {
        "key": key,
        "observable": key.partition(".")[0],
        "name": entry.name(lang),
        "again": n,
        "value": value,
        "unit": unit,
        "units": [] if unitless(entry.unit) and not entry.also else list(units_of(entry)),
        "codes": [(code, codes.get(code, code)) for code in entry.possible_codes],
        "date": entry.type == "date",
        "at": fields.get(f"{key}.at", ""),
        "state": fields.get(f"{key}.state", "") or ("result" if value else ""),
        "note": converted(entry, text) if value else "",
        "wrong": wrong,
        "careful": careful if value else [],
        "fits": would_fit(entry, text) if value and wrong else "",
        "extras": {part: fields.get(f"{key}.{part}", "") for part in extras},
        "numeric": entry.type in {"number", "count"},
    }


def rest_not_done(section: str, fields: Mapping[str, str]) -> dict[str, str]:
    """The untouched rows of a section, marked not done."""
    used = rows_of(fields)
    return {f"{name}.0.state": "not-done" for name in FIELDS.get(section, ()) if name not in used}


def medicines(fields: Mapping[str, str]) -> list[dict[str, Any]]:
    """The lists of medicines with a blank line at the end of each."""
    shown = []
    for part, columns in MEDICINES.items():
        numbers = sorted({int(key.split(".")[1]) for key, text in fields.items() if text and _numbered(part, key)})
        following = (numbers[-1] + 1) if numbers else 0
        lines = [*numbers, *range(following, following + SPARE)]
        shown.append({
            "id": part, "columns": columns, "known": fields.get(f"{part}.known", ""),
            "lines": [{"key": f"{part}.{n}", "cells": {c: fields.get(f"{part}.{n}.{c}", "") for c in columns}} for n in lines],
        })  # fmt: skip
    return shown


def _numbered(part: str, key: str) -> bool:
    head, _, rest = key.partition(".")
    return head == part and rest.partition(".")[0].isdigit()


def addable(words: Vocabulary, lang: str) -> list[tuple[str, str]]:
    """Every observable that stands in no section, by name."""
    placed = {name for names in FIELDS.values() for name in names}
    return sorted(((name, e.name(lang)) for name, e in words.observables.items() if name not in placed), key=lambda pair: pair[1])


def read_only(draft: Mapping[str, Any], words: Vocabulary, lang: str) -> list[dict[str, Any]]:
    """The rows of a kept case that hold something, section by section."""
    shown = []
    for section in sections(draft["fields"], words, lang, ()):
        rows = [row for row in section["rows"] if row["state"]]
        if rows:
            shown.append({**section, "rows": rows})
    return shown


def differing(mine: Mapping[str, str], kept: Mapping[str, str]) -> list[tuple[str, str, str]]:
    """The fields in which what was typed here differs from what is kept: name, mine, kept."""
    names = sorted(mine.keys() | kept.keys())
    return [(key, mine.get(key, kept.get(key, "")), kept.get(key, "")) for key in names if key in mine and mine[key] != kept.get(key, "")]


def label_of(key: str, words: Vocabulary, lang: str) -> str:
    """The name of a field for people."""
    match = ROW.fullmatch(key)
    entry = words.observables.get(match[1]) if match else None
    return f"{entry.name(lang)} · {match[3]}" if entry and match else key
