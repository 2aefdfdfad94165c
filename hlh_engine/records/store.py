"""Where consultations are kept: SQLite in WAL mode by default, PostgreSQL by URL.

A consultation is stored before it is answered, and nothing stored is ever changed. The same case,
rulebook, profile and moment have the same id and are stored once. The clock stands at the caller.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import exc, func, insert, select

from hlh_engine.records.accounts import Accounts
from hlh_engine.records.audit import Audit
from hlh_engine.records.database import LARGEST_NUMBER, Conflict, Database, StoreDown, text_of
from hlh_engine.records.drafts import Draft, Drafts
from hlh_engine.records.jobs import Jobs
from hlh_engine.records.schema import consultations, decisions

__all__ = ["LARGEST_NUMBER", "PAGE", "Conflict", "Draft", "Kept", "Store", "StoreDown", "Summary"]
PAGE = 50


@dataclass(frozen=True, slots=True)
class Summary:
    """A consultation as a list shows it."""

    id: str
    as_of: str
    profile: str
    recorded: str


@dataclass(frozen=True, slots=True)
class Kept:
    """A consultation as it was answered, and the case it was answered for."""

    document: dict[str, Any]
    case: dict[str, Any]
    recorded: str


class Store(Database):
    """One database of consultations and decisions, with its drafts, accounts, audit and jobs."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.accounts = Accounts(self)
        self.audit = Audit(self)
        self.jobs = Jobs(self)
        self._drafts = Drafts(self)

    def keep(self, document: Mapping[str, Any], case: Mapping[str, Any], recorded: str) -> bool:
        """Store a consultation for good; False when it is there already.

        ``Conflict`` when something else is recorded under its id, as after an upgrade of the engine.
        """
        row = {
            "id": document["id"],
            "as_of": document["as_of"],
            "profile": document["profile"],
            "release": document["rulebook"]["sha256"],
            "case": text_of(case),
            "document": text_of(document),
            "recorded": recorded,
        }
        try:
            with self.transaction() as connection:
                connection.execute(insert(consultations).values(row))
        except exc.IntegrityError:
            self._compare(document)
            return False
        return True

    def _compare(self, document: Mapping[str, Any]) -> None:
        kept = self.find(str(document["id"]))
        if kept is None or kept.document.get("engine") != document.get("engine"):
            raise Conflict(str(document["id"]))

    def find(self, name: str) -> Kept | None:
        """A consultation by its id."""
        asked = select(consultations).where(consultations.c.id == name)
        rows = self.rows(asked) if name.isalnum() and name.isascii() else []
        if not rows:
            return None
        row = rows[0]
        return Kept(json.loads(row.document), json.loads(row.case), row.recorded)

    def listing(
        self, before: int | None = None, size: int = PAGE
    ) -> tuple[list[Summary], int | None]:
        """The newest consultations, and the number to ask for the page after them."""
        table = consultations.c
        columns = (table.number, table.id, table.as_of, table.profile, table.recorded)
        asked = select(*columns).order_by(table.number.desc()).limit(size + 1)
        if before is not None:
            asked = asked.where(table.number < min(before, LARGEST_NUMBER))
        rows = self.rows(asked)
        shown = [Summary(r.id, r.as_of, r.profile, r.recorded) for r in rows[:size]]
        return shown, rows[size - 1].number if len(rows) > size else None

    def decide(self, name: str, decision: Mapping[str, str], recorded: str) -> None:
        """Add what a clinician did; several decisions may stand side by side, none is overwritten."""
        row = {"consultation": name, "recorded": recorded, **decision}
        try:
            with self.transaction() as connection:
                connection.execute(insert(decisions).values(row))
        except exc.IntegrityError as fault:
            raise Conflict(name) from fault

    def decisions_of(self, name: str) -> list[dict[str, str]]:
        """The decisions on a consultation, oldest first."""
        table = decisions.c
        columns = (table.decision, table.reason, table.subject, table.decided_by, table.next_assessment, table.recorded)
        asked = select(*columns).where(table.consultation == name).order_by(table.number)
        return [dict(row._mapping) for row in self.rows(asked)]  # noqa: SLF001 — the engine has no public door for it

    def count(self) -> int:
        """How many consultations are kept."""
        return int(self.rows(select(func.count()).select_from(consultations))[0][0])

    def new_draft(
        self, tree: Mapping[str, Any], lang: str = "en", profile: str = "default"
    ) -> Draft:
        """A first version of findings."""
        return self._drafts.new(tree, lang, profile)

    def draft(self, name: str) -> Draft | None:
        """A draft by its id."""
        return self._drafts.find(name)

    def save_draft(
        self,
        name: str,
        version: int,
        tree: Mapping[str, Any],
        lang: str | None = None,
        profile: str | None = None,
    ) -> Draft:
        """The next version; ``Conflict`` where somebody saved another one meanwhile."""
        return self._drafts.save(name, version, tree, lang, profile)

    def drop_draft(self, name: str) -> None:
        """Forget a draft."""
        self._drafts.drop(name)

    def drafts(self) -> list[Draft]:
        """The drafts, the last saved first."""
        return self._drafts.listing()
