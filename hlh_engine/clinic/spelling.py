"""How people type units and numbers, and the one UCUM spelling each of them means.

Nothing is guessed: a spelling is only read as a unit that the observable itself declares.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

SIGNS: Mapping[str, str] = {
    "μ": "u", "×": "x", "✕": "x", "∗": "*", "·": "*", "⋅": "*", "−": "-", "–": "-",
    "≥": ">=", "≧": ">=", "⩾": ">=", "≤": "<=", "≦": "<=", "⩽": "<=", "，": ",", "／": "/", "‰": "[ppth]",
}  # fmt: skip
"""Signs that have a plain form which Unicode normalization does not give them."""

GROUP_SPACES = "\u2009\u202f\u00a0\u2007"
"""Thin and no-break spaces: between digits they group thousands and nothing else."""

CHINESE: tuple[tuple[str, str], ...] = (
    ("国际单位", "[IU]"), ("摄氏度", "Cel"), ("华氏度", "[degF]"), ("毫米汞柱", "mm[Hg]"),
    ("毫摩尔", "mmol"), ("微摩尔", "umol"), ("皮摩尔", "pmol"), ("千克", "kg"), ("公斤", "kg"),
    ("毫克", "mg"), ("微克", "ug"), ("纳克", "ng"), ("皮克", "pg"), ("毫升", "mL"), ("微升", "uL"),
    ("分升", "dL"), ("厘米", "cm"), ("毫米", "mm"), ("毫秒", "ms"), ("小时", "h"), ("分钟", "min"),
    ("拷贝数", "copies"), ("拷贝", "copies"), ("单位", "U"), ("万", "10*4"), ("千", "10*3"), ("分", "{score}"), ("克", "g"), ("升", "L"),
    ("米", "m"), ("秒", "s"), ("周", "wk"), ("天", "d"), ("日", "d"), ("岁", "a"), ("年", "a"), ("月", "mo"), ("个", ""),
)  # fmt: skip
"""Chinese names of units, longest first."""

HABITS: tuple[tuple[str, str], ...] = (
    (r"(?<=[a-z])\^(?=\d)", ""),
    (r"^(?:x|\*)?10(?:\^|\*\*?|e\+?)(\d+)", r"10*\1"),
    (r"^k/ul$|^th?ou/ul$|^10\*3/mm\^?3$|^10\*3/cmm$", "10*3/ul"),
    (r"^gpt/l$|^giga/l$|^bil/l$", "10*9/l"),
    (r"cells?/|cell(?=s?/)", "/"),
    (r"/mm\^?3$|/cmm$|/mcl$", "/ul"),
    (r"mcg", "ug"),
    (r"\{?(?:cop(?:y|ies)?|cps?)\.?\}?/", "{copies}/"),
    (r"(?<!\[)\biu\b(?!\])", "[iu]"),
    (r"^(?:deg\.?|°)?c(?:elsius)?$|^degc$|^℃$", "cel"),
    (r"^(?:deg\.?|°)?f(?:ahrenheit)?$|^degf$", "[degf]"),
    (r"mmhg", "mm[hg]"),
    (r"cmh2o", "cm[h2o]"),
    (r"^(?:lbs?|pounds?)$", "[lb_av]"),
    (r"^(?:in|inch|inches|\")$", "[in_i]"),
    (r"^secs?$|^seconds?$", "s"),
    (r"^msecs?$", "ms"),
    (r"^(?:hrs?|hours?)$", "h"),
    (r"^days?$", "d"),
    (r"^(?:wks?|weeks?)$", "wk"),
    (r"^(?:mos?|mths?|months?)$", "mo"),
    (r"^(?:ys?|yrs?|years?)$", "a"),
    (r"/(?:day|24h)$", "/d"),
    (r"/hr$", "/h"),
    (r"^percent$", "%"),
    (r"^inr$", "{inr}"),
    (r"\(?\{?(feu|ddu)\}?\)?$", r"{\1}"),
    (r"^\{?(feu|ddu)\}?(.+)$", r"\2{\1}"),
)
"""Habits of writing, in order, on a text without case or spaces; each yields the UCUM form."""

_HABITS = tuple((re.compile(pattern), form) for pattern, form in HABITS)
_SUPERSCRIPT = re.compile(r"[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
_GROUPED = re.compile(rf"(?<![\d.,])\d{{1,3}}(?:[{GROUP_SPACES}]\d{{3}})+(?!\d)")


def plain(text: str) -> str:
    """The same text in plain signs: full width, superscripts, both mu signs and grouped digits."""
    text = _GROUPED.sub(lambda found: re.sub(rf"[{GROUP_SPACES}]", "", found[0]), text)
    text = _SUPERSCRIPT.sub(lambda found: "^" + found[0].translate(_LOWERED), text)
    text = unicodedata.normalize("NFKC", text)
    for sign, form in SIGNS.items():
        text = text.replace(sign, form)
    return " ".join(text.split())


@lru_cache(maxsize=4096)
def fold(unit: str) -> str:
    """A unit without case and spaces, in UCUM form: what two spellings of one unit have in common."""
    text = plain(unit)
    for word, form in CHINESE:
        text = text.replace(word, form)
    text = "".join(text.split()).lower()
    for pattern, form in _HABITS:
        text = pattern.sub(form, text)
    return text


@lru_cache(maxsize=1024)
def spellings(units: tuple[str, ...]) -> Mapping[str, str]:
    """Folded form → declared UCUM spelling, for the units one observable declares."""
    return {fold(unit): unit for unit in units}


def declared(unit: str, units: tuple[str, ...]) -> str | None:
    """The declared unit that a typed one means; ``G/L`` is giga per liter where no gram is declared."""
    known = spellings(units)
    exact = plain(unit)
    if exact in units:
        return exact
    if exact == "G/L" and "g/l" not in known:
        return known.get("10*9/l")
    return known.get(fold(unit))


_LOWERED = str.maketrans("⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "+-0123456789")
