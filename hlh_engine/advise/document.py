"""The consultation document (contract, section 3): everything concluded, in one language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from hlh_engine.advise.cautions import asked, stops, warnings
from hlh_engine.advise.checklist import checks, daily
from hlh_engine.advise.disagreements import between_books
from hlh_engine.advise.doses import Doses
from hlh_engine.advise.explain import Explainer
from hlh_engine.advise.next_tests import Suppose, entries
from hlh_engine.advise.options import options, undecided
from hlh_engine.advise.phrases import Phrases
from hlh_engine.advise.positions import register
from hlh_engine.advise.sections import Sections
from hlh_engine.errors import Issue
from hlh_engine.model.conclusion import Ledger
from hlh_engine.model.condition import Input, inputs_of
from hlh_engine.model.interval import Interval
from hlh_engine.model.plan import Plan
from hlh_engine.model.rule import Rule, Then
from hlh_engine.model.vocabulary import Profile

LIMITS = {
    "en": (
        "The rule pages are provisional: no clinician has signed them yet.",
        "For trained clinicians, as a second look; it does not replace their judgment or the product information.",
        "Fulfilled criteria describe a pattern; they are not an order to give immunosuppression.",
        "Criteria not fulfilled do not exclude HLH: early, treated, isolated CNS or genetic disease may fulfil fewer.",
        "What was not sent is unknown, never normal.",
    ),
    "zh": (
        "规则页为暂定版:尚无临床医师签署。",
        "供受过训练的临床医师复核参考,不替代其判断或药品说明书。",
        "符合诊断标准只说明一种模式,并不等于应给予免疫抑制治疗。",
        "不符合标准不能排除 HLH:早期、已治疗、孤立性中枢神经系统或遗传性疾病可能符合项较少。",
        "未提供的信息视为未知,绝不视为正常。",
    ),
}
INCIDENT = {
    "en": "The two readers of the rules disagree about this patient. No advice is given. Report this case; the differing questions are listed.",
    "zh": "两个规则解读器对该患者的结论不一致,因此不给出任何建议。请上报此病例;不一致的问题已列出。",
}
RESPONSE_SET = "practice.response.definition-set"
"""The rule that says which response definitions are used at which age."""


@dataclass(frozen=True, slots=True)
class Material:
    """What a document is written from."""

    ledger: Ledger
    suppose: Suppose
    issues: tuple[Issue, ...]
    findings: tuple[Mapping[str, Any], ...]
    derived: Mapping[str, Any]
    head: Mapping[str, Any]
    profile: Profile | None
    differing: tuple[str, ...]
    plan: Plan


def compose(material: Material, lang: str) -> dict[str, Any]:
    """The whole document; with an incident in it and no advice where the readers differ."""
    document: dict[str, Any] = {
        **material.head,
        "lang": lang,
        "input_issues": [issue_entry(fault, lang) for fault in material.issues],
        "findings": [dict(finding) for finding in material.findings],
        "derived": dict(material.derived),
    }
    withheld = bool(material.differing)
    document["incident"] = (
        {"code": "HLH-AGREE-01", "message": INCIDENT[lang], "differing": list(material.differing)}
        if withheld
        else None
    )
    parts = _sections(material, lang)
    for name, (make, empty) in parts.items():
        document[name] = empty if withheld else make()
    document["limits"] = list(LIMITS[lang])
    return document


def issue_entry(fault: Issue, lang: str) -> dict[str, str]:
    """An issue with its words."""
    return {
        "code": fault.code, "severity": fault.severity, "path": fault.path,
        "message": fault.message(lang), "remedy": fault.remedy(lang),
    }  # fmt: skip


def _sections(material: Material, lang: str) -> dict[str, tuple[Callable[[], Any], Any]]:
    ledger, plan = material.ledger, material.plan
    why = Explainer(ledger, Phrases(ledger.rulebook, lang))
    sections = Sections(ledger, why, lang)
    doses = Doses(sections, plan)
    followed = material.profile.diagnosis if material.profile else None
    asked_now = checks(sections, datetime.fromisoformat(material.head["as_of"]).date())
    nothing: list[Any] = []
    return {
        "diagnoses": (sections.diagnoses, nothing),
        "routes": (lambda: sections.of_kind("route", "route"), nothing),
        "suspicions": (lambda: sections.of_kind("suspicion", "suspicion"), nothing),
        "scores": (sections.scores, nothing),
        "grades": (sections.grades, nothing),
        "supporting": (lambda: _met(sections.of_kind("finding", "finding")), nothing),
        "triggers": (lambda: sections.of_kind("trigger", "trigger"), nothing),
        "severity": (sections.severity, None),
        "predictors": (lambda: _met(sections.of_kind("predictor", "predictor")), nothing),
        "phase": (lambda: _phase(sections), None),
        "lines": (lambda: _met(sections.of_kind("line", "line")), nothing),
        "response": (lambda: _response(sections, material), None),
        "recommendations": (lambda: [*options(sections, plan), *doses.recommended(), *asked_now], nothing),
        "undecided_options": (lambda: undecided(sections), nothing),
        "orders": (doses.orders, nothing),
        "running": (doses.running, nothing),
        "stops": (lambda: stops(sections, plan), nothing),
        "warnings": (lambda: [*warnings(sections, plan), *_warnings(sections)], nothing),
        "asked": (lambda: asked(sections, plan), nothing),
        "checklist": (lambda: daily(asked_now), nothing),
        "cards": (lambda: _cards(sections), nothing),
        "next_tests": (lambda: entries(ledger, material.suppose, lang), nothing),
        "disagreements": (lambda: [*between_books(sections, followed), *register(sections, plan)], nothing),
    }


def _phase(sections: Sections) -> dict[str, Any] | None:
    """The phase of the protocol, with its day and week where its clock runs."""
    reached = _met(sections.of_kind("phase", "name"))
    if not reached:
        return None
    rule = sections.book.rules[reached[0]["rule"]]
    clocks = sorted({i.name for i in inputs_of(rule.condition) if i.kind == "clock"})
    numbers = {view: _clock(sections, clocks, view) for view in ("day", "week")}
    return {**reached[0], "name": _value(rule), "says": reached[0]["title"], "protocol_day": numbers["day"], "protocol_week": numbers["week"]}


def _value(rule: Rule) -> str:
    return rule.action.value if isinstance(rule.action, Then) else ""


def _clock(sections: Sections, clocks: list[str], view: str) -> int | None:
    for name in clocks:
        fact = sections.ledger.facts.get(Input("clock", name, view).key)
        if fact is not None and isinstance(fact.value, Interval) and fact.value.is_exact and fact.value.low is not None:
            return int(fact.value.low)
    return None


def _met(entries_: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [entry for entry in entries_ if entry["verdict"] == "met"]


def _response(sections: Sections, material: Material) -> dict[str, Any] | None:
    """The response by the definition set that the profile or the age chooses, and what the others say."""
    by_age = material.ledger.conclusions.get(RESPONSE_SET)
    chosen = material.profile.response if material.profile else None
    if chosen is None and by_age is not None and len(by_age.names) == 1:
        chosen = by_age.names[0]
    sets: dict[str, list[dict[str, Any]]] = {}
    for kind in ("response", "state"):
        for entry in sections.of_kind(kind, "value"):
            sets.setdefault(entry["book"], []).append({**entry, "kind": kind})
    answers = {book: _answer(entries_) for book, entries_ in sets.items()}
    if all(answer["verdict"] == "unknown" and not answer["reached"] for answer in answers.values()):
        return None
    main = answers.get(chosen or "", {"verdict": "unknown", "because": None, "reached": []})
    return {**main, "set": chosen, "others": [answers[b] for b in sorted(answers) if b != chosen]}


def _answer(found: list[dict[str, Any]]) -> dict[str, Any]:
    reached = [entry for entry in found if entry["verdict"] == "met"]
    open_ = any(entry["verdict"] == "unknown" for entry in found)
    none = "unknown" if open_ else "none"
    return {
        "book": found[0]["book"],
        "book_title": found[0]["book_title"],
        "verdict": reached[0]["value"] if reached else none,
        "reached": [entry["value"] for entry in reached],
        "because": reached[0]["because"] if reached else None,
        "definitions": found,
    }


def _warnings(sections: Sections) -> list[dict[str, Any]]:
    return [
        {
            **sections.head(rule),
            "id": note.extra.get("id", rule.id),
            "message": note.words[sections.lang],
            "because": sections.why.tree(rule.id),
        }
        for rule, note, conclusion in sections.notes("warn")
        if conclusion.verdict and not note.extra.get("drugs")
    ]


def _cards(sections: Sections) -> list[dict[str, Any]]:
    """Evidence and explanations that fit this patient."""
    return [
        {
            **sections.head(rule),
            "says": note.words[sections.lang],
            "population": _either(note.extra.get("population"), sections.lang),
            "n": note.extra.get("n"),
            "result": _either(note.extra.get("result"), sections.lang),
            "doubt": bool(note.extra.get("doubt")),
        }
        for rule, note, conclusion in sections.notes("card")
        if conclusion.verdict
    ]


def _either(text: Any, lang: str) -> str | None:
    return text.get(lang) if isinstance(text, Mapping) else text
