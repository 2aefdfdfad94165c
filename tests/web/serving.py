"""The program as people start it: `hlh serve` in a process of its own."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "hlh_engine.cli", "serve", "--port", "0"]


@contextlib.contextmanager
def serving(database: str, *more: str, log: Path) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """The address it prints, and the process; killed afterwards if it still runs."""
    with log.open("w") as errors:
        process = subprocess.Popen(
            [*COMMAND, "--database", database, *more],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            assert line.startswith("HLH Engine: http://"), (line, log.read_text())
            yield line.split()[2].rstrip("/"), process
        finally:
            process.kill()
            process.communicate()
