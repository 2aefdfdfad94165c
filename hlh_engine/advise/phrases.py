"""Conditions in words: the sentence a person reads, in English and Chinese, made from the tree itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from hlh_engine.clinic.units import show
from hlh_engine.model.condition import (
    AllOf,
    AnyOf,
    AtLeast,
    Code,
    Compare,
    CompareInputs,
    CompareReported,
    Condition,
    FirstKnown,
    IfElse,
    Includes,
    Input,
    Known,
    NoneOf,
    OfEach,
    RuleGrade,
    RuleNumber,
    RuleVerdict,
    Spoiled,
)  # fmt: skip
from hlh_engine.model.rule import Rulebook

SIGNS = {">=": "≥", "<=": "≤", ">": ">", "<": "<", "==": "=", "!=": "≠"}
WORDS: Mapping[str, tuple[str, str]] = {
    "and": (" and ", "且"), "or": (" or ", "或"), "list": (", ", "、"), "none": ("none of: ", "以下均无:"),
    "not": ("not ", "非"), "is": (" is ", "为"), "is not": (" is not ", "不为"), "met": ("met", "符合"),
    "not met": ("not met", "不符合"), "unknown": ("unknown", "未知"), "known": ("known", "已知"),
    "not unknown": ("known", "已知"), "not applicable": ("not applicable", "不适用"),
    "yes": ("yes", "是"), "no": ("no", "否"), "at least": ("at least {n} of {of}: ", "以下 {of} 项中至少 {n} 项:"),
    "page": ("at least {n} of the {of} criteria", "{of} 项标准中至少 {n} 项"),
    "if": ("if {test}: {then}; otherwise: {otherwise}", "若{test}:{then};否则:{otherwise}"),
    "ULN": ("upper limit of normal", "正常值上限"), "LLN": ("lower limit of normal", "正常值下限"),
    "times": ("{k} × ", "{k} × "), "reported": (" or ", " 或 "), "age": ("age", "年龄"),
    "measured": ("{name} measured within {t}", "{t} 内已测{name}"), "taken": ("{name} taken", "正在使用{name}"),
    "not taken": ("{name} not taken", "未使用{name}"), "given": ("{name} given", "曾用{name}"),
    "within": ("{name} given within {t}", "{t} 内曾用{name}"), "each": ("at least {n} of each {items}: ", "{items}中至少 {n} 个:"),
    "first": (" (else) ", "(否则)"), "unless": ("{holds}, unless {doubt}", "{holds},除非{doubt}"),
    "day": ("day of {name}", "{name}第几天"), "week": ("week of {name}", "{name}第几周"), "hour": ("hours since {name}", "{name}后小时数"),
    "includes": ("{kind} includes {value}", "{kind}包括{value}"),
}  # fmt: skip
VIEWS: Mapping[str, tuple[str, str]] = {
    "baseline": ("baseline ", "基线"), "previous": ("previous ", "前一次"), "peak": ("peak ", "峰值"),
    "lowest": ("lowest ", "最低"), "highest": ("highest ", "最高"), "last": ("last ", "近期"), "ago": ("earlier ", "此前"),
    "lowest_in": ("lowest earlier ", "此前最低"), "highest_in": ("highest earlier ", "此前最高"),
}  # fmt: skip
ORDER: Mapping[str, tuple[str, str]] = {
    "dose": ("one dose", "单次剂量"), "dose_per_kg": ("one dose per kg", "单次剂量(每kg)"), "dose_per_m2": ("one dose per m2", "单次剂量(每m2)"),
    "daily": ("dose of a day", "每日剂量"), "daily_per_kg": ("dose of a day per kg", "每日剂量(每kg)"),
    "daily_per_m2": ("dose of a day per m2", "每日剂量(每m2)"), "cumulative_per_m2": ("total with this dose", "含本次的累积剂量"),
    "days_since_last": ("days since the last dose", "距上次给药天数"), "doses_per_day": ("doses a day", "每日次数"),
    "origin": ("what is asked about", "询问对象"), "drug": ("drug", "药物"), "route": ("route", "途径"), "indication": ("indication", "适应证"),
    "regimen": ("regimen", "方案"), "basis": ("written per", "书写方式"), "frequency_stated": ("how often is stated", "已写明频次"),
    "volume_asked": ("milliliters asked for", "要求毫升数"), "strength_known": ("strength of the product known", "规格已知"),
    "blocked": ("stopped by a rule", "已被规则停止"), "formulation": ("formulation", "剂型"), "brand": ("brand", "品牌"),
    "automatic": ("computed by the rules", "由规则计算"), "next_assessment": ("next assessment named", "已定下次评估"),
}  # fmt: skip
AGE = {"d": ("d", "天"), "wk": ("wk", "周"), "mo": ("mo", "个月"), "a": ("years", "岁")}


@dataclass(frozen=True, slots=True)
class Phrases:
    """Speaks of one rulebook in one language."""

    book: Rulebook
    lang: str

    def of(self, condition: Condition) -> str:
        """The condition as a sentence without a full stop."""
        return _SAY[type(condition)](self, condition)

    def word(self, key: str, **values: object) -> str:
        """A fixed word or frame."""
        return WORDS[key][self.lang == "zh"].format(**values)

    def joined(self, conditions: tuple[Condition, ...], key: str) -> str:
        """Several conditions joined by a word, each in brackets where it is itself joined."""
        parts = []
        for condition in conditions:
            text = self.of(condition)
            parts.append(f"({text})" if isinstance(condition, AnyOf | AllOf | IfElse) and len(conditions) > 1 and len(condition_parts(condition)) > 1 else text)  # fmt: skip
        return self.word(key).join(parts)

    def name(self, wanted: Input) -> str:
        """The name of an input with its view."""
        return _NAMES.get(wanted.kind, _plain_name)(self, wanted)

    def rule(self, rule: str) -> str:
        """A rule's title."""
        return self.book.rules[rule].title[self.lang]

    def code(self, wanted: Input, code: str) -> str:
        """A code in words."""
        if code in {"yes", "no"}:
            return self.word(code)
        entry = self.book.vocabulary.observables.get(wanted.name)
        if entry is None:
            return code
        names = entry.code_zh if self.lang == "zh" else entry.code_en
        return names.get(code, code)

    def amount(self, number: Fraction, unit: str | None) -> str:
        """A number with its unit."""
        if unit in AGE:
            return f"{show(number)} {AGE[unit][self.lang == 'zh']}"
        return f"{show(number)} {unit}" if unit and unit != "1" else show(number)


