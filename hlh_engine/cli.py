"""The ``hlh`` command: one thin call for each thing a person can ask.

What a command needs is imported when it runs, so that each starts as fast as it can.
"""

from __future__ import annotations

import gc
import json
import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.console import Console

from hlh_engine import account
from hlh_engine.errors import Refusal, issue
from hlh_engine.refusals import explained, print_issues

app = typer.Typer(
    name="hlh",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Published HLH guidelines, read for one patient. Provisional rules; not a medical device.",
    epilog="Example: hlh consult examples/w04-adult-open.yaml",
)
new = typer.Typer(
    no_args_is_help=True,
    help="Scaffold a rule page with its feature, as a draft.",
    epilog="Example: hlh new rule hlh-2004.criterion.rash",
)
app.add_typer(new, name="new")
app.add_typer(account.app, name="account")

Lang = Annotated[Literal["en", "zh"], typer.Option("--lang", help="The language of the answer.")]
Rules = Annotated[Path | None, typer.Option("--rules", help="Another folder of rule pages.")]
PLAIN_WIDTH = 100
"""Columns where there is no terminal to ask."""
FEW_COLLECTIONS = 100_000
"""Objects made between two collections of garbage."""


def _console() -> Console:
    return Console(highlight=False, emoji=False, width=None if sys.stdout.isatty() else PLAIN_WIDTH)


@app.command(epilog="Example: hlh consult examples/w01-infant-complete.yaml --lang zh")
@explained
def consult(
    case: Annotated[str, typer.Argument(help="A case file (JSON, YAML, TOML); - reads the input.")],
    form: Annotated[
        Literal["text", "json", "html", "pdf"], typer.Option("--format", help="How to print it.")
    ] = "text",
    lang: Lang = "en",
    profile: Annotated[str, typer.Option(help="The practice profile.")] = "default",
    rules: Rules = None,
) -> None:
    """Assess one case and print the recommendation."""
    from hlh_engine import assess, load, read_case

    text = sys.stdin.buffer.read() if case == "-" else Path(case).read_bytes()
    name = "" if case == "-" else Path(case).name
    read = read_case(text, name=name, as_of=datetime.now().astimezone())
    document = assess(read, load(rules), profile).document(lang)
    if form == "json":
        sys.stdout.write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")
    elif form == "html":
        from web.standalone import page

        sys.stdout.write(page(document))
    elif form == "pdf":
        from web.note import pdf

        sys.stdout.buffer.write(pdf(document, read.model_dump(mode="json", exclude_defaults=True)))
    else:
        from hlh_engine.advise.text import render

        render(document, _console())
    if document["incident"]:
        raise typer.Exit(1)


@app.command(epilog="Example: hlh check rules/hlh-2004/criterion.md")
@explained
def check(
    path: Annotated[
        Path | None, typer.Argument(help="A page or a folder of rule pages; all when left out.")
    ] = None,
    prove: Annotated[
        bool, typer.Option("--prove", help="Also prove each rule through every conclusion it reads.")
    ] = False,
    propose: Annotated[
        bool, typer.Option("--propose", help="Print the example rows a page still lacks.")
    ] = False,
    lang: Lang = "en",
) -> None:
    """Proof-read the rule pages: every finding at once, each with file and line; silent when all is well."""
    from hlh_engine import proofread

    root, only = _root_of(path)
    if propose:
        sys.stdout.write(proofread.propose(root, only))
        return
    found = proofread.check(root, _features_beside(root), prove=prove, only=only)
    print_issues(found, lang)
    if found:
        raise typer.Exit(1)


def _root_of(path: Path | None) -> tuple[Path, Path | None]:
    """The folder of rule pages, and the one page or book asked about."""
    from hlh_engine.rulebook.loader import rules_folder

    if path is None:
        return rules_folder(), None
    path = path.resolve()
    for root in (path, *path.parents):
        if (root / "vocabulary").is_dir():
            return root, None if root == path else path
    raise Refusal([issue("HLH-PAGE-03", str(path))])


def _features_beside(root: Path) -> Path | None:
    features = root.parent / "features"
    return features if features.is_dir() else None


