"""Every message a person can meet: code, place, cause and remedy, in English and Chinese."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib import resources
from typing import Literal

Severity = Literal["reject", "warn"]


@dataclass(frozen=True, slots=True)
class Message:
    """The words of one code; ``{name}`` places are filled from the issue's own values."""

    cause_en: str
    cause_zh: str
    remedy_en: str
    remedy_zh: str


@dataclass(frozen=True, slots=True)
class Issue:
    """One thing that is wrong with what was handed in: where, why, and what to do about it.

    ``path`` is the place (``observations[3].value`` or ``rules/hlh-2004/criterion.md:31``).
    """

    code: str
    path: str
    severity: Severity = "reject"
    values: tuple[tuple[str, str], ...] = ()

    def message(self, lang: str = "en") -> str:
        """The cause, in the language asked for."""
        text = MESSAGES[self.code]
        return (text.cause_zh if lang == "zh" else text.cause_en).format(**dict(self.values))

    def remedy(self, lang: str = "en") -> str:
        """What to do, in the language asked for."""
        text = MESSAGES[self.code]
        return (text.remedy_zh if lang == "zh" else text.remedy_en).format(**dict(self.values))


def issue(code: str, path: str, severity: Severity = "reject", /, **values: object) -> Issue:
    """An issue with the values its words need; a code that has no words is a programming error."""
    if code not in MESSAGES:
        raise KeyError(code)
    return Issue(code, path, severity, tuple((k, str(v)) for k, v in sorted(values.items())))


class Refusal(Exception):  # noqa: N818 — a refusal is an answer, not a failure of the program
    """Nothing usable was left: every reason, collected."""

    def __init__(self, issues: tuple[Issue, ...] | list[Issue]) -> None:
        self.issues = tuple(issues)
        super().__init__("; ".join(f"{i.path}: {i.message()}" for i in self.issues))


def _read_messages() -> dict[str, Message]:
    """The words of every code, from ``hlh_engine/messages/*.toml``."""
    found: dict[str, Message] = {}
    for page in sorted(resources.files("hlh_engine").joinpath("messages").iterdir(), key=str):
        if page.name.endswith(".toml"):
            for code, words in tomllib.loads(page.read_text("utf-8")).items():
                found[code] = Message(**words)
    return found


MESSAGES: dict[str, Message] = _read_messages()
