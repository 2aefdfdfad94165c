"""The sentences of a rule page, read into conditions.

One sentence is one comparison, code, time, drug or conclusion; ``tree.py`` joins sentences. The forms
stand in ``FORMS``, tried in order; the first whose pattern fits the whole sentence reads it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from fractions import Fraction

from hlh_engine.clinic.units import UnitFault, threshold
from hlh_engine.model.condition import (
    AllOf,
    Code,
    Compare,
    CompareInputs,
    CompareReported,
    Condition,
    Includes,
    Input,
    Known,
    RuleGrade,
    RuleNumber,
    RuleVerdict,
)  # fmt: skip
from hlh_engine.model.vocabulary import Vocabulary

RULE = r"[a-z0-9][a-z0-9-]*\.[a-z]+\.[a-z0-9-]+"
NUMBER = r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?:/\d+)?"
COMPARISON = r">=|<=|>|<|=="
VIEWS = ("baseline", "latest", "peak", "lowest", "highest", "worst", "previous")
DRUG_NUMBERS = {
    "daily_dose": "mg", "current_dose": "mg", "next_dose": "mg", "cumulative": "mg/m2", "days_since": "d",
    "ordered_daily": "mg/kg/d", "orders": "", "on_board": "",
}  # fmt: skip
ORDER_NUMBERS = {
    "dose": "mg", "dose_per_kg": "mg/kg", "dose_per_m2": "mg/m2", "daily": "mg/d", "daily_per_kg": "mg/kg/d",
    "daily_per_m2": "mg/m2/d", "cumulative_per_m2": "mg/m2", "days_since_last": "d", "doses_per_day": "",
}  # fmt: skip
"""The numbers of a proposal and their units; an activity stands in ``[IU]`` instead of ``mg``."""
DOSE_UNITS = {
    "daily_dose": ("mg", "mg/kg", "mg/m2"), "current_dose": ("mg", "mg/kg", "mg/m2"),
    "ordered_daily": ("mg/d", "mg/kg/d", "mg/m2/d"),
}  # fmt: skip
"""The units a dose of a drug may be asked in; the one said chooses."""
OPPOSITE = {">": "<=", ">=": "<", "<": ">=", "<=": ">"}
AGE_UNITS = ("d", "wk", "mo", "a")


class SentenceFault(Exception):  # noqa: N818 — becomes an issue of the page
    """A sentence that cannot be read: the code of its message and the values that message needs."""

    def __init__(self, code: str, /, **values: object) -> None:
        self.code = code
        self.sentence = ""
        self.values = values
        super().__init__(f"{code} {values}")


@dataclass(frozen=True, slots=True)
class Spoken:
    """What the sentences of one page may refer to.

    ``rules`` maps every rule id to what it concludes: ``verdict``, ``number`` or its grade names, highest first.
    """

    vocabulary: Vocabulary
    rules: Mapping[str, tuple[str, ...]]
    view: str
    baseline: str | None
    each: str | None = None


Subject = Input | str
"""An input, or the id of a rule whose conclusion is read."""


def read(sentence: str, spoken: Spoken) -> Condition:
    """The condition a sentence states, or the fault that tells its author what to mend."""
    text = _plain(sentence)
    for pattern, form in FORMS:
        if found := pattern.fullmatch(text):
            return form(found, spoken)
    raise SentenceFault("HLH-PAGE-10", sentence=sentence)


def read_band(subject: str, band: str, spoken: Spoken) -> Condition:
    """A band or a cell of a row (``< 2000 ug/L``, ``2000 to 6000 ug/L``, ``b, t``, ``met``) on its axis."""
    band = _plain(band)
    codes = _codes_of(subject_of(subject, spoken), spoken)
    if band not in codes and re.match(COMPARISON, band):
        return read(f"{subject} {band}", spoken)
    if band not in codes and (found := _NUMERIC_BAND.fullmatch(band)):
        return read(f"{subject} {band}" if found["to"] else f"{subject} == {band}", spoken)
    return read(f"{subject} is {band}", spoken)


def subject_of(text: str, spoken: Spoken) -> Subject:
    """What a sentence is about: an input key or a rule."""
    text = _plain(text)
    if re.fullmatch(RULE, text):
        if text not in spoken.rules:
            raise SentenceFault("HLH-PAGE-11", name=text, near=_near(text, spoken.rules))
        return text
    for pattern, make in _SUBJECTS:
        if found := pattern.fullmatch(text):
            return make(found, spoken)
    raise SentenceFault("HLH-PAGE-12", name=text, near=_near(text, _names(spoken)))


def _plain(text: str) -> str:
    for typed, meant in (("≥", ">="), ("≤", "<="), ("×", "x"), ("−", "-"), ("\u00a0", " ")):
        text = text.replace(typed, meant)
    return " ".join(text.split())


def _near(name: str, names: object) -> str:
    close = get_close_matches(name, list(names), n=1, cutoff=0.6)  # type: ignore[call-overload]
    return close[0] if close else "—"


def _names(spoken: Spoken) -> list[str]:
    words = spoken.vocabulary
    return [*words.observables, *words.derived, "age", *words.drug_words(), *words.clocks]


# --- subjects -------------------------------------------------------------------------------------


def _named(name: str, view: str, spoken: Spoken) -> Input:
    words = spoken.vocabulary
    if name == "age":
        return Input("age", "age", "a")
    if name in words.observables:
        return Input("observable", name, view)
    if name in words.derived:
        return Input("derived", name, view)
    raise SentenceFault("HLH-PAGE-12", name=name, near=_near(name, _names(spoken)))


def _viewed(found: re.Match[str], spoken: Spoken) -> Input:
    view, name = found["view"], found["name"]
    if view == "baseline":
        return _named(name, f"baseline:{_clock(spoken)}", spoken)
    return _named(name, view, spoken)


def _clock(spoken: Spoken) -> str:
    if spoken.baseline is None:
        raise SentenceFault("HLH-PAGE-13")
    return spoken.baseline


def _known_clock(name: str, spoken: Spoken) -> str:
    if name not in spoken.vocabulary.clocks:
        raise SentenceFault("HLH-PAGE-14", name=name, near=_near(name, spoken.vocabulary.clocks))
    return name


def _drug(name: str, spoken: Spoken) -> str:
    if name not in spoken.vocabulary.drug_words():
        near = _near(name, spoken.vocabulary.drug_words())
        raise SentenceFault("HLH-PAGE-15", name=name, near=near)
    return name


def _property(found: re.Match[str], spoken: Spoken) -> Input:
    owner, prop = found["owner"], found["prop"]
    if owner in {"order", "product", "cycle"} or owner == spoken.each:
        return Input("order" if owner == "order" else "each", owner if owner != "order" else prop, "" if owner == "order" else prop)  # fmt: skip
    if prop not in DRUG_NUMBERS:
        raise SentenceFault("HLH-PAGE-12", name=f"{owner}.{prop}", near=_near(prop, DRUG_NUMBERS))
    return Input("drug", _drug(owner, spoken), f"{prop}:{DRUG_NUMBERS[prop]}")


_SUBJECTS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], Spoken], Input]], ...] = (
    (re.compile(r"(?P<name>[a-z]\w*)"), lambda f, s: _named(f["name"], s.view, s)),
    (re.compile(rf"(?P<view>{'|'.join(VIEWS)}) (?P<name>[a-z]\w*)"), _viewed),
    (re.compile(r"last (?P<n>\d+) (?P<name>[a-z]\w*)"), lambda f, s: _named(f["name"], f"last:{f['n']}:lowest", s)),
    (re.compile(r"(?P<side>lowest|highest) (?P<name>[a-z]\w*) within (?P<h>\d+ (?:h|d))"), lambda f, s: _named(f["name"], f"{f['side']}_in:{f['h']}", s)),
    (re.compile(r"(?P<name>[a-z]\w*) (?P<h>\d+ (?:h|d)) ago"), lambda f, s: _named(f["name"], f"ago:{f['h']}", s)),
    (re.compile(r"(?:(?P<view>baseline) )?(?P<name>[a-z]\w*) (?P<side>ULN|LLN)"), lambda f, s: _limit(f["name"], f["side"], f"baseline:{_clock(s)}" if f["view"] else s.view, s)),
    (re.compile(r"(?P<view>day|week|hour) of (?P<clock>[a-z][\w-]*)"), lambda f, s: Input("clock", _known_clock(f["clock"], s), f["view"])),
    (re.compile(r"(?P<drug>[a-z]\w*) taken"), lambda f, s: Input("drug", _drug(f["drug"], s), "taken")),
    (re.compile(r"(?P<drug>[a-z]\w*) given within (?P<t>\d+ (?:h|d|wk|mo|a))"), lambda f, s: Input("drug", _drug(f["drug"], s), f"given:{f['t']}")),
    (re.compile(r"(?P<drug>[a-z]\w*) given"), lambda f, s: Input("drug", _drug(f["drug"], s), "given")),
    (re.compile(r"(?P<drug>[a-z]\w*) ordered"), lambda f, s: Input("drug", _drug(f["drug"], s), "ordered")),
    (re.compile(r"(?P<name>[a-z]\w*) measured (?P<t>today)"), lambda f, s: Input("measured", _named(f["name"], "latest", s).name, f["t"])),
    (re.compile(r"(?P<name>[a-z]\w*) measured within (?P<t>\d+ (?:h|d|wk|mo))"), lambda f, s: Input("measured", _named(f["name"], "latest", s).name, f["t"])),
    (re.compile(r"(?P<owner>[a-z]\w*)\.(?P<prop>\w+)"), _property),
)


def _limit(name: str, side: str, view: str, spoken: Spoken) -> Input:
    _named(name, view, spoken)
    return Input("limit", name, f"{'high' if side == 'ULN' else 'low'}:{view}")


# --- numbers --------------------------------------------------------------------------------------


def number(text: str) -> Fraction:
    """An exact number: a decimal, or a fraction such as ``1/3``."""
    return Fraction(text)


def unit_of(subject: Input, spoken: Spoken) -> str | None:
    """The canonical unit of an input, None where it has none."""
    words = spoken.vocabulary
    if subject.kind in {"observable", "limit"}:
        return words.observables[subject.name].unit
    if subject.kind == "derived":
        return words.derived[subject.name].unit
    if subject.kind == "age":
        return subject.view
    if subject.kind == "drug" and ":" in subject.view:
        return subject.view.split(":", 1)[1] or None
    return None


def _compare(subject: Subject, operator: str, text: str, unit: str | None, spoken: Spoken) -> Condition:
    """``subject operator number unit`` in the subject's canonical unit."""
    value = number(text)
    if isinstance(subject, str):
        return RuleNumber(subject, operator, value)
    if subject.kind == "age":
        if unit not in AGE_UNITS:
            raise SentenceFault("HLH-PAGE-16", sentence=f"age {operator} {text}", unit="d, wk, mo, a")
        return Compare(Input("age", "age", unit), operator, value, unit)
    if subject.kind in {"observable", "derived"}:
        try:
            value = threshold(spoken.vocabulary, subject.name, value, unit)
        except UnitFault as fault:
            raise SentenceFault("HLH-PAGE-16", sentence=f"{subject.name} {operator} {text} {unit or ''}", unit=unit_of(subject, spoken) or "—") from fault  # fmt: skip
    elif subject.kind in {"order", "each"}:
        return Compare(subject, operator, value, _of_item(subject, unit))
    elif unit in doses_of(subject):
        subject = asked_in(subject, unit or "")
    elif (unit or None) != unit_of(subject, spoken):
        raise SentenceFault("HLH-PAGE-16", sentence=f"{subject.key} {operator} {text} {unit or ''}", unit=unit_of(subject, spoken) or "—")  # fmt: skip
    return Compare(_facing(subject, operator), operator, value, unit_of(subject, spoken))


