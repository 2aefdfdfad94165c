"""Numbers, units and dates as people read them on a page; the same digits in both languages."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation

DIGITS = 4
NARROW = "\u202f"
UNITS: tuple[tuple[str, str], ...] = (
    ("Cel", "°C"), ("[degF]", "°F"), ("[IU]", "IU"), ("mm[Hg]", "mmHg"), ("{copies}", "copies"), ("10*", "× 10"),
    ("umol", "µmol"), ("ug", "µg"), ("/m2", "/m²"), ("uL", "µL"), ("{", ""), ("}", ""),
)  # fmt: skip
"""UCUM spellings and how they are printed, in order."""
DOSE_UNITS: Mapping[str, tuple[str, str]] = {
    "ug": ("micrograms", "微克"), "U": ("units", "单位"), "[IU]": ("international units", "国际单位"),
}  # fmt: skip
"""Units that are written out in a dose, because their signs are misread."""
AGES = {"a": ("y", "岁"), "mo": ("months", "个月"), "wk": ("weeks", "周"), "d": ("days", "天")}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WEEKDAYS = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "zh": ("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
}
_POWER = re.compile(r"(?<=× 10)(\d+)")
_SUPER = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LONG = re.compile(r"(?<![\d.-])\d{5,}(?![\d-])")


def number(text: object) -> str:
    """Every whole number of five digits or more in a text, in groups of three."""
    return _LONG.sub(lambda found: f"{int(found[0]):,}".replace(",", NARROW), str(text))


def brief(text: object) -> str:
    """A number to four digits, where only an impression is needed; anything else as it stands."""
    try:
        exact = Decimal(str(text))
    except InvalidOperation:
        return number(text)
    return number(f"{Context(prec=DIGITS, rounding=ROUND_HALF_UP).plus(exact).normalize():f}")


def unit(text: str | None) -> str:
    """A UCUM unit as it is printed; nothing for a pure number."""
    if not text or text == "1":
        return ""
    for code, sign in UNITS:
        text = text.replace(code, sign)
    text = text.replace("m2", "m²") if text == "m2" else text
    return _POWER.sub(lambda found: found[0].translate(_SUPER), text)


_IN_TEXT: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\bCel\b"), "°C"), (re.compile(r"\bu(?=mol\b|g/)"), "µ"), (re.compile(r"\[IU\]"), "IU"),
    (re.compile(r"\{copies\}"), "copies"), (re.compile(r"mm\[Hg\]"), "mmHg"), (re.compile(r"(?<=/)m2\b|(?<=\d )m2\b"), "m²"),
    (re.compile(r"(?<=[\w²)]) [x*] (?=[\d(])"), " × "),
)  # fmt: skip
_TEN = re.compile(r"\b10\*(\d+)")


def said(text: object) -> str:
    """A sentence of the engine with its units and numbers as a page prints them."""
    found = str(text or "")
    for code, sign in _IN_TEXT:
        found = code.sub(sign, found)
    return number(_TEN.sub(lambda power: f"× 10{power[1].translate(_SUPER)}", found))


def dose_unit(text: str | None, lang: str) -> str:
    """The unit of a dose, written out where its sign is misread."""
    head, slash, rest = (text or "").partition("/")
    words = DOSE_UNITS.get(head)
    return (words[lang == "zh"] if words else unit(head)) + (f"/{unit(rest)}" if slash else "")


def day(text: object, lang: str) -> str:
    """``5 Nov`` or ``11-05``; a text that is no date stays as it is."""
    moment = _moment(text)
    if moment is None:
        return str(text or "")
    return f"{moment:%m-%d}" if lang == "zh" else f"{moment.day} {MONTHS[moment.month - 1]}"


def date(text: object, lang: str) -> str:
    """``5 Nov 2026`` or ``2026-11-05``."""
    moment = _moment(text)
    if moment is None:
        return str(text or "")
    return f"{moment:%Y-%m-%d}" if lang == "zh" else f"{day(text, lang)} {moment.year}"


def moment(text: object, lang: str) -> str:
    """A date with its time, where it has one."""
    found = _moment(text)
    if found is None or len(str(text)) <= len("2026-11-20"):
        return date(text, lang)
    return f"{date(text, lang)} {found:%H:%M}"


def age(text: object, lang: str) -> str:
    """``34 a`` as ``34 y`` or ``34 岁``; anything else as it stands."""
    value, _, code = str(text or "").partition(" ")
    words = AGES.get(code)
    return f"{value} {words[lang == 'zh']}" if words else str(text or "")


def weekday(text: object, lang: str) -> str:
    """The day of the week of a date."""
    found = _moment(text)
    return "" if found is None else WEEKDAYS[lang][found.weekday()]


def _moment(text: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(text))
    except ValueError:
        return None


def book_of(rule: object) -> str:
    """The book a rule stands in."""
    return str(rule).partition(".")[0]


def rule_address(rule: object) -> str:
    """The address of a rule: its page, and its place there."""
    book, _, rest = str(rule).partition(".")
    stage, _, name = rest.partition(".")
    return f"/rules/{book}/{stage}#{name}"


def fill(text: str, **values: object) -> str:
    """A whole sentence with its named places filled in."""
    return text.format(**values)


FILTERS: Mapping[str, Callable[..., str]] = {
    "number": number,
    "brief": brief,
    "unit": unit,
    "said": said,
    "dose_unit": dose_unit,
    "day": day,
    "date": date,
    "moment": moment,
    "weekday": weekday,
    "age": age,
    "fill": fill,
    "book_of": book_of,
    "rule_address": rule_address,
}
"""What every template may use."""