@app.command(epilog="Example: hlh rules hlh-2004.criterion.ferritin")
@explained
def rules(
    rule: Annotated[
        str | None, typer.Argument(help="The id of a rule; all when left out.", metavar="[ID]")
    ] = None,
    cited: Annotated[
        bool, typer.Option("--cited", help="List the places cited, each with its rules.")
    ] = False,
    lang: Lang = "en",
) -> None:
    """List the rules, or show one with its source, its text, its examples and its scenarios."""
    from hlh_engine import load
    from hlh_engine.advise.rule_text import by_citation, listing, one

    book = load()
    if cited:
        _console().print(by_citation(book))
        return
    if rule is None:
        _console().print(listing(book, lang))
        return
    if rule not in book.rules:
        from difflib import get_close_matches

        near = get_close_matches(rule, book.rules, n=1, cutoff=0.3)
        raise Refusal([issue("HLH-PAGE-11", "rules", name=rule, near=near[0] if near else "—")])
    _console().print(one(book, book.rules[rule], lang))


@app.command(epilog="Example: hlh diff old-rules rules")
@explained
def diff(
    first: Annotated[Path, typer.Argument(help="The older folder of rule pages.", metavar="A")],
    second: Annotated[Path, typer.Argument(help="The newer folder of rule pages.", metavar="B")],
    cohort: Annotated[
        Path | None, typer.Option(help="A folder of case files; the examples when left out.")
    ] = None,
    lang: Lang = "en",
) -> None:
    """Say in sentences what changed between two rulebooks, and for which patients the result changes."""
    from hlh_engine import load
    from hlh_engine.compare import sentences

    for line in sentences(load(first), load(second), cohort, lang):
        typer.echo(line)


@new.command(
    "book",
    epilog='Example: hlh new book who-2030 --chapter severity --source "Doe 2030, doi:10.1/x"',
)
@explained
def new_book(
    name: Annotated[str, typer.Argument(help="The folder's name, e.g. who-2030.")],
    chapter: Annotated[str, typer.Option(help="The stage of its first page.")],
    source: Annotated[str, typer.Option(help="The citation.")],
    root: Rules = None,
) -> None:
    """Make a page, a feature and a source, all drafts that never fire."""
    from hlh_engine.rulebook.loader import rules_folder
    from hlh_engine.rulebook.scaffold import new_book as make

    for path in make(root or rules_folder(), name, chapter, source):
        typer.echo(path)


@new.command("rule", epilog="Example: hlh new rule hlh-2004.criterion.rash")
@explained
def new_rule(
    name: Annotated[str, typer.Argument(help="The id: book.stage.name.")], root: Rules = None
) -> None:
    """Add an empty rule to its page, and a scenario to its feature."""
    from hlh_engine.rulebook.loader import rules_folder
    from hlh_engine.rulebook.scaffold import new_rule as make

    for path in make(root or rules_folder(), name):
        typer.echo(path)


@app.command(epilog="Example: hlh serve --port 8080")
@explained
def serve(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port; 0 takes a free one.", max=65535)] = 8000,
    database: Annotated[
        str, typer.Option(help="An SQLAlchemy URL: SQLite or PostgreSQL.", metavar="URL")
    ] = "sqlite:///hlh.sqlite3",
    examples: Annotated[
        bool, typer.Option("--examples", help="Load the example cases first.")
    ] = False,
    login: Annotated[
        bool, typer.Option("--login", help="Ask for accounts on this computer too.")
    ] = False,
    proxy: Annotated[
        str | None, typer.Option(help="The address of a trusted proxy in front, which ends TLS.")
    ] = None,
) -> None:
    """Serve the web application and the API, and print the address; other computers need accounts."""
    from web.server import run

    run(host, port, database, examples=examples, login=login, proxy=proxy)


def main() -> None:
    """The entry point of the ``hlh`` command.

    A rulebook is some hundred thousand objects that stay; looking through them for garbage again and again
    while they are read costs a third of the time.
    """
    gc.set_threshold(FEW_COLLECTIONS)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    app()


if __name__ == "__main__":
    main()
