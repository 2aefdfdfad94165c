"""The borders of the house that import-linter cannot see."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import BOOK

ROOT = Path(__file__).parents[2]
ENGINE = sorted((ROOT / "hlh_engine").rglob("*.py"))
NAMES = BOOK.vocabulary.observables.keys() | BOOK.vocabulary.drug_words()


def words_of(file: Path) -> Iterator[tuple[int, str]]:
    """Every text of a module that is not a docstring."""
    tree = ast.parse(file.read_text("utf-8"))
    spoken = {id(n.value) for n in ast.walk(tree) if isinstance(n, ast.Expr)}
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in spoken
        ):
            yield node.lineno, node.value


@pytest.mark.parametrize("file", ENGINE, ids=lambda file: str(file.relative_to(ROOT)))
def test_no_clinical_name_stands_in_the_engine(file: Path) -> None:
    allowed = {"age", "sex", "weight", "height"}  # the person, and what doses scale with
    found = [(line, text) for line, text in words_of(file) if text in NAMES - allowed]
    assert not found
    drugs = re.compile(r"\b(" + "|".join(map(re.escape, BOOK.vocabulary.drugs)) + r")\b")
    assert not [(line, text) for line, text in words_of(file) if drugs.search(text)]


def test_rules_and_features_hold_no_python() -> None:
    for room in ("rules", "features"):
        assert not list((ROOT / room).rglob("*.py"))


def test_one_file_imports_the_chaining_engine() -> None:
    found = [
        f
        for f in ENGINE
        if re.search(r"^\s*(import|from) durable", f.read_text("utf-8"), re.MULTILINE)
    ]
    assert [f.name for f in found] == ["chainer.py"]
