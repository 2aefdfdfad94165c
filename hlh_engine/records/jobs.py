"""Long work, kept item by item: it survives a reload and a restart, and can be found again by its address."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, insert, select, update

from hlh_engine.records.database import Conflict, Database, text_of
from hlh_engine.records.schema import job_items, jobs

WAITING, RUNNING, DONE, CANCELED = "waiting", "running", "done", "canceled"
OPEN = (WAITING, RUNNING)
MOST = 50
"""How many jobs a list shows."""


@dataclass(frozen=True, slots=True)
class Job:
    """One piece of long work and how far it is."""

    id: str
    kind: str
    options: Mapping[str, Any]
    state: str
    total: int
    done: int
    created: str
    ended: str

    @property
    def final(self) -> bool:
        """Whether nothing more will happen."""
        return self.state not in OPEN


@dataclass(frozen=True, slots=True)
class Item:
    """One part of a job: what it is called, what is to be read, and what came of it."""

    number: int
    name: str
    content: str | None
    outcome: Mapping[str, Any]


class Jobs:
    """The jobs of one database."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def new(
        self, kind: str, parts: Iterable[tuple[str, str]], options: Mapping[str, Any], at: str
    ) -> Job:
        """A job waiting for its turn; ``parts`` are names with contents."""
        name = secrets.token_hex(16)
        rows = [
            {"job": name, "number": n, "name": title[:200], "content": content, "outcome": "{}"}
            for n, (title, content) in enumerate(parts)
        ]
        head = {
            "id": name, "kind": kind, "options": text_of(options), "state": WAITING,
            "total": len(rows), "done": 0, "created": at, "ended": "",
        }  # fmt: skip
        with self.database.transaction() as connection:
            connection.execute(insert(jobs).values(head))
            if rows:
                connection.execute(insert(job_items), rows)
        return _job(head)

    def find(self, name: str) -> Job | None:
        """A job by its id."""
        found = self._jobs(select(jobs).where(jobs.c.id == name)) if name.isalnum() else []
        return found[0] if found else None

    def listing(self) -> list[Job]:
        """The newest jobs."""
        return self._jobs(select(jobs).order_by(jobs.c.created.desc(), jobs.c.id).limit(MOST))

    def next_open(self) -> Job | None:
        """The oldest job that is not at its end, started or not."""
        asked = select(jobs).where(jobs.c.state.in_(OPEN)).order_by(jobs.c.created, jobs.c.id)
        found = self._jobs(asked.limit(1))
        return found[0] if found else None

    def ahead_of(self, job: Job) -> int:
        """How many open jobs come first."""
        before = (jobs.c.created < job.created) & jobs.c.state.in_(OPEN)
        return int(self.database.rows(select(func.count()).select_from(jobs).where(before))[0][0])

    def item(self, job: Job, number: int) -> Item:
        """One part of a job."""
        asked = select(job_items).where(job_items.c.job == job.id, job_items.c.number == number)
        rows = self.database.rows(asked)
        if not rows:
            raise Conflict(job.id)
        return _item(rows[0])

    def finished_items(self, job: Job) -> list[Item]:
        """What came of the parts so far, in their order."""
        columns = (job_items.c.number, job_items.c.name, job_items.c.outcome)
        asked = select(*columns).where(job_items.c.job == job.id, job_items.c.number < job.done)
        rows = self.database.rows(asked.order_by(job_items.c.number))
        return [Item(r.number, r.name, None, json.loads(r.outcome)) for r in rows]

    def finish_item(self, job: Job, number: int, outcome: Mapping[str, Any], at: str) -> bool:
        """Keep what came of a part and forget its content; False where the job was canceled meanwhile."""
        last = number + 1 == job.total
        state = {"state": DONE, "ended": at} if last else {"state": RUNNING}
        mine = (jobs.c.id == job.id) & jobs.c.state.in_(OPEN)
        part = (job_items.c.job == job.id) & (job_items.c.number == number)
        with self.database.transaction() as connection:
            changed = connection.execute(update(jobs).where(mine).values(done=number + 1, **state))
            if changed.rowcount != 1:
                return False
            kept = {"content": None, "outcome": text_of(outcome)}
            connection.execute(update(job_items).where(part).values(kept))
        return True

    def cancel(self, name: str, at: str) -> None:
        """Stop after the part in hand; what was not read is forgotten, what came of the rest stays."""
        mine = (jobs.c.id == name) & jobs.c.state.in_(OPEN)
        with self.database.transaction() as connection:
            connection.execute(update(jobs).where(mine).values(state=CANCELED, ended=at))
            connection.execute(update(job_items).where(job_items.c.job == name).values(content=None))

    def _jobs(self, asked: Select[Any]) -> list[Job]:
        return [_job(row._mapping) for row in self.database.rows(asked)]  # noqa: SLF001 — the engine has no public door for it


def _job(row: Mapping[Any, Any]) -> Job:
    return Job(**{**row, "options": json.loads(row["options"])})


def _item(row: Any) -> Item:
    return Item(row.number, row.name, row.content, json.loads(row.outcome))
