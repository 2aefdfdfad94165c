"""The patient a scenario builds up, line by line, and what the engine says of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any

from hlh_engine import Consultation, assess
from hlh_engine.intake.document import case_from_tree
from hlh_engine.intake.lexicon import Lexicon
from hlh_engine.model.rule import Then
from tests.support import BOOK

AS_OF = "2026-11-20T08:00:00+08:00"
HEADINGS = {"name", "result", "finding", "名称", "项目"}


@dataclass
class ScenarioPatient:
    """A case document in the making; asking for ``document`` assesses it once."""

    tree: dict[str, Any] = field(default_factory=lambda: {"as_of": AS_OF, "patient": {}, "observations": []})
    profile: str = "default"
    lang: str = "en"

    def observe(self, name: str, value: object, ago: timedelta | None = None, **more: object) -> None:
        """Add one observation, under any name the intake accepts."""
        entry: dict[str, Any] = {"observable": name.strip(), "value": value, **more}
        if ago is not None:
            entry["at"] = (datetime.fromisoformat(self.tree["as_of"]) - ago).isoformat()
        self.tree["observations"].append(entry)

    def chart(self, rows: list[list[str]], ago: timedelta | None = None) -> None:
        """Rows of name, value and, where needed, the laboratory's upper and lower limit; a heading row is passed over."""
        for row in rows:
            name, value, *limits = (cell.strip() for cell in row)
            if name not in HEADINGS:
                told = zip(("reference_high", "reference_low"), limits, strict=False)
                self.observe(name, value, ago, **{side: limit for side, limit in told if limit})

    def advance(self, days: int) -> None:
        """Let days pass: what was observed keeps its moment, and the next question assesses anew."""
        now = self.tree["as_of"]
        for entry in self.tree["observations"]:
            entry.setdefault("at", now)
        self.tree["as_of"] = (datetime.fromisoformat(now) + timedelta(days=days)).isoformat()
        for answer in ("consultation", "document"):
            self.__dict__.pop(answer, None)

    def treat(self, drug: str, dose: str, days: list[str]) -> None:
        """Add a drug that was given on these dates."""
        self.tree.setdefault("treatments", []).append({"drug": drug, "dose": dose, "given": days})

    @cached_property
    def consultation(self) -> Consultation:
        """The consultation of this patient."""
        return assess(case_from_tree(self.tree), BOOK, self.profile)

    @cached_property
    def document(self) -> dict[str, Any]:
        """Its document in English."""
        return self.consultation.document("en")

    def observable(self, name: str) -> str:
        """The id of an observable by any of its names."""
        found = Lexicon.of(BOOK.vocabulary).observables.find(name)
        assert found is not None, f"no observable is called {name!r}"
        return found

    def trigger(self, name: str) -> str:
        """The verdict of a trigger under its code or its name in either language: the best of its rules."""
        words = BOOK.vocabulary.kinds["trigger"]
        wanted = name.strip().casefold()
        codes = [
            code for code in words.values
            if wanted in {code, code.replace("_", "-"), words.value_en[code].casefold(), words.value_zh[code].casefold()}
        ]  # fmt: skip
        assert len(codes) == 1, f"{name!r} names the triggers {codes}"
        found = [self.verdict(rule) for rule in concluding("trigger", codes[0])]
        assert found, f"no rule concludes the trigger {name}"
        return min(found, key=("met", "unknown", "not met").index)

    def rule(self, title: str) -> dict[str, Any]:
        """The conclusion entry of the rule with this heading, in either language."""
        wanted = title.strip().casefold()
        found = [r for r in BOOK.rules.values() if wanted in {r.title.en.casefold(), r.title.zh.casefold(), r.id}]
        assert found, f"no rule has the heading {title!r}"
        assert len(found) == 1 or len({self.verdict(r.id) for r in found}) == 1, f"{title!r} is the heading of {[r.id for r in found]}"
        return {"id": found[0].id, "verdict": self.verdict(found[0].id)}

    def verdict(self, rule: str) -> str:
        """met, not met, unknown or not applicable."""
        conclusion = self.consultation.ledger.conclusions[rule]
        if conclusion.applicable is False:
            return "not applicable"
        return {True: "met", False: "not met", None: "unknown"}[conclusion.verdict]

    def judgment(self, title: str) -> str:
        """The verdict of the criteria set with this title, otherwise of the rule with this heading."""
        sets = [rule for rule in concluding("diagnosis") if BOOK.rules[rule].chapter.book in books(title)]
        found = {self.verdict(rule) for rule in sets} or {self.rule(title)["verdict"]}
        assert len(found) == 1, f"{title}: {found}"
        return found.pop()

    def entries(self, part: str, book: str) -> list[dict[str, Any]]:
        """The entries of a part of the document that belong to the book with this title."""
        ids = books(book)
        assert ids, f"no book has the title {book!r}"
        found = [entry for entry in self.document[part] if entry["book"] in ids]
        assert found, f"{book!r} has no entry in {part}"
        return found


def books(title: str) -> list[str]:
    """The books with this title, in either language."""
    wanted = title.strip().casefold()
    entries = BOOK.vocabulary.books.items()
    return [book for book, words in entries if wanted in {words.en.casefold(), words.zh.casefold(), book}]


def concluding(kind: str, value: str | None = None) -> list[str]:
    """The rules that conclude this kind, or this value of it."""
    actions = ((rule.id, rule.action) for rule in BOOK.rules.values())
    return [
        rule
        for rule, action in actions
        if isinstance(action, Then) and action.kind == kind and value in {None, action.value}
    ]
