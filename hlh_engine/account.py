"""``hlh account``: who may sign in where the program is reached by more than one person."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from hlh_engine.errors import Refusal, issue
from hlh_engine.refusals import explained

if TYPE_CHECKING:
    from hlh_engine.records.store import Store

app = typer.Typer(
    no_args_is_help=True,
    help="Accounts for signing in; passwords are kept as argon2 hashes, there is no default one.",
    epilog="Example: hlh account add li.wei --role clinician",
)
Name = Annotated[str, typer.Argument(help="The name to sign in with.")]
Url = Annotated[
    str, typer.Option("--database", help="An SQLAlchemy URL: SQLite or PostgreSQL.", metavar="URL")
]
Stdin = Annotated[
    bool, typer.Option("--password-stdin", help="Read the password from standard input.")
]
HERE = "sqlite:///hlh.sqlite3"


@app.command(epilog="Example: hlh account add li.wei --role clinician")
@explained
def add(
    name: Name,
    role: Annotated[
        Literal["clinician", "editor", "approver", "auditor"], typer.Option(help="What for.")
    ],
    database: Url = HERE,
    password_stdin: Stdin = False,
) -> None:
    """Add an account; asks for its password twice."""
    store = _store(database)
    store.accounts.add(name, role, _password(from_stdin=password_stdin), _now())
    store.audit.note("hlh account", f"account added: {role}", name, _now().isoformat())


@app.command("list", epilog="Example: hlh account list")
@explained
def listing(database: Url = HERE) -> None:
    """Every account with its role."""
    for one in _store(database).accounts.listing():
        typer.echo(f"{one.name}\t{one.role}\t{'active' if one.active else 'disabled'}")


@app.command(epilog="Example: hlh account password li.wei")
@explained
def password(name: Name, database: Url = HERE, password_stdin: Stdin = False) -> None:
    """Set another password; signs the account out everywhere."""
    store = _store(database)
    store.accounts.change_password(name, _password(from_stdin=password_stdin))
    store.audit.note("hlh account", "password changed", name, _now().isoformat())


@app.command(epilog="Example: hlh account disable li.wei")
@explained
def disable(name: Name, database: Url = HERE) -> None:
    """Let nobody sign in with this account any more."""
    store = _store(database)
    store.accounts.disable(name)
    store.audit.note("hlh account", "account disabled", name, _now().isoformat())


@app.command(epilog="Example: hlh account token ward-system")
@explained
def token(name: Name, database: Url = HERE) -> None:
    """Print a token for a program, once; it acts with the role of the account for a year."""
    store = _store(database)
    if name not in {one.name for one in store.accounts.listing() if one.active}:
        raise Refusal([issue("HLH-AUTH-04", "name", name=name)])
    typer.echo(store.accounts.new_key(name, "token", _now()))
    store.audit.note("hlh account", "token made", name, _now().isoformat())


def _store(database: str) -> Store:
    from hlh_engine.records.store import Store, StoreDown

    try:
        return Store(database)
    except StoreDown as fault:
        raise Refusal([issue("HLH-HTTP-14", "--database", fault=fault)]) from fault


def _now() -> datetime:
    return datetime.now(UTC)


def _password(*, from_stdin: bool) -> str:
    """The password from standard input, or typed twice without being shown."""
    if from_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    if not sys.stdin.isatty():
        raise Refusal([issue("HLH-AUTH-13", "password")])
    first = typer.prompt("Password", hide_input=True)
    if first != typer.prompt("Again", hide_input=True):
        raise Refusal([issue("HLH-AUTH-13", "password")])
    return str(first)
