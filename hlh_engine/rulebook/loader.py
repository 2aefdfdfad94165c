"""Rule pages to rules: the only place that opens ``rules/``.

Nothing is thrown at the first fault: every page is read to its end, and each fault is an issue with
file and line.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from importlib import resources
from pathlib import Path

from hlh_engine.errors import Issue, Refusal, issue
from hlh_engine.model.rule import STAGES, Rule, Rulebook
from hlh_engine.model.vocabulary import Vocabulary
from hlh_engine.rulebook.actions import outcomes_of
from hlh_engine.rulebook.compile import Compiler
from hlh_engine.rulebook.pages import Written, read_page
from hlh_engine.rulebook.sentence import SentenceFault
from hlh_engine.rulebook.vocabulary import read_vocabulary


def rules_folder() -> Path:
    """The rule pages that come with the program: in the wheel, or beside the package in a checkout."""
    package = Path(str(resources.files("hlh_engine")))
    return package / "_rules" if (package / "_rules").is_dir() else package.parent / "rules"


def examples_folder() -> Path:
    """The example cases that come with the program, beside the rule pages."""
    rules = rules_folder()
    return rules.parent / ("_examples" if rules.name == "_rules" else "examples")


def load(root: Path | None = None, on: date | None = None) -> Rulebook:
    """The rulebook in force on a day (the newest edition when none is named); any fault is a refusal."""
    book, issues = inspect(root, on)
    if issues:
        raise Refusal(issues)
    return book


def inspect(root: Path | None = None, on: date | None = None) -> tuple[Rulebook, list[Issue]]:
    """The rulebook as far as it can be read, and every fault found on the way."""
    shelf, issues = library(root)
    return shelf.edition(on, issues), issues


def library(root: Path | None = None) -> tuple[Library, list[Issue]]:
    """Every written rule, whenever it is in force, and every fault of pages and vocabulary."""
    root = (root or rules_folder()).resolve()
    if not (root / "vocabulary").is_dir():
        raise Refusal([issue("HLH-PAGE-03", str(root))])
    vocabulary, issues = read_vocabulary(root)
    written = tuple(
        rule
        for file in sorted(root.glob("*/*.md"))
        for rule in read_page(file, root, vocabulary, issues)
    )
    turning = sorted({day for rule in written for day in (rule.since, rule.until) if day is not None})
    return Library(root, vocabulary, written, fingerprint(root), tuple(turning), {}, {}), issues


def fingerprint(root: Path) -> str:
    """SHA-256 over every file of the rulebook, by path and content."""
    digest = hashlib.sha256()
    for file in sorted(p for p in root.rglob("*") if p.suffix in {".md", ".toml"}):
        digest.update(file.relative_to(root).as_posix().encode() + b"\0")
        digest.update(file.read_bytes() + b"\0")
    return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Library:
    """All written rules, the days on which some rule begins or ends, and the editions read so far."""

    root: Path
    vocabulary: Vocabulary
    written: tuple[Written, ...]
    sha256: str
    turning: tuple[date, ...]
    read: dict[tuple[int, ...], Rulebook]
    spans: dict[int, Rulebook]

    def edition(self, on: date | None, issues: list[Issue] | None = None) -> Rulebook:
        """The rules in force on a day, read once for every distinct set of rules."""
        span = -1 if on is None else bisect_right(self.turning, on)
        if span in self.spans:
            return self.spans[span]
        chosen = tuple(n for n, rule in enumerate(self.written) if rule.in_force(on))
        if chosen not in self.read:
            found: list[Issue] = [] if issues is None else issues
            self.read[chosen] = self._compile([self.written[n] for n in chosen], found)
        self.spans[span] = self.read[chosen]
        return self.read[chosen]

    def to_proofread(self, issues: list[Issue]) -> Iterator[tuple[Rulebook, frozenset[str]]]:
        """Editions in which every rule that is not retired is read once, with the ids to proof-read in each.

        Drafts are read as if in force, in the place of a rule with their id; a rule that has ended, on its last day.
        """
        now, drafts = ([r for r in self.written if r.in_force(None)], [r for r in self.written if r.is_draft])
        yield self._compile(now, issues), frozenset(rule.block.id for rule in now)
        if drafts:
            held = frozenset(rule.block.id for rule in drafts)
            yield self._compile([r for r in now if r.block.id not in held] + drafts, issues), held
        for end in sorted({rule.until for rule in self.written if rule.until is not None and rule.since < rule.until}):
            day = end - timedelta(days=1)
            ended = frozenset(r.block.id for r in self.written if r.until == end and r.in_force(day))
            if ended:
                yield self._compile([r for r in self.written if r.in_force(day)], issues), ended

    def _compile(self, written: list[Written], issues: list[Issue]) -> Rulebook:
        by_id: dict[str, Written] = {}
        for rule in written:
            if rule.block.id in by_id:
                issues.append(issue("HLH-PAGE-31", rule.line("id"), name=rule.block.id))
            by_id.setdefault(rule.block.id, rule)
        outcomes = {name: _outcomes(rule) for name, rule in by_id.items()}
        compiler = Compiler(self.vocabulary, outcomes, _pages(by_id.values()), {})
        rules: dict[str, Rule] = {}
        for rule in sorted(by_id.values(), key=_stage):
            compiled = compiler.rule(rule, issues)
            if compiled is not None:
                rules[compiled.id] = compiled
        left_out = _prune(rules)
        version = max((r.valid_from for r in rules.values()), default=date.min).isoformat()
        return Rulebook(
            rules, compiler.chapters, self.vocabulary, self.sha256, version, str(self.root), self.edition, left_out
        )


def _prune(rules: dict[str, Rule]) -> tuple[str, ...]:
    """Take out every rule that stands on one that could not be read or is not in force; their names."""
    left_out: list[str] = []
    while hanging := [rule.id for rule in rules.values() if not rule.stands_on <= rules.keys()]:
        left_out += hanging
        for name in hanging:
            del rules[name]
    return tuple(left_out)


def _stage(rule: Written) -> int:
    return STAGES.index(rule.page.id.rsplit(".", 1)[1])


def _pages(written: Iterable[Written]) -> Mapping[str, tuple[str, ...]]:
    """For each page the rules that conclude *criterion met*; under ``[points]`` all rules with points."""
    found: dict[str, tuple[str, ...]] = {}
    for rule in written:
        if (rule.block.then or "").startswith("criterion "):
            found[rule.page.id] = (*found.get(rule.page.id, ()), rule.block.id)
        if rule.block.points is not None:
            found["[points]"] = (*found.get("[points]", ()), rule.block.id)
    return found


def _outcomes(rule: Written) -> tuple[str, ...]:
    try:
        return outcomes_of(rule.block)
    except SentenceFault:
        return ()
