"""A real PostgreSQL server for the tests: its own data folder, its own port, gone afterwards."""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

SERVER_USERS = ("postgres", "nobody")
"""PostgreSQL refuses to run as root; one of these stands in."""


class Server:
    """One server; ``stop`` and ``start`` as often as a test wants."""

    def __init__(self, programs: Path, folder: Path, user: str | None) -> None:
        self.programs, self.folder, self.user = programs, folder, user
        self.port = _free_port()
        self.url = f"postgresql://hlh@127.0.0.1:{self.port}/postgres"
        self._run("initdb", "-D", self._data, "-U", "hlh", "-A", "trust", "-E", "UTF8", "--no-sync")

    @property
    def _data(self) -> str:
        return str(self.folder / "data")

    def start(self) -> None:
        """Start, and wait until it answers."""
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -k {self.folder} -c fsync=off"
        log = str(self.folder / "log")
        self._run("pg_ctl", "-D", self._data, "-l", log, "-o", options, "-w", "-t", "60", "start")

    def stop(self) -> None:
        """Stop at once, as a crash would."""
        self._run("pg_ctl", "-D", self._data, "-m", "immediate", "-w", "stop")

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self.programs / program), *arguments]
        who = {} if self.user is None else {"user": self.user}
        answer = subprocess.run(
            command, cwd=self.folder, capture_output=True, text=True, check=False, **who
        )
        assert answer.returncode == 0, f"{command}: {answer.stdout}{answer.stderr}"


@contextlib.contextmanager
def running() -> Iterator[Server]:
    """A started server in a folder that is removed afterwards."""
    user = _stand_in()
    folder = Path(tempfile.mkdtemp(prefix="hlh-postgresql-"))
    if user is not None:
        shutil.chown(folder, user)
    server = Server(_programs(), folder, user)
    server.start()
    try:
        yield server
    finally:
        with contextlib.suppress(AssertionError):
            server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if found:
        return found[-1].parent
    named = shutil.which("initdb")
    assert named, "PostgreSQL's programs are not installed: run `make debian`"
    return Path(named).resolve().parent


def _stand_in() -> str | None:
    """The user to run as; nobody else than ourselves where we are not root."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in SERVER_USERS if name in known)


def _free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])