def condition_parts(condition: Condition) -> tuple[Condition, ...]:
    """The members of a conjunction or disjunction, or the condition alone."""
    return condition.of if isinstance(condition, AllOf | AnyOf) else (condition,) * 2


def _plain_name(say: Phrases, wanted: Input) -> str:
    words = say.book.vocabulary
    entry: Any = words.observables.get(wanted.name) or words.derived.get(wanted.name)
    name = (entry.zh if say.lang == "zh" else entry.en) if entry is not None else wanted.name
    head = wanted.view.split(":", 1)[0]
    return VIEWS[head][say.lang == "zh"] + name if head in VIEWS else name


def _limit_name(say: Phrases, wanted: Input) -> str:
    return say.word("ULN" if wanted.view.startswith("high") else "LLN")


def _clock_name(say: Phrases, wanted: Input) -> str:
    clock = say.book.vocabulary.clocks[wanted.name]
    return say.word(wanted.view, name=clock.zh if say.lang == "zh" else clock.en)


def _drug_name(say: Phrases, wanted: Input) -> str:
    drug = say.book.vocabulary.drugs.get(wanted.name)
    name = (drug.zh if say.lang == "zh" else drug.en) if drug else wanted.name.replace("_", " ")
    view, _, detail = wanted.view.partition(":")
    if view == "given" and detail:
        return say.word("within", name=name, t=detail)
    return say.word(view, name=name) if view in WORDS else f"{name} {view.replace('_', ' ')}"


def _measured_name(say: Phrases, wanted: Input) -> str:
    return say.word("measured", name=_plain_name(say, Input("observable", wanted.name)), t=wanted.view)


def _order_name(say: Phrases, wanted: Input) -> str:
    pair = ORDER.get(wanted.name)
    return pair[say.lang == "zh"] if pair else wanted.name.replace("_", " ")


