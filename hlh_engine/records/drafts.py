"""Drafts: findings on their way to a consultation, saved by version so that nobody overwrites anybody."""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, String, cast, delete, func, insert, select, update

from hlh_engine.records.database import Conflict, Database, text_of
from hlh_engine.records.schema import drafts

MOST = 200
"""How many drafts a list shows."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Findings as they were last saved; ``version`` counts the savings, ``updated`` is the database's time."""

    id: str
    version: int
    tree: dict[str, Any]
    lang: str
    profile: str
    updated: str


class Drafts:
    """The drafts of one database."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def new(self, tree: Mapping[str, Any], lang: str, profile: str) -> Draft:
        """A first version under an id that nobody can guess."""
        name = secrets.token_hex(16)
        row = {
            "id": name, "version": 1, "tree": text_of(tree), "lang": lang, "profile": profile,
        }  # fmt: skip
        with self.database.transaction() as connection:
            connection.execute(insert(drafts).values(**row, updated=_moment()))
        found = self.find(name)
        assert found is not None  # noqa: S101 — chosen by its type
        return found

    def find(self, name: str) -> Draft | None:
        """A draft by its id."""
        rows = self.database.rows(select(drafts).where(drafts.c.id == name)) if name.isalnum() else []
        return _draft(rows[0]) if rows else None

    def save(
        self, name: str, version: int, tree: Mapping[str, Any], lang: str | None, profile: str | None
    ) -> Draft:
        """The next version; ``Conflict`` where ``version`` is not the last one, or the draft is gone."""
        changes: dict[str, Any] = {"version": version + 1, "tree": text_of(tree), "updated": _moment()}
        changes |= {k: v for k, v in (("lang", lang), ("profile", profile)) if v is not None}
        mine = (drafts.c.id == name) & (drafts.c.version == version)
        with self.database.transaction() as connection:
            if connection.execute(update(drafts).where(mine).values(changes)).rowcount != 1:
                raise Conflict(name)
        found = self.find(name)
        if found is None:
            raise Conflict(name)
        return found

    def drop(self, name: str) -> None:
        """Forget a draft, as after it became a consultation."""
        with self.database.transaction() as connection:
            connection.execute(delete(drafts).where(drafts.c.id == name))

    def listing(self) -> list[Draft]:
        """The drafts, the last saved first."""
        asked = select(drafts).order_by(drafts.c.updated.desc(), drafts.c.id).limit(MOST)
        return [_draft(row) for row in self.database.rows(asked)]


def _draft(row: Any) -> Draft:
    return Draft(row.id, row.version, json.loads(row.tree), row.lang, row.profile, row.updated)


def _moment() -> ColumnElement[str]:
    """The time of the database, in universal time: the only clock of the records."""
    return func.substr(cast(func.current_timestamp(), String), 1, len("2026-11-25 03:14:39"))
