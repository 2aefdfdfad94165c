"""Doses, orders and what runs, restated: amount, arithmetic, dates, what blocks and what comes first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from hlh_engine.advise.sections import Sections
from hlh_engine.clinic.units import show
from hlh_engine.model.plan import Change, Dose, Given, Plan
from hlh_engine.model.rule import Rule
from hlh_engine.model.treatment import Adjust, Give

DIGITS = 5
WHY_NOT: Mapping[str, tuple[str, str]] = {
    "not computed automatically": ("no dose is computed automatically", "不自动计算剂量"),
    "not computed": ("an adjustment leaves no number", "按调整规则不给出数值"),
    "hold": ("hold this dose", "暂停本次给药"),
    "choose": ("several amounts are possible: more facts are needed", "存在多种剂量可能:需更多信息"),
    "over": ("the days of this schedule are over", "本日程已结束"),
    "cannot be rounded": (
        "below the least strength, or rounding would move it too far", "低于最小规格,或取整误差过大"),
    "position": ("choose a position first: {name}", "请先选择立场:{name}"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Doses:
    """Restates a plan in one language."""

    sections: Sections
    plan: Plan

    @property
    def lang(self) -> str:
        """The language."""
        return self.sections.lang

    def recommended(self) -> Iterator[dict[str, Any]]:
        """Every dose of a rule whose position is followed, or of which nobody has chosen the position."""
        for dose in self.plan.doses:
            if dose.acting is not False:
                rule = self.sections.book.rules[dose.rule]
                assert isinstance(rule.action, Give)  # noqa: S101 — chosen by its type
                yield self._recommendation(rule, rule.action, dose)

    def _recommendation(self, rule: Rule, give: Give, dose: Dose) -> dict[str, Any]:
        chosen = dose.acting is True
        shown = dose if chosen else None
        given = shown.given if shown else None
        return {
            **self.sections.head(rule),
            "kind": "dose",
            "urgency": "warning" if dose.blocked_by or dose.not_before else "info",
            **self.named(dose.drug),
            "indication": give.indication,
            "regimen": give.regimen,
            "route": give.route,
            "dose": None if given is None else self.amount(given, dose),
            "range": give.shown_range,
            "text": give.words[self.lang] if give.words else None,
            "over_minutes": give.over_minutes,
            "repeat": give.repeat,
            "why_not": None if given is not None else self._why_not(dose, chosen=chosen),
            "missing": [self._missing(name) for name in dose.missing],
            "prerequisites": [self._missing(name) for name in give.prerequisites],
            "schedule": [] if shown is None else self.schedule(dose),
            "position": rule.position,
            "blocked_by": list(dose.blocked_by),
            "not_before": list(dose.not_before),
            "strength": None,
            "evidence": None,
            "sources": [rule.source],
            "because": self.sections.why.tree(rule.id),
            "against": [],
        }

    def orders(self) -> list[dict[str, Any]]:
        """Every order as it was computed and checked."""
        return [self._entry(dose, "proposed", dose.rule) for dose in self.plan.orders]

    def running(self) -> list[dict[str, Any]]:
        """What runs and is changed, stopped or warned about."""
        return [self._entry(dose, "running", dose.rule) for dose in self.plan.running if dose.struck or dose.changes]

    def _entry(self, dose: Dose, key: str, place: str) -> dict[str, Any]:
        number = int(place[place.index("[") + 1 : -1]) if key == "proposed" else place
        return {
            key: number,
            **self.named(dose.drug),
            "dose": None if dose.given is None else self.amount(dose.given, dose),
            "adjustments": self._changes(dose.changes),
            "why_not": None if dose.given is not None else self._why_not(dose, chosen=True),
            "missing": [self._missing(name) for name in dose.missing],
            "stops": list(dose.blocked_by),
            "warnings": list(dose.not_before),
            "asked": list(dict.fromkeys(s.id for s in dose.struck if s.status == "ask")),
            "overridden": [{"id": s.id, "reason": s.overridden} for s in dose.struck if s.overridden],
        }

    def amount(self, given: Given, dose: Dose) -> dict[str, Any]:
        """The amount with its arithmetic: unrounded and as given, and what might change it."""
        return {
            "amount": show(given.raw, DIGITS), "unit": given.unit, "rounded": show(given.rounded),
            "rounding_error": f"{show(Fraction(round(given.error * 1000), 10))} %",
            "per_day": show(given.a_day, DIGITS),
            "basis": given.basis,
            "capped_from": None if given.capped_from is None else show(given.capped_from, DIGITS),
            "volume": None if given.volume is None else {"value": show(given.volume, DIGITS), "unit": "mL"},
            "diluted": None if given.diluted is None
            else {"low": show(given.diluted[0], DIGITS), "high": show(given.diluted[1], DIGITS), "unit": "mL"},
            "adjustments": self._changes(dose.changes),
            "open_adjustments": self._changes(dose.open_changes),
            "beside": [
                {"rule": rule, "if": self._title(rule), "amount": show(other.raw, DIGITS), "rounded": show(other.rounded), "unit": other.unit}
                for rule, other in dose.beside
            ],
        }  # fmt: skip

    def schedule(self, dose: Dose) -> list[dict[str, Any]]:
        """Every dose on its date."""
        return [
            {
                "date": item.on.isoformat(), "day": item.day, "amount": show(item.given.rounded), "unit": item.given.unit,
                "doses_per_day": show(item.given.a_day, DIGITS),
            }
            for item in dose.schedule
        ]  # fmt: skip

    def named(self, drug: str) -> dict[str, str]:
        """A drug with its name."""
        entry = self.sections.book.vocabulary.drugs.get(drug)
        return {"drug": drug, "drug_name": (entry.zh if self.lang == "zh" else entry.en) if entry else drug}

    def _why_not(self, dose: Dose, *, chosen: bool) -> str | None:
        if dose.blocked_by:
            return None
        if not chosen:
            pair, name = WHY_NOT["position"], self.sections.book.rules[dose.rule].position or ""
            return pair[self.lang == "zh"].format(name=name.partition(":")[0])
        words = WHY_NOT.get(dose.why_not or "")
        rule = self.sections.book.rules.get(dose.rule)
        own = rule.action.words if rule is not None and isinstance(rule.action, Give) else None
        text = words[self.lang == "zh"] if words else dose.why_not
        return f"{text}: {own[self.lang]}" if text and own and dose.why_not else text

    def _changes(self, found: tuple[Change, ...]) -> list[dict[str, Any]]:
        return [
            {"rule": c.rule, "title": self._title(c.rule), "reason": c.reason, "text": c.text, "says": self._says(c.rule)}
            for c in found
        ]  # fmt: skip

    def _says(self, rule: str) -> str | None:
        action = self.sections.book.rules[rule].action
        return action.words[self.lang] if isinstance(action, Adjust) and action.words else None

    def _title(self, rule: str) -> str:
        return self.sections.book.rules[rule].title[self.lang]

    def _missing(self, name: str) -> dict[str, str]:
        vocabulary = self.sections.book.vocabulary
        entry = vocabulary.observables.get(name) or vocabulary.derived.get(name)
        return {"observable": name, "name": entry.name(self.lang) if entry else name}