def doses_of(subject: Input) -> tuple[str, ...]:
    """The units the dose of a drug may be asked in; none for other inputs."""
    return DOSE_UNITS.get(subject.view.split(":")[0], ()) if subject.kind == "drug" else ()


def asked_in(subject: Input, unit: str) -> Input:
    """The dose of a drug, asked in this unit."""
    return Input(subject.kind, subject.name, f"{subject.view.split(':')[0]}:{unit}")


def _of_item(subject: Input, unit: str | None) -> str | None:
    """The unit of an item's number; of a proposal it is the one its name says."""
    expected = ORDER_NUMBERS.get(subject.name, unit) if subject.kind == "order" else unit
    if (unit or "").replace("[IU]", "mg") != (expected or ""):
        raise SentenceFault("HLH-PAGE-16", sentence=f"{subject.kind}.{subject.name} {unit or ''}", unit=expected or "—")
    return unit


def _facing(subject: Input, operator: str) -> Input:
    """*last 2 … >= x* looks at the lowest of them, *<= x* at the highest."""
    if subject.view.startswith("last:") and operator[0] == "<":
        return Input(subject.kind, subject.name, subject.view.replace("lowest", "highest"))
    return subject


# --- forms ----------------------------------------------------------------------------------------


def _is(found: re.Match[str], spoken: Spoken) -> Condition:
    subject, negated, words = subject_of(found["s"], spoken), bool(found["no"]), found["codes"]
    said = tuple(word.strip() for word in words.split(","))
    if said in {("known",), ("unknown",)} and isinstance(subject, Input):
        return Known(subject, (said == ("known",)) != negated)
    if isinstance(subject, str):
        return _is_rule(subject, said, negated, spoken)
    allowed = _codes_of(subject, spoken)
    for code in said:
        if allowed and code not in allowed:
            raise SentenceFault("HLH-PAGE-17", name=subject.name, code=code, codes=", ".join(allowed))
    if not allowed and subject.kind not in {"order", "each"}:
        raise SentenceFault("HLH-PAGE-17", name=subject.name, code=words, codes="—")
    return Code(subject, frozenset(said), negated)