def _choice_name(say: Phrases, wanted: Input) -> str:
    entry = say.book.vocabulary.disagreements.get(wanted.name)
    return f"{wanted.name}: {entry.question[say.lang]}" if entry else wanted.name


_NAMES: Mapping[str, Callable[[Phrases, Input], str]] = {
    "limit": _limit_name,
    "clock": _clock_name,
    "drug": _drug_name,
    "measured": _measured_name,
    "order": _order_name,
    "choice": _choice_name,
    "age": lambda say, _: say.word("age"),
}


def _compare(say: Phrases, node: Compare) -> str:
    return f"{say.name(node.input)} {SIGNS[node.operator]} {say.amount(node.constant, node.unit)}"


def _compare_reported(say: Phrases, node: CompareReported) -> str:
    amounts = say.word("reported").join(say.amount(number, unit) for number, unit in node.choices)
    return f"{say.name(node.input)} {SIGNS[node.operator]} {amounts}"


def _compare_inputs(say: Phrases, node: CompareInputs) -> str:
    factor = "" if node.factor == 1 else say.word("times", k=show(node.factor))
    sign = "+" if node.offset > 0 else "−"
    offset = f" {sign} {show(abs(node.offset))}" if node.offset else ""
    return f"{say.name(node.left)} {SIGNS[node.operator]} {factor}{say.name(node.right)}{offset}"


def _code(say: Phrases, node: Code) -> str:
    codes = say.word("list").join(say.code(node.input, code) for code in sorted(node.codes))
    if node.input.kind in {"drug", "measured"} and node.codes == {"yes"}:
        return (say.word("not") if node.negated else "") + say.name(node.input)
    return say.name(node.input) + say.word("is not" if node.negated else "is") + codes


def _known(say: Phrases, node: Known) -> str:
    return say.name(node.input) + say.word("is") + say.word("known" if node.known else "unknown")


def _rule_verdict(say: Phrases, node: RuleVerdict) -> str:
    return f"{say.rule(node.rule)}: {say.word(node.state)}"


def _rule_number(say: Phrases, node: RuleNumber) -> str:
    return f"{say.rule(node.rule)} {SIGNS[node.operator]} {show(node.constant)}"


def _rule_grade(say: Phrases, node: RuleGrade) -> str:
    return f"{say.rule(node.rule)} {node.says}"


def _includes(say: Phrases, node: Includes) -> str:
    kind = say.book.vocabulary.kinds[node.concluding]
    words = kind.value_zh if say.lang == "zh" else kind.value_en
    return say.word("includes", kind=kind.zh if say.lang == "zh" else kind.en, value=words.get(node.value, node.value))  # fmt: skip


def _at_least(say: Phrases, node: AtLeast) -> str:
    if node.page is not None:
        return say.word("page", n=node.needed, of=len(node.of))
    listed = "; ".join(say.of(part) for part in node.of)
    return say.word("at least", n=node.needed, of=len(node.of)) + listed


def _if_else(say: Phrases, node: IfElse) -> str:
    return say.word("if", test=say.of(node.test), then=say.of(node.then), otherwise=say.of(node.otherwise))


def _spoiled(say: Phrases, node: Spoiled) -> str:
    doubts = [part for part in (node.doubted_if, node.void_if) if part is not None]
    return say.word("unless", holds=say.of(node.holds), doubt=say.joined(tuple(doubts), "or"))


_SAY: Mapping[type, Callable[[Phrases, Any], str]] = {
    Compare: _compare,
    CompareReported: _compare_reported,
    CompareInputs: _compare_inputs,
    Code: _code,
    Known: _known,
    RuleVerdict: _rule_verdict,
    RuleNumber: _rule_number,
    RuleGrade: _rule_grade,
    Includes: _includes,
    AllOf: lambda say, node: say.joined(node.of, "and"),
    AnyOf: lambda say, node: say.joined(node.of, "or"),
    NoneOf: lambda say, node: say.word("none") + say.joined(node.of, "or"),
    AtLeast: _at_least,
    IfElse: _if_else,
    FirstKnown: lambda say, node: say.joined(node.of, "first"),
    Spoiled: _spoiled,
    OfEach: lambda say, node: say.word("each", n=node.needed, items=node.items) + say.of(node.that),
}
