"""A database by its URL: the driver, the durable settings, the tables brought up to date."""

from __future__ import annotations

import logging
from importlib import resources
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event, make_url, text

TOGETHER = 7218
"""Names the lock under which one process at a time brings a PostgreSQL database up to date."""


def open_engine(url: str) -> Engine:
    """The database, with its tables up to date."""
    engine = _engine(url)
    try:
        _migrate(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _engine(url: str) -> Engine:
    parts = make_url(url)
    if parts.drivername in {"postgresql", "postgres"}:
        parts = parts.set(drivername="postgresql+psycopg")
    engine = create_engine(parts, pool_pre_ping=True, pool_timeout=5)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _durable_sqlite)
    elif engine.dialect.name == "postgresql":
        event.listen(engine, "connect", _universal_time)
    return engine


def _durable_sqlite(connection: Any, _: object) -> None:
    """WAL with full synchronization: what was answered survives a power cut."""
    for setting in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=5000"):
        connection.execute(f"PRAGMA {setting}")


def _universal_time(connection: Any, _: object) -> None:
    """The clock of the database speaks universal time, as that of SQLite does."""
    with connection.cursor() as cursor:
        cursor.execute("SET TIME ZONE 'UTC'")
    connection.commit()


def _migrate(engine: Engine) -> None:
    logging.getLogger("alembic").setLevel(logging.WARNING)
    config = Config()
    scripts = resources.files("hlh_engine.records") / "migrations"
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    with engine.begin() as connection:
        _alone(connection)
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _alone(connection: Connection) -> None:
    """One migration at a time, whoever else starts now."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:name)"), {"name": TOGETHER})
