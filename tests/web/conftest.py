"""The application over the rulebook that ships and a real SQLite file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from hlh_engine.records.store import Store
from tests.support import BOOK
from web import create_app

CASE: dict[str, Any] = {
    "as_of": "2026-11-20T08:00:00+08:00",
    "patient": {"age": "25 a"},
    "observations": [
        {"observable": "temperature", "value": "39.1 Cel"},
        {"observable": "splenomegaly", "value": "yes"},
        {"observable": "hemoglobin", "value": "85 g/L"},
        {"observable": "platelets", "value": "60 10*9/L"},
        {"observable": "ferritin", "value": {"value": 2300, "unit": "ug/L"}},
    ],
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(Store(f"sqlite:///{tmp_path}/web.sqlite3")) as opened:
        yield opened


@pytest.fixture
def app(store: Store) -> Flask:
    return create_app(BOOK, store)


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


@pytest.fixture
def case() -> dict[str, Any]:
    """A fresh copy of the adult with four criteria met and four open."""
    return {**CASE, "observations": [dict(row) for row in CASE["observations"]]}
