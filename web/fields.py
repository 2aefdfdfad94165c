"""A draft: the flat fields of the findings form, and how they become a case document and come from one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from hlh_engine.intake.lexicon import Lexicon
from hlh_engine.model.vocabulary import Vocabulary
from web.entry import parts_of, quantity_text
from web.form import FIELDS, MEDICINES, NOTE, PATIENT, SHORTCUTS, WRITTEN

Tree = dict[str, Any]
Fields = Mapping[str, str]
EXTRA = ("reference_low", "reference_high", "subset", "organism", "note")
KEPT = ("donors", "products")
"""Parts of a case that the form does not show; they are carried along unchanged."""
ROW = re.compile(r"([a-z][a-z0-9_]*)\.(\d{1,4})\.(value|unit|at|state|reference_low|reference_high|subset|organism|note)")
LONGEST = 4000


@dataclass(slots=True)
class Written:
    """A case document made of fields, and the row each part of it came from."""

    tree: Tree
    rows: dict[str, str] = field(default_factory=dict)

    def field_of(self, path: str) -> str:
        """The field that an issue at a place of the document is about; empty where no field is."""
        for place, row in self.rows.items():
            if path == place or path.startswith((f"{place}.", f"{place}[")):
                part = path.removeprefix(place).strip(".").partition("[")[0] or "value"
                return f"{row}.{part if part not in {'observable', 'code'} else 'value'}"
        return path if path.partition(".")[0] in {"patient", "choices"} or path in {"as_of", "profile"} else ""


def draft_of(tree: Mapping[str, Any], vocabulary: Vocabulary) -> Tree:
    """A case document as a draft: what the form shows as fields, the rest as it is."""
    fields: dict[str, str] = {f"patient.{key}": _text(value) for key, value in (tree.get("patient") or {}).items()}
    fields |= {f"choices.{key}": _text(value) for key, value in (tree.get("choices") or {}).items()}
    if tree.get("as_of"):
        fields["as_of"] = _text(tree["as_of"])
    loose = list(_observations(tree.get("observations") or (), vocabulary, fields))
    for part in MEDICINES:
        _medicines(part, tree.get(part), fields)
    rest = {key: tree[key] for key in KEPT if tree.get(key)}
    return {"fields": fields, "rest": {**rest, **({"observations": loose} if loose else {})}}


def _observations(sent: Any, vocabulary: Vocabulary, fields: dict[str, str]) -> Iterator[Tree]:
    """Fill in a row for each observation; those that name nothing known are handed back."""
    names = Lexicon.of(vocabulary).observables
    for one in sent:
        name = names.find(_text(one.get("observable") or one.get("code"))) if isinstance(one, Mapping) else None
        if name is None:
            yield dict(one)
            continue
        key = f"{name}.{next(n for n in count() if not _row_used(fields, f'{name}.{n}'))}"
        value, unit = parts_of(_text(one.get("value")), vocabulary.observables[name])
        note = _text(one.get("note"))
        state = note.removeprefix(NOTE) if note.startswith(NOTE) else _state(value)
        row = {"value": "" if state != "result" else value, "unit": unit, "at": _text(one.get("at")), "state": state}
        row |= {part: _text(one.get(part)) for part in EXTRA if one.get(part) not in {None, ""} and not note.startswith(NOTE)}
        fields |= {f"{key}.{part}": text for part, text in row.items() if text}


def _row_used(fields: Fields, key: str) -> bool:
    return f"{key}.value" in fields or f"{key}.state" in fields


def _state(value: str) -> str:
    word = value.strip().lower()
    return {"pending": "pending", "": "not-done", "not done": "not-done"}.get(word, "result")


def _medicines(part: str, sent: Any, fields: dict[str, str]) -> None:
    if sent is None:
        return
    fields[f"{part}.known"] = "yes"
    for n, one in enumerate(sent):
        for key, value in one.items():
            text = ", ".join(_text(v) for v in value) if isinstance(value, list | tuple) else _text(value)
            fields[f"{part}.{n}.{key}"] = text


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return " ".join(str(value[key]) for key in ("comparator", "value", "unit") if value.get(key) is not None)
    return str(value)


def posted(form: Mapping[str, str]) -> dict[str, str]:
    """The fields among what a form sent; states typed into a value box become states."""
    found = {key: text.strip()[:LONGEST] for key, text in form.items() if _is_field(key)}
    for key in [key for key in found if key.endswith(".value")]:
        row = key.removesuffix(".value")
        if state := SHORTCUTS.get(found[key].lower()):
            found |= {key: "", f"{row}.state": state}
        elif found[key] and not found.get(f"{row}.state"):
            found[f"{row}.state"] = "result"
        if not found[key] and f"{row}.unit" in found:
            found[f"{row}.unit"] = ""
    return found


def _is_field(key: str) -> bool:
    head, _, rest = key.partition(".")
    if head in MEDICINES:
        return bool(re.fullmatch(r"known|\d{1,4}\.[a-z]+", rest))
    return key in {"as_of", "taken", "profile"} or head in {"patient", "choices"} or ROW.fullmatch(key) is not None


def rows_of(fields: Fields) -> dict[str, list[str]]:
    """The rows that hold something, by observable."""
    found: dict[str, set[int]] = {}
    for key, text in fields.items():
        if text and (match := ROW.fullmatch(key)):
            found.setdefault(match[1], set()).add(int(match[2]))
    return {name: [f"{name}.{n}" for n in sorted(numbers)] for name, numbers in found.items()}


def case_tree(draft: Mapping[str, Any]) -> Written:
    """The case document the fields of a draft mean, each value as it was typed."""
    fields, rest = draft["fields"], draft.get("rest") or {}
    written = Written({"patient": {key: fields[f"patient.{key}"] for key in PATIENT if fields.get(f"patient.{key}")}})
    tree = written.tree
    if fields.get("as_of"):
        tree["as_of"] = fields["as_of"]
    tree["observations"] = list(_sent(fields, written)) + list(rest.get("observations") or ())
    for part in MEDICINES:
        if (sent := list(_courses(part, fields, written))) or fields.get(f"{part}.known"):
            tree[part] = sent
    chosen = {key.removeprefix("choices."): text for key, text in fields.items() if key.startswith("choices.") and text}
    return Written({**tree, **({"choices": chosen} if chosen else {}), **{k: rest[k] for k in KEPT if rest.get(k)}}, written.rows)


def _sent(fields: Fields, written: Written) -> Iterator[Tree]:
    found = rows_of(fields)
    order = [name for names in FIELDS.values() for name in names]
    place = count()
    for name in sorted(found, key=lambda one: (order.index(one) if one in order else len(order), one)):
        for key in found[name]:
            row = {part: fields.get(f"{key}.{part}", "") for part in ("value", "unit", "at", "state", *EXTRA)}
            if not row["value"] and row["state"] not in WRITTEN:
                continue
            written.rows[f"observations[{next(place)}]"] = key
            yield _observation(name, row, fields.get("taken", ""))


def _observation(name: str, row: Mapping[str, str], taken: str) -> Tree:
    sent: Tree = {"observable": name}
    if row["value"]:
        sent["value"] = quantity_text(row["value"], row["unit"])
        sent |= {part: row[part] for part in EXTRA if row[part]}
        at = row["at"] or taken
    else:
        sent |= {"value": WRITTEN[row["state"]], "note": NOTE + row["state"]}
        at = ""
    return {**sent, **({"at": at} if at else {})}


def _courses(part: str, fields: Fields, written: Written) -> Iterator[Tree]:
    pattern = re.compile(rf"{part}\.(\d+)\.([a-z]+)")
    found: dict[int, Tree] = {}
    for key, text in fields.items():
        if (match := pattern.fullmatch(key)) and text:
            found.setdefault(int(match[1]), {})[match[2]] = text
    for place, n in enumerate(sorted(found)):
        one = found[n]
        if one.get("given"):
            one["given"] = [day.strip() for day in re.split(r"[,;\s]+", one["given"]) if day.strip()]
        if one.get("line", "").isdigit():
            one["line"] = int(one["line"])
        written.rows[f"{part}[{place}]"] = f"{part}.{n}"
        yield one
