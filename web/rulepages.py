"""The rulebook as a book: contents and search, pages, rules, sources, vocabulary, disagreements, profiles."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

from flask import Blueprint, abort, redirect, render_template, request
from flask import url_for as address_of
from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup
from werkzeug import Response as Answer

from hlh_engine import Rulebook
from hlh_engine.advise.phrases import Phrases
from hlh_engine.model.condition import inputs_of
from hlh_engine.model.rule import STAGES, Chapter, Grades, Points, Rule
from web.problems import language
from web.rulesearch import folded, index_of
from web.scenarios import scenarios_of
from web.shown import rule_address
from web.state import State

blueprint = Blueprint("book", __name__)
_MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table")
CERTAINTIES = ("verified", "secondary", "recalled", "policy")
MOST_FOUND = 200


@blueprint.get("/rules")
def contents() -> str:
    """The table of contents; with ``?q=``, ``?stage=`` or ``?certainty=`` the rules that fit."""
    book, asked = State.of().rulebook, {k: request.args.get(k, "").strip()[:120] for k in ("q", "stage", "certainty")}
    found = _found(book, **asked) if any(asked.values()) else None
    index, said = index_of(book), scenarios_of(book)
    return render_template(
        "contents.html",
        shelves=shelves(book),
        books=book.vocabulary.books,
        book=book,
        asked=asked,
        stages=STAGES,
        certainties=CERTAINTIES,
        found=None if found is None else found[:MOST_FOUND],
        more=0 if found is None else len(found) - MOST_FOUND,
        near=[book.rules[name] for name in index.near(asked["q"])] if found == [] else [],
        scenarios={rule: len(texts) for rule, texts in said.items()},
    )


def _found(book: Rulebook, q: str, stage: str, certainty: str) -> list[Rule]:
    rules = (book.rules[name] for name in index_of(book).find(q))
    fits = (r for r in rules if stage in {"", r.chapter.stage} and certainty in {"", r.certainty})
    return list(fits)


@blueprint.get("/rules/<book_name>/<stage>")
def chapter(book_name: str, stage: str) -> str:
    """One rule page, rendered from its own Markdown; every rule has an anchor."""
    book = State.of().rulebook
    found = book.chapters.get(f"{book_name}.{stage}") or abort(404)
    source = book.vocabulary.sources[found.source]
    return render_template(
        "chapter.html", chapter=found, html=html_of(book, found), source=source, books=book.vocabulary.books
    )


@blueprint.get("/rules/<rule_id>")
def rule(rule_id: str) -> Answer | str:
    """One rule whole: meaning in both languages, text, examples, scenarios, citation, who reads it."""
    book = State.of().rulebook
    if rule_id not in book.rules:
        chapters = [c for c in book.chapters.values() if c.book == rule_id]
        if chapters:
            first = min(chapters, key=lambda c: STAGES.index(c.stage))
            return redirect(address_of("book.chapter", book_name=first.book, stage=first.stage), 303)
        abort(404)
    found = book.rules[rule_id]
    return render_template(
        "rule.html",
        rule=found,
        source=book.vocabulary.sources[found.source],
        html=Markup(_MARKDOWN.render(found.prose)),  # noqa: S704 — the renderer escapes HTML that stands in a page
        means={lang: _means(book, found, lang) for lang in ("en", "zh")},
        scenarios=scenarios_of(book).get(rule_id, ()),
        used_by=[book.rules[name] for name in index_of(book).used_by.get(rule_id, ()) if name in book.rules],
        stands_on=[book.rules[name] for name in sorted(found.stands_on) if name in book.rules],
        inputs=list(_inputs(book, found)),
        address=rule_address(rule_id),
    )


def _means(book: Rulebook, found: Rule, lang: str) -> list[str]:
    """The condition as a sentence; of bands and rows each with its outcome."""
    say = Phrases(book, lang).of
    if isinstance(found.action, Points | Grades):
        return [f"{row.outcome}: {say(row.condition)}" for row in found.action.rows]
    return [say(found.condition)]


def _inputs(book: Rulebook, found: Rule) -> Iterator[dict[str, Any]]:
    """What the rule reads of a patient, with its unit."""
    read = {one for asked in found.questions.values() for one in inputs_of(asked)}
    words, lang = book.vocabulary, language()
    for name in sorted({one.name for one in read}):
        entry = words.observables.get(name) or words.derived.get(name)
        drug = words.drugs.get(name)
        shown = entry.name(lang) if entry else (drug.zh if lang == "zh" else drug.en) if drug else name
        yield {"name": name, "shown": shown, "unit": entry.unit if entry else None}


@blueprint.get("/sources")
def sources() -> str:
    """Every source: what it is, what of it was seen, how many rules cite it."""
    book = State.of().rulebook
    cited: dict[str, int] = {}
    for one in book.rules.values():
        cited[one.source] = cited.get(one.source, 0) + 1
    return render_template("sources.html", sources=book.vocabulary.sources, cited=cited)


@blueprint.get("/sources/<name>")
def source(name: str) -> str:
    """One source and every rule that cites it."""
    book = State.of().rulebook
    found = book.vocabulary.sources.get(name) or abort(404)
    rules = [one for one in book.rules.values() if one.source == name]
    sides = [(key, d) for key, d in book.vocabulary.disagreements.items() if any(p.source == name for p in d.positions.values())]
    return render_template("source.html", name=name, source=found, rules=rules, disagreements=sides)


@blueprint.get("/vocabulary")
def vocabulary() -> str:
    """Every finding and drug the rules speak of: names, units, limits, codes; ``?q=`` narrows it."""
    words, asked = State.of().rulebook.vocabulary, request.args.get("q", "").strip()[:120]
    wanted = folded(asked)
    observables = {n: e for n, e in words.observables.items() if wanted in folded(" ".join((n, e.en, e.zh, *e.aliases, *e.loinc)))}
    drugs = {n: e for n, e in words.drugs.items() if wanted in folded(" ".join((n, e.en, e.zh, *e.aliases, *e.classes)))}
    return render_template("vocabulary.html", observables=observables, drugs=drugs, asked=asked)


@blueprint.get("/disagreements")
def disagreements() -> str:
    """Every question on which published books differ, and what holds until somebody chooses."""
    words = State.of().rulebook.vocabulary
    return render_template("disagreements.html", disagreements=words.disagreements, profiles=words.profiles)


@blueprint.get("/profiles")
def profiles() -> str:
    """Every practice profile: which position it follows."""
    words = State.of().rulebook.vocabulary
    return render_template("profiles.html", profiles=words.profiles, disagreements=words.disagreements, books=words.books)


def shelves(book: Rulebook) -> dict[str, list[Chapter]]:
    """The chapters of every book, in the order of the flow."""
    found: dict[str, list[Chapter]] = {}
    for one in sorted(book.chapters.values(), key=lambda c: (c.book, STAGES.index(c.stage))):
        found.setdefault(one.book, []).append(one)
    return found


def html_of(book: Rulebook, chapter: Chapter) -> Markup:
    """One page; the heading of every rule carries the last part of its id, and leads to the rule."""
    file = Path(book.root).parent / chapter.place.file
    rules = {rule.title.en: rule for rule in book.of_page(chapter.id)}
    tokens: list[Token] = []
    heading: Rule | None = None
    parsed = _MARKDOWN.parse(file.read_text("utf-8"))
    for number, token in enumerate(parsed):
        tokens.append(token)
        if token.type == "heading_open":
            heading = rules.get(parsed[number + 1].content.split(" · ")[0].strip())
            if heading is not None:
                token.attrSet("id", heading.id.rsplit(".", 1)[1])
        elif token.type == "heading_close" and heading is not None:
            tokens.append(_link(heading))
        elif token.type == "table_open":
            token.attrSet("class", "examples")
    rendered = _MARKDOWN.renderer.render(tokens, _MARKDOWN.options, {})
    return Markup(rendered)  # noqa: S704 — the renderer escapes HTML that stands in a page


def _link(rule: Rule) -> Token:
    """The line under a rule's heading: its own page."""
    name = escape(rule.id, quote=True)
    return Token("html_block", "", 0, content=f'<p class="cite"><a class="chip" href="/rules/{name}">{name}</a></p>\n')
