"""Local accounts: argon2 hashes of passwords, keys for browsers and programs, throttled attempts.

Of a key only its digest is stored. Times are handed over by the caller, in universal time.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import delete, exc, func, insert, select, update

from hlh_engine.errors import Refusal, issue
from hlh_engine.records.database import Conflict, Database
from hlh_engine.records.schema import accounts, attempts, keys

ROLES = ("clinician", "editor", "approver", "auditor")
SHORTEST, LONGEST = 12, 200
"""Characters of a password."""
LONGEST_NAME = 80
WINDOW = timedelta(minutes=15)
MOST_BY_NAME, MOST_BY_ADDRESS = 5, 20
"""Failures within the window, after which no further attempt is looked at."""
LASTS = {"session": timedelta(hours=12), "token": timedelta(days=365)}
_HASHER = PasswordHasher()
_NOBODY = _HASHER.hash(secrets.token_hex(16))
"""What is compared where there is no such account, so that both take the same time."""


class Throttled(Exception):  # noqa: N818
    """Too many failures lately; nothing was looked at."""


@dataclass(frozen=True, slots=True)
class Account:
    """A person who may sign in, and the role that says what for."""

    name: str
    role: str
    active: bool
    created: str


class Accounts:
    """The accounts of one database."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def add(self, name: str, role: str, password: str, at: datetime) -> None:
        """A new account; refused where the name is taken or anything about it cannot stand."""
        _check(name, role, password)
        row = {
            "name": name, "role": role, "password": _HASHER.hash(password), "active": True,
            "created": at.isoformat(),
        }  # fmt: skip
        try:
            with self.database.transaction() as connection:
                connection.execute(insert(accounts).values(row))
        except exc.IntegrityError as fault:
            raise Refusal([issue("HLH-AUTH-03", "name", name=name)]) from fault

    def change_password(self, name: str, password: str) -> None:
        """Another password; whoever is signed in with the old one is signed out."""
        _check(name, ROLES[0], password)
        self._change(name, password=_HASHER.hash(password))

    def disable(self, name: str) -> None:
        """Nobody signs in with this account any more; its name stays taken, for the audit."""
        self._change(name, active=False)

    def _change(self, name: str, **values: object) -> None:
        with self.database.transaction() as connection:
            changed = connection.execute(update(accounts).where(accounts.c.name == name).values(values))
            if changed.rowcount != 1:
                raise Refusal([issue("HLH-AUTH-04", "name", name=name)])
            connection.execute(delete(keys).where(keys.c.account == name))

    def listing(self) -> list[Account]:
        """Every account, by name."""
        return [_account(row) for row in self.database.rows(select(accounts).order_by(accounts.c.name))]

    def any_active(self) -> bool:
        """Whether anybody can sign in."""
        return bool(self.database.rows(select(accounts.c.name).where(accounts.c.active).limit(1)))

    def sign_in(self, name: str, password: str, address: str, at: datetime) -> Account | None:
        """The account whose password this is; ``Throttled`` after too many failures, by name and by address."""
        self._throttle(name, address, at)
        rows = self.database.rows(select(accounts).where(accounts.c.name == name, accounts.c.active))
        if _fits(rows[0].password if rows else _NOBODY, password) and rows:
            return _account(rows[0])
        with self.database.transaction() as connection:
            connection.execute(insert(attempts).values(name=name[:80], address=address, at=at.isoformat()))
        return None

    def _throttle(self, name: str, address: str, at: datetime) -> None:
        recent = (at - WINDOW).isoformat()
        for column, value, most in (
            (attempts.c.name, name[:80], MOST_BY_NAME),
            (attempts.c.address, address, MOST_BY_ADDRESS),
        ):
            asked = select(func.count()).where(column == value, attempts.c.at > recent)
            if self.database.rows(asked)[0][0] >= most:
                raise Throttled(str(value))

    def new_key(self, name: str, kind: str, at: datetime) -> str:
        """A key for a browser (``session``) or a program (``token``); shown once, never stored itself."""
        key = secrets.token_urlsafe(32)
        row = {
            "digest": _digest(key), "account": name, "kind": kind, "created": at.isoformat(),
            "expires": (at + LASTS[kind]).isoformat(),
        }  # fmt: skip
        try:
            with self.database.transaction() as connection:
                connection.execute(delete(keys).where(keys.c.expires < at.isoformat()))
                connection.execute(delete(attempts).where(attempts.c.at < (at - WINDOW).isoformat()))
                connection.execute(insert(keys).values(row))
        except exc.IntegrityError as fault:
            raise Conflict(name) from fault
        return key

    def holder(self, key: str, kind: str, at: datetime) -> Account | None:
        """Whose key this is, while it is in force."""
        asked = (
            select(accounts)
            .join(keys, keys.c.account == accounts.c.name)
            .where(keys.c.digest == _digest(key), keys.c.kind == kind)
            .where(keys.c.expires > at.isoformat(), accounts.c.active)
        )
        rows = self.database.rows(asked)
        return _account(rows[0]) if rows else None

    def forget(self, key: str) -> None:
        """The key opens nothing any more."""
        with self.database.transaction() as connection:
            connection.execute(delete(keys).where(keys.c.digest == _digest(key)))


def _check(name: str, role: str, password: str) -> None:
    found = []
    if not name.strip() or len(name) > LONGEST_NAME or not name.isprintable():
        found.append(issue("HLH-AUTH-05", "name", limit=LONGEST_NAME))
    if role not in ROLES:
        found.append(issue("HLH-AUTH-06", "role", name=role[:40], known=", ".join(ROLES)))
    if not SHORTEST <= len(password) <= LONGEST:
        found.append(issue("HLH-AUTH-02", "password", shortest=SHORTEST, longest=LONGEST))
    if found:
        raise Refusal(found)


def _fits(hashed: str, password: str) -> bool:
    try:
        return _HASHER.verify(hashed, password[: LONGEST + 1])
    except (VerificationError, InvalidHashError):
        return False


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()


def _account(row: Any) -> Account:
    return Account(row.name, row.role, row.active, row.created)
