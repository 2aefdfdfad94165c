"""The vocabulary folder, read: every TOML file below ``rules/vocabulary`` and ``rules/profiles``."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from hlh_engine.errors import Issue, issue
from hlh_engine.model.vocabulary import (
    Book,
    Clock,
    CrossCheck,
    Derived,
    Disagreement,
    Drug,
    Kind,
    Observable,
    Profile,
    Rounding,
    Route,
    Source,
    Vocabulary,
)  # fmt: skip

SHELVES: Mapping[str, type[BaseModel]] = {
    "observables": Observable,
    "derived": Derived,
    "clocks": Clock,
    "drugs": Drug,
    "kinds": Kind,
    "sources": Source,
    "books": Book,
    "disagreements": Disagreement,
    "cross_checks": CrossCheck,
    "profiles": Profile,
    "roundings": Rounding,
    "routes": Route,
}


def read_vocabulary(root: Path) -> tuple[Vocabulary, list[Issue]]:
    """All words below ``root``, and every fault with its file."""
    issues: list[Issue] = []
    shelves: dict[str, dict[str, BaseModel]] = {name: {} for name in SHELVES}
    for shelf, file in _files(root):
        place = file.relative_to(root.parent).as_posix()
        for name, content in _entries(shelf, file, place, issues):
            if name in shelves[shelf]:
                issues.append(issue("HLH-PAGE-31", _at(file, place, name), name=name))
                continue
            try:
                shelves[shelf][name] = SHELVES[shelf].model_validate(_tuples(content))
            except ValidationError as fault:
                issues.extend(_faults(fault, _at(file, place, name), name))
    return Vocabulary.model_construct(**shelves), issues  # type: ignore[arg-type]


def _files(root: Path) -> Iterator[tuple[str, Path]]:
    words = root / "vocabulary"
    for name in SHELVES:
        home = {"kinds": "conclusions", "profiles": ""}.get(name, name)
        if name == "profiles":
            yield from ((name, file) for file in sorted((root / "profiles").glob("*.toml")))
            continue
        if (words / f"{home}.toml").is_file():
            yield name, words / f"{home}.toml"
        yield from ((name, file) for file in sorted((words / home).glob("*.toml")))


def _entries(shelf: str, file: Path, place: str, issues: list[Issue]) -> Iterator[tuple[str, Any]]:
    try:
        content = tomllib.loads(file.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        issues.append(issue("HLH-PAGE-01", place, fault=fault))
        return
    if shelf == "profiles":
        yield file.stem, content
        return
    if shelf == "kinds":
        content = content.get("kind", {})
    yield from content.items()


def _tuples(content: Any) -> Any:
    """TOML lists as tuples, so that entries are immutable and strict."""
    if isinstance(content, list):
        return tuple(_tuples(item) for item in content)
    if isinstance(content, dict):
        return {key: _tuples(item) for key, item in content.items()}
    return content


def _at(file: Path, place: str, name: str) -> str:
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        if line.strip().endswith(f"{name}]") or line.strip().startswith(f"[{name}]"):
            return f"{place}:{number}"
    return place


def _faults(fault: ValidationError, place: str, name: str) -> Iterator[Issue]:
    for error in fault.errors():
        where = ".".join(str(part) for part in error["loc"])
        yield issue("HLH-PAGE-02", place, name=name, key=where, fault=error["msg"])
