"""What the command line says when it cannot: place, cause and remedy, exit 1, never a traceback."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Sequence
from functools import wraps
from pathlib import Path
from typing import ParamSpec

import typer
from rich.console import Console

from hlh_engine.errors import Issue, Refusal, issue

P = ParamSpec("P")


def explained(command: Callable[P, None]) -> Callable[P, None]:
    """A refusal, and anything unforeseen, is printed on standard error and ends with 1."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
            sys.stdout.flush()
        except typer.Exit:
            raise
        except Exception as fault:
            print_issues(_reasons(fault), str(kwargs.get("lang", "en")))
            raise typer.Exit(1) from None

    return run


def print_issues(issues: Sequence[Issue], lang: str) -> None:
    """Each issue on one line of standard error."""
    console = Console(stderr=True, highlight=False, soft_wrap=True, emoji=False)
    for found in issues:
        words = f"{found.message(lang)} {found.remedy(lang)} [{found.code}]"
        console.print(f"{found.path}: {words}" if found.path else words, markup=False)


def _reasons(fault: Exception) -> Sequence[Issue]:
    if isinstance(fault, Refusal):
        return fault.issues
    if isinstance(fault, BrokenPipeError):
        sys.stdout = Path(os.devnull).open("w")  # noqa: SIM115 — nobody reads on; nothing is left to say
        return ()
    if isinstance(fault, OSError):
        place, words = str(fault.filename or ""), fault.strerror or fault
        return [issue("HLH-FILE-01", place, fault=words)]
    last = traceback.extract_tb(fault.__traceback__)[-1]
    place = f"{Path(last.filename).name}:{last.lineno}"
    return [issue("HLH-CLI-01", place, kind=type(fault).__name__)]
