"""Which browser the tests drive, and how it is kept quiet."""

from __future__ import annotations

import os
import shutil

QUIET = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    *(["--no-sandbox"] if os.geteuid() == 0 else []),
]
"""Chromium looks nothing up on its own; its sandbox does not start as root."""


def chromium() -> str:
    """The program; `make debian` installs it."""
    found = (
        shutil.which("chromium")
        or shutil.which("chromium-browser")
        or shutil.which("google-chrome")
    )
    assert found, "Chromium is not installed: run `make debian`"
    return found
