"""One database: its transactions, and what is said when it does not answer."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Row, Select, exc

from hlh_engine.records.connection import open_engine

LARGEST_NUMBER = 2**31 - 1
"""Row numbers are 32-bit integers in both databases."""


class StoreDown(Exception):  # noqa: N818
    """The database does not answer."""


class Conflict(Exception):  # noqa: N818
    """Something else is recorded under this name, or what was named is not recorded."""


class Database:
    """An open database; every room of the records works through it."""

    def __init__(self, url: str) -> None:
        """Open it and bring its tables up to date; ``StoreDown`` where it does not answer."""
        try:
            self.engine = open_engine(url)
        except (exc.SQLAlchemyError, ImportError, ValueError) as fault:
            raise StoreDown(first_line(fault)) from fault

    def close(self) -> None:
        """Give the connections back."""
        self.engine.dispose()

    def rows(self, asked: Select[Any]) -> list[Row[Any]]:
        """The answer to a question."""
        with self.transaction() as connection:
            return list(connection.execute(asked))

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """A transaction, durable when it ends; whatever keeps the database from answering is ``StoreDown``."""
        try:
            with self.engine.begin() as connection:
                yield connection
        except (
            exc.OperationalError,
            exc.InterfaceError,
            exc.InternalError,
            exc.TimeoutError,
        ) as fault:
            raise StoreDown(first_line(fault)) from fault


def first_line(fault: Exception) -> str:
    """What the driver said, without the statement and its values."""
    cause = getattr(fault, "orig", None) or fault
    return str(cause).strip().partition("\n")[0]


def text_of(content: Mapping[str, Any]) -> str:
    """A document as it is stored: its keys in their order."""
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))
