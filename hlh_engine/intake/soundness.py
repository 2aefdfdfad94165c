"""A tree walked once: every fault a notation lets through, with its place.

Checked are depth, keys that stand twice, numbers nothing can compute with, and characters that do not exist.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from hlh_engine.errors import Issue, issue
from hlh_engine.intake.notation import DEEPEST, Fields

LONGEST = 40
"""Digits, and powers of ten, beyond which nothing measured lies."""
_NO_CHARACTER = re.compile("[\ud800-\udfff\x00]")
Path = tuple["Path", str | int] | None


def unsound(tree: object) -> Iterator[Issue]:
    """Every fault of the tree, outermost first."""
    waiting: list[tuple[Path, int, object]] = [(None, 1, tree)]
    for path, depth, node in waiting:
        if isinstance(node, dict | list):
            if depth > DEEPEST:
                yield issue("HLH-DOC-04", spelled(path), limit=DEEPEST)
                continue
            waiting.extend(_below(path, depth, node))
            yield from _keys(path, node)
        elif isinstance(node, str) and (found := _NO_CHARACTER.search(node)):
            yield issue("HLH-DOC-07", spelled(path), character=_shown(found[0]))
        elif isinstance(node, Decimal | int | float) and not _computable(node):
            yield issue("HLH-DOC-06", spelled(path), number=_short(node))


def _below(path: Path, depth: int, node: dict[str, object] | list[object]) -> Iterator[tuple[Path, int, object]]:
    items = enumerate(node) if isinstance(node, list) else node.items()
    for key, item in items:
        yield (path, key), depth + 1, item


def _keys(path: Path, node: dict[str, object] | list[object]) -> Iterator[Issue]:
    if isinstance(node, list):
        return
    for key in node:
        if isinstance(key, str) and (found := _NO_CHARACTER.search(key)):
            yield issue("HLH-DOC-07", spelled((path, key)), character=_shown(found[0]))
    if isinstance(node, Fields):
        for key in node.twice:
            yield issue("HLH-DOC-05", spelled((path, key)), key=_shown(key))


def _computable(number: Decimal | float) -> bool:
    if isinstance(number, bool):
        return True
    exact = Decimal(repr(number)) if isinstance(number, float) else number
    if isinstance(exact, int):
        return abs(exact) < 10**LONGEST
    return exact.is_finite() and len(exact.as_tuple().digits) <= LONGEST and abs(exact.adjusted()) <= LONGEST


def spelled(path: Path) -> str:
    """A place as users read it: ``observations[3].value``."""
    parts: list[str] = []
    while path is not None:
        path, key = path
        parts.append(f"[{key}]" if isinstance(key, int) else f".{_shown(key)}")
    return "".join(reversed(parts)).removeprefix(".")


def _shown(text: str) -> str:
    """A text that any output can print."""
    return text.replace("\x00", "\\x00").encode("utf-8", "backslashreplace").decode()


def _short(number: Decimal | float) -> str:
    text = str(number) if not isinstance(number, int) or number.bit_length() < 2**10 else "…"
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
