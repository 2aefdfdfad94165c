"""A consultation as one HTML file that needs nothing beside it (`hlh consult --format html`)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader

from hlh_engine.advise.text import LABELS
from web.shown import FILTERS
from web.view import View
from web.words import WORDS

HERE = Path(__file__).parent


def words_in(lang: str) -> dict[str, str]:
    """Every word of the pages in one language, with the language itself under ``lang``."""
    pairs = {**LABELS, **WORDS}
    return {**{key: pair[lang == "zh"] for key, pair in pairs.items()}, "lang": lang}


def page(document: Mapping[str, Any]) -> str:
    """The page, with its style inside."""
    environment = Environment(loader=FileSystemLoader(HERE / "templates"), autoescape=True)
    environment.filters.update(FILTERS)
    lang = str(document["lang"])
    words = words_in(lang)
    css = (HERE / "static" / "hlh.css").read_text("utf-8")
    view = View(document, words, lang=lang)
    return environment.get_template("standalone.html").render(
        d=document, v=view, w=words, lang=lang, css=css, standalone=True
    )