def _is_rule(rule: str, said: tuple[str, ...], negated: bool, spoken: Spoken) -> Condition:
    states = {"met", "not met", "unknown", "not applicable"}
    if len(said) == 1 and (said[0] in states or (negated and said[0] in {"met", "applicable"})):
        return RuleVerdict(rule, f"not {said[0]}" if negated else said[0])
    names = spoken.rules[rule]
    for name in said:
        if name not in names:
            raise SentenceFault("HLH-PAGE-17", name=rule, code=name, codes=", ".join(names))
    chosen = frozenset(names) - frozenset(said) if negated else frozenset(said)
    return RuleGrade(rule, chosen, f"is {'not ' if negated else ''}{', '.join(said)}")


def _codes_of(subject: Subject, spoken: Spoken) -> tuple[str, ...]:
    if isinstance(subject, str):
        return spoken.rules[subject]
    if subject.kind == "observable":
        return spoken.vocabulary.observables[subject.name].possible_codes
    if subject.kind in {"measured", "drug"}:
        return ("yes", "no")
    return ()


def _plain_compare(found: re.Match[str], spoken: Spoken) -> Condition:
    subject = subject_of(found["s"], spoken)
    return _compare(subject, found["op"], found["n"], found["u"], spoken)


def _grade_compare(found: re.Match[str], spoken: Spoken) -> Condition:
    rule, names = found["s"], spoken.rules.get(found["s"], ())
    if found["name"] not in names:
        raise SentenceFault("HLH-PAGE-17", name=rule, code=found["name"], codes=", ".join(names))
    at, operator = names.index(found["name"]), found["op"]
    upper = names[: at + 1] if operator == ">=" else names[:at]
    lower = names[at:] if operator == "<=" else names[at + 1 :]
    chosen = upper if operator[0] == ">" else lower
    return RuleGrade(rule, frozenset(chosen), f"{operator} {found['name']}")


