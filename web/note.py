"""The consult note as PDF and as plain text.

The PDF is set by Typst from our own template; the note reaches it as JSON and is never part of the
template, so that nothing a patient is called can be read as an instruction. The same note has the same bytes.
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal

from hlh_engine.errors import Refusal, issue
from web.digest import Note, Section, note_of

TEMPLATE = Path(__file__).parent / "typst" / "note.typ"
FONTS = ("fontpkg_noto_sans", "noto_cjk_sans_otc")
"""The packages that carry the typefaces: Latin first, then Chinese."""
STANDARDS: list[Literal["a-2a", "ua-1"]] = ["a-2a", "ua-1"]
WIDTH = 80


def pdf(
    document: Mapping[str, Any],
    case: Mapping[str, Any] | None = None,
    decisions: Sequence[Mapping[str, str]] = (),
) -> bytes:
    """The note on A4, tagged and archivable; a refusal where the page setter is not installed."""
    if not installed():
        raise Refusal([issue("HLH-NOTE-01", "--format pdf")])
    return _typeset(note_of(document, case, decisions))


def installed() -> bool:
    """Whether the page setter and its typefaces are there (the extra ``[pdf]``)."""
    return all(find_spec(name) is not None for name in ("typst", *FONTS))


def _typeset(note: Note) -> bytes:
    import typst  # noqa: PLC0415 — the extra [pdf]

    return typst.compile(
        TEMPLATE,
        root=TEMPLATE.parent,
        font_paths=[*_folders()],
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs={"data": json.dumps(note.as_data(), ensure_ascii=False)},
        pdf_standards=[*STANDARDS],
        timestamp=int(datetime.fromisoformat(note.as_of).timestamp()),
    )


def _folders() -> Iterator[Path]:
    for name in FONTS:
        found = find_spec(name)
        yield from map(Path, (found.submodule_search_locations or ()) if found else ())


def text(
    document: Mapping[str, Any],
    case: Mapping[str, Any] | None = None,
    decisions: Sequence[Mapping[str, str]] = (),
) -> str:
    """The note for the record of another system: plain text of at most 80 columns."""
    note = note_of(document, case, decisions)
    head = (note.title, note.state, note.patient, note.as_of, note.release, note.id)
    lines = [line for part in head if part for line in _wrapped(part, "")]
    for section in note.sections:
        lines += ["", *_lines(section)]
    return "\n".join([*lines, "", *_wrapped(note.limits, "")]) + "\n"


def _lines(section: Section) -> Iterator[str]:
    yield from _wrapped(section.title.upper(), "")
    for line in section.lines:
        yield from _wrapped(line, "- ")
    for row in section.rows:
        yield from _wrapped(" | ".join(row), "- ")


def _wrapped(line: str, mark: str) -> Iterator[str]:
    """The line, broken where its columns are full; a Chinese character takes two."""
    rest = " " * len(mark)
    wide = any(ord(sign) > 0x2E7F for sign in line)  # noqa: PLR2004 — from here on characters are wide
    width = WIDTH // 2 if wide else WIDTH
    yield from textwrap.wrap(line, width, initial_indent=mark, subsequent_indent=rest) or [""]
