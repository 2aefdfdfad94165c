"""What this program is for, its limits, and whose work it stands on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from importlib import metadata

from flask import Blueprint, render_template

from hlh_engine.assess import engine_version
from web.state import State

blueprint = Blueprint("about", __name__, url_prefix="/about")
PARTS = (
    "user", "use", "not_for", "populations", "inputs", "method", "performance", "known", "regulatory",
)  # fmt: skip
"""What the page of limits says, in order."""
NAME = re.compile(r"[A-Za-z0-9._-]+")


@blueprint.get("")
def about() -> str:
    """What it is, which release it runs, and where to read on."""
    return render_template("about.html", book=State.of().rulebook, engine=engine_version())


@blueprint.get("/limits")
def limits() -> str:
    """Who may use it for what, and what it cannot do."""
    return render_template("limits.html", parts=PARTS)


@blueprint.get("/licences")
def licences() -> str:
    """The programs it is built on, each with its license."""
    return render_template("licences.html", packages=sorted(_packages(), key=lambda one: one[0].lower()))


def _packages() -> Iterator[tuple[str, str, str]]:
    """Every package this program asks for, as installed here."""
    for wanted in metadata.requires("hlh-engine") or ():
        name = NAME.match(wanted)
        if name is None or "extra == 'dev'" in wanted.replace('"', "'"):
            continue
        try:
            found = metadata.metadata(name[0]).json
        except metadata.PackageNotFoundError:
            continue
        said = (found.get("license_expression"), _classified(found.get("classifier", ())), found.get("license"))
        license_ = next((str(text) for text in said if text), "—")
        yield str(found.get("name", name[0])), metadata.version(name[0]), license_.splitlines()[0][:80]


def _classified(classifiers: Sequence[str]) -> str:
    named = [one.rpartition(" :: ")[2] for one in classifiers if one.startswith("License ::")]
    return ", ".join(named)