def _two_units(found: re.Match[str], spoken: Spoken) -> Condition:
    subject = subject_of(found["s"], spoken)
    if not isinstance(subject, Input) or subject.kind != "observable":
        raise SentenceFault("HLH-PAGE-10", sentence=found[0])
    choices = ((number(found["n"]), found["u"]), (number(found["n2"]), found["u2"]))
    for value, unit in choices:
        _compare(subject, found["op"], str(value), unit, spoken)
    return CompareReported(subject, found["op"], choices)


def _range(found: re.Match[str], spoken: Spoken) -> Condition:
    subject = subject_of(found["s"], spoken)
    upper = "<" if found["open"] else "<="
    return AllOf((
        _compare(subject, ">" if found["above"] else ">=", found["n"], found["u"], spoken),
        _compare(subject, upper, found["n2"], found["u"], spoken),
    ))  # fmt: skip


def _multiple(found: re.Match[str], spoken: Spoken) -> Condition:
    left = subject_of(found["s"], spoken)
    if not isinstance(left, Input):
        raise SentenceFault("HLH-PAGE-10", sentence=found[0])
    right_text = found["right"]
    if right_text in {"ULN", "LLN"}:
        right: Subject = _limit(left.name, right_text, left.view, spoken)
    elif right_text in {"baseline", "previous", "peak", "lowest"}:
        right = subject_of(f"{right_text} {left.name}", spoken)
    else:
        right = subject_of(right_text, spoken)
    if not isinstance(right, Input):
        raise SentenceFault("HLH-PAGE-10", sentence=found[0])
    factor = number(found["k"]) if found["k"] else Fraction(1)
    return CompareInputs(left, found["op"], factor, right, Fraction(0), found[0])


