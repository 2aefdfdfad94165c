"""The tables: consultations as they were answered and what was decided on them; drafts; people; work."""

from __future__ import annotations

import zlib

from sqlalchemy import (
    Boolean,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)

metadata = MetaData()


class Packed(TypeDecorator[str]):
    """A long text, compressed: the explanation trees of a consultation repeat themselves."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:  # noqa: ARG002
        """Text to bytes."""
        return None if value is None else zlib.compress(value.encode("utf-8"))

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Bytes to text."""
        return None if value is None else zlib.decompress(value).decode("utf-8")


consultations = Table(
    "consultations",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("id", String(32), nullable=False, unique=True),
    Column("as_of", String(40), nullable=False),
    Column("profile", String(80), nullable=False),
    Column("release", String(64), nullable=False),
    Column("case", Packed, nullable=False),
    Column("document", Packed, nullable=False),
    Column("recorded", String(40), nullable=False),
)

decisions = Table(
    "decisions",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("consultation", String(32), ForeignKey("consultations.id"), nullable=False),
    Column("decision", String(20), nullable=False),
    Column("reason", Text, nullable=False),
    Column("subject", String(200), nullable=False),
    Column("decided_by", String(200), nullable=False),
    Column("recorded", String(40), nullable=False),
    Column("next_assessment", String(10), nullable=False, server_default=""),
    Index("decisions_of_consultation", "consultation"),
)

drafts = Table(
    "drafts",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("lang", String(8), nullable=False),
    Column("profile", String(80), nullable=False),
    Column("tree", Packed, nullable=False),
    Column("updated", String(40), nullable=False),
)

accounts = Table(
    "accounts",
    metadata,
    Column("name", String(80), primary_key=True),
    Column("role", String(20), nullable=False),
    Column("password", String(300), nullable=False),
    Column("active", Boolean, nullable=False),
    Column("created", String(40), nullable=False),
)

keys = Table(
    "keys",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("account", String(80), ForeignKey("accounts.name"), nullable=False),
    Column("kind", String(10), nullable=False),
    Column("created", String(40), nullable=False),
    Column("expires", String(40), nullable=False),
    Index("keys_of_account", "account"),
)

attempts = Table(
    "attempts",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("name", String(80), nullable=False),
    Column("address", String(60), nullable=False),
    Column("at", String(40), nullable=False),
    Index("attempts_by_time", "at"),
)

audit = Table(
    "audit",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", String(40), nullable=False),
    Column("who", String(80), nullable=False),
    Column("event", String(40), nullable=False),
    Column("subject", String(200), nullable=False),
    Column("sha256", String(64), nullable=False),
)

jobs = Table(
    "jobs",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("kind", String(20), nullable=False),
    Column("options", Text, nullable=False),
    Column("state", String(10), nullable=False),
    Column("total", Integer, nullable=False),
    Column("done", Integer, nullable=False),
    Column("created", String(40), nullable=False),
    Column("ended", String(40), nullable=False),
)

job_items = Table(
    "job_items",
    metadata,
    Column("job", String(32), ForeignKey("jobs.id"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("name", String(200), nullable=False),
    Column("content", Packed, nullable=True),
    Column("outcome", Text, nullable=False),
)
