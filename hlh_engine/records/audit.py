"""The chained audit: who did what when, each entry sealed over the one before it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from sqlalchemy import exc, insert, select

from hlh_engine.records.database import Conflict, Database
from hlh_engine.records.schema import audit

FIRST = "0" * 64
TRIES = 50
PAGE = 100


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the audit."""

    number: int
    at: str
    who: str
    event: str
    subject: str
    sha256: str

    def seal(self, before: str) -> str:
        """SHA-256 over the entry before and every field of this one."""
        fields = (before, str(self.number), self.at, self.who, self.event, self.subject)
        return hashlib.sha256("\0".join(fields).encode()).hexdigest()


class Audit:
    """The audit of one database: entries are added, never changed."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def note(self, who: str, event: str, subject: str, at: str) -> None:
        """Add an entry after the last; whoever else adds one at this moment stands before or behind it."""
        for _ in range(TRIES):
            last = self._newest(1)
            number, before = (last[0].number + 1, last[0].sha256) if last else (1, FIRST)
            entry = Entry(number, at, who[:80], event[:40], subject[:200], "")
            row = {
                "number": number, "at": at, "who": entry.who, "event": entry.event,
                "subject": entry.subject, "sha256": entry.seal(before),
            }  # fmt: skip
            try:
                with self.database.transaction() as connection:
                    connection.execute(insert(audit).values(row))
            except exc.IntegrityError:
                continue
            return
        raise Conflict(event)

    def listing(self) -> list[Entry]:
        """The newest entries, newest first."""
        return self._newest(PAGE)

    def broken_at(self) -> int | None:
        """The first entry whose seal does not fit, or whose number is missing; None where the chain is whole."""
        before = FIRST
        for expected, entry in enumerate(self._oldest(), start=1):
            if entry.number != expected or entry.sha256 != entry.seal(before):
                return expected
            before = entry.sha256
        return None

    def _oldest(self) -> list[Entry]:
        rows = self.database.rows(select(audit).order_by(audit.c.number))
        return [Entry(**row._mapping) for row in rows]  # noqa: SLF001 — the engine has no public door for it

    def _newest(self, size: int) -> list[Entry]:
        rows = self.database.rows(select(audit).order_by(audit.c.number.desc()).limit(size))
        return [Entry(**row._mapping) for row in rows]  # noqa: SLF001 — the engine has no public door for it