def _change(found: re.Match[str], spoken: Spoken) -> Condition:
    name, sign = found["name"], -1 if found["verb"] == "fell" else 1
    left = _named(name, "latest", spoken)
    since, within = found["since"] or "baseline", found["within"]
    before = f"{name} {since}" if since.endswith("ago") else f"{since} {name}"
    if within:
        before = f"{'highest' if sign < 0 else 'lowest'} {name} within {within}"
    right = subject_of(before, spoken)
    assert isinstance(right, Input)  # noqa: S101 — views of one observable are inputs
    stronger, amount, unit = found["op"] or ">", number(found["n"] or "0"), found["u"]
    operator = stronger if sign > 0 else stronger.replace(">", "<")
    if unit == "%" or (unit is None and "/" in (found["n"] or "")):
        share = amount / 100 if unit == "%" else amount
        return CompareInputs(left, operator, 1 + sign * share, right, Fraction(0), found[0])
    if unit not in {None, "points"}:
        amount = threshold(spoken.vocabulary, name, amount, unit)
    return CompareInputs(left, operator, Fraction(1), right, sign * amount, found[0])


def _time(found: re.Match[str], spoken: Spoken) -> Condition:
    return read(f"{found['view']} of {found['clock']} {found['rest']}", spoken)


def _yes_no(found: re.Match[str], spoken: Spoken) -> Condition:
    text = found["text"].replace(" not ", " ", 1) if found["no"] else found["text"]
    subject = subject_of(text, spoken)
    assert isinstance(subject, Input)  # noqa: S101 — the pattern admits drugs and measurements only
    return Code(subject, frozenset({"yes"}), negated=bool(found["no"]))


def _includes(found: re.Match[str], spoken: Spoken) -> Condition:
    kind, value = found["kind"], found["value"]
    kinds = spoken.vocabulary.kinds
    if kind not in kinds:
        raise SentenceFault("HLH-PAGE-12", name=kind, near=_near(kind, kinds))
    if kinds[kind].values and value not in kinds[kind].values:
        raise SentenceFault("HLH-PAGE-17", name=kind, code=value, codes=", ".join(kinds[kind].values))
    return Includes(kind, value)


_UNIT = r"[^\s,]+"
_NUMERIC_BAND = re.compile(rf"{NUMBER}(?P<to> to (?:< )?{NUMBER})?(?: {_UNIT})?")
FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], Spoken], Condition]], ...] = (
    (re.compile(r"(?P<kind>[a-z_]+) includes (?P<value>[\w.-]+)"), _includes),
    (re.compile(r"(?P<s>.+?) is (?P<no>not )?(?P<codes>[\w.+<>/ -]+(?:, [\w.+<>/ -]+)*)"), _is),
    (re.compile(r"(?P<text>[a-z]\w* (?P<no>not )?(?:taken|given|ordered|given within .+|measured within .+|measured today))"), _yes_no),
    (re.compile(r"(?P<view>day|week|hour) (?P<rest>.+) of (?P<clock>[a-z][\w-]*)"), _time),
    (re.compile(rf"(?P<name>[a-z]\w*) (?P<verb>fell|rose)(?: (?P<op>>=|>) (?P<n>{NUMBER})(?: (?P<u>(?!(?:since|within)\b){_UNIT}))?)?(?: since (?P<since>baseline|previous|peak|lowest|\d+ [hd] ago)| within (?P<within>\d+ [hd]))?"), _change),
    (re.compile(rf"(?P<s>.+?) (?P<above>> )?(?P<n>{NUMBER}) to (?P<open>< )?(?P<n2>{NUMBER})(?: (?P<u>{_UNIT}))?"), _range),
    (re.compile(rf"(?P<s>{RULE}) (?P<op>{COMPARISON}) (?P<name>[a-zA-Z]\w*)"), _grade_compare),
    (re.compile(rf"(?P<s>.+?) (?P<op>{COMPARISON}) (?P<n>{NUMBER}) (?P<u>{_UNIT}) or (?P<n2>{NUMBER}) (?P<u2>{_UNIT})"), _two_units),
    (re.compile(rf"(?P<s>.+?) (?P<op>{COMPARISON}) (?P<n>{NUMBER})(?: (?P<u>{_UNIT}))?"), _plain_compare),
    (re.compile(rf"(?P<s>.+?) (?P<op>{COMPARISON}) (?:(?P<k>{NUMBER}) x )?(?P<right>[a-zA-Z][\w. -]*)"), _multiple),
)
