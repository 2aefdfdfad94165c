"""The words of the pages that the engine does not already speak, English and Chinese.

They stand side by side in ``web/ui/<subject>.en.toml`` and ``.zh.toml``; a key means one whole text.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

FOLDER = Path(__file__).parent / "ui"


def _pairs() -> dict[str, tuple[str, str]]:
    """Every key with its text in both languages; a key without its twin does not start the program."""
    found: dict[str, tuple[str, str]] = {}
    for page in sorted(FOLDER.glob("*.en.toml")):
        english = tomllib.loads(page.read_text("utf-8"))
        twin = page.with_name(page.name.replace(".en.", ".zh."))
        chinese = tomllib.loads(twin.read_text("utf-8"))
        found |= {key: (english[key], chinese[key]) for key in {**english, **chinese}}
    return found


WORDS: Mapping[str, tuple[str, str]] = _pairs()
