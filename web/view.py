"""One consultation laid out for a page: everything the templates show, computed from the document once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any

from markupsafe import Markup

from hlh_engine import Case, Rulebook
from hlh_engine.model.rule import Curve
from web.calendars import grid
from web.charts import probability
from web.course import Trend, thresholds_of, trends
from web.evidence import sources_of, trace
from web.form import NOTE
from web.headline import headline
from web.matrix import facts_of, matrix
from web.pathway import pathway
from web.plan import plan

Entry = Mapping[str, Any]
BANNER = ("weight", "height")
"""What scales doses and is therefore on every page of a patient, beside the derived values."""
LAST_RANK = {"not-available": 1, "not-assessable": 2}


@dataclass(frozen=True, eq=False)
class View:
    """A document with its case and rulebook; without them (a file that stands alone) less is shown."""

    document: Entry
    words: Mapping[str, str]
    case: Case | None = None
    book: Rulebook | None = None
    lang: str = field(default="en")

    @cached_property
    def followed(self) -> str | None:
        """The book whose verdict the practice acts on."""
        profile = self.book.vocabulary.profiles.get(self.document["profile"]) if self.book else None
        return profile.diagnosis if profile else None

    @cached_property
    def profile_title(self) -> str | None:
        """The practice profile, by its title."""
        profile = self.book.vocabulary.profiles.get(self.document["profile"]) if self.book else None
        return profile.title[self.lang] if profile else None

    @cached_property
    def head(self) -> dict[str, Any]:
        """The conclusion strip."""
        return headline(self.document, self.followed)

    @cached_property
    def plan(self) -> dict[str, Any]:
        """Options, doses, stops."""
        return plan(self.document)

    @cached_property
    def matrix(self) -> dict[str, Any]:
        """Criteria, finding by finding."""
        return matrix(self.head["sets"], self.head["score"])

    @cached_property
    def days(self) -> dict[str, Any] | None:
        """The first days of the suggested option."""
        return grid(self.document, self.shown_doses, self.plan["watch"])

    @cached_property
    def shown_doses(self) -> list[Any]:
        """The doses of the suggested option, and those that belong to none."""
        suggested = self.plan["suggested"]
        return [*(suggested["doses"] if suggested else ()), *self.plan["loose"]]

    @cached_property
    def map(self) -> list[dict[str, Any]]:
        """The phases of the pathway with the patient's place."""
        return pathway(self.document, self.head, self.plan)

    @cached_property
    def course(self) -> list[Trend]:
        """The measured course, those with a threshold and several values first."""
        if self.case is None or self.book is None:
            return []
        return trends(self.case, self.book, self.lang, thresholds_of(self.head["sets"], self.book))

    @cached_property
    def moving(self) -> list[Trend]:
        """What was measured more than once."""
        return [trend for trend in self.course if len(trend.readings) > 1]

    @cached_property
    def trace(self) -> dict[str, list[Entry]]:
        """Every rule by what it answered."""
        return trace(self.document)

    @cached_property
    def sources(self) -> list[dict[str, Any]]:
        """The sources cited by this result."""
        return sources_of(self.document, self.book) if self.book else []

    @cached_property
    def counts(self) -> dict[str, int]:
        """How many rules fired, of how many, citing how many sources."""
        everything = [node for nodes in self.trace.values() for node in nodes]
        sources = {node["source"]["id"] for node in everything if node["verdict"] == "met" and node.get("source")}
        return {"met": len(self.trace["met"]), "all": len(everything), "sources": len(sources)}

    @cached_property
    def oldest(self) -> int:
        """The age in whole days of the oldest finding that counted."""
        end = datetime.fromisoformat(self.document["as_of"])
        ages = [(end - datetime.fromisoformat(f["at"])).days for f in self.document["findings"] if f.get("at") and "T" in f["at"]]
        return max(ages, default=0)

    @cached_property
    def patient(self) -> dict[str, str]:
        """What identifies and describes the patient: never a name."""
        if self.case is None:
            return {}
        patient = self.case.patient
        age = str(patient.age) if patient.age is not None else ""
        born = f"{self.words['born']} {patient.birth_date.isoformat()}" if patient.birth_date else ""
        return {"id": patient.id or "", "sex": patient.sex if patient.sex != "unknown" else "", "age": age or born}

    @cached_property
    def banner(self) -> list[dict[str, str]]:
        """Weight, height and the derived values that scale doses."""
        found = [
            {"name": self.name(f["observable"]), "value": f["value"], "unit": f["unit"]}
            for wanted in BANNER
            for f in self.document["findings"]
            if f["observable"] == wanted
        ][: len(BANNER)]
        derived = [
            {"name": self.derived_name(name), "value": one["value"], "unit": one["unit"]}
            for name in ("bsa", "creatinine_clearance")
            if (one := self.document["derived"].get(name))
        ]
        return found + derived

    @cached_property
    def derived(self) -> dict[str, Any]:
        """The derived values that are known, with how each was computed."""
        return {name: one for name, one in self.document["derived"].items() if one}

    @cached_property
    def tests(self) -> list[dict[str, Any]]:
        """The missing results by how much they matter; what cannot be had here comes last."""
        absent = self._absent
        rows = [
            {
                **test,
                "why": absent.get(test["observable"], test.get("why_missing") or "not sent"),
                "decides": self.titles_of(test.get("would_change") or ()),
                "helps": self.titles_of(test.get("would_help") or ()),
            }
            for test in self.document.get("next_tests") or ()
            if absent.get(test["observable"]) != "not-assessable"
        ]
        rows.sort(key=lambda row: (LAST_RANK.get(row["why"], 0), row["rank"]))
        return [{**row, "rank": n} for n, row in enumerate(rows, 1)]

    @property
    def _absent(self) -> dict[str, str]:
        """The states the form recorded for results that are not there."""
        sent = self.case.observations if self.case else ()
        return {
            str(one.observable): one.note.removeprefix(NOTE)
            for one in sent
            if one.note and one.note.startswith(NOTE)
        }

    def titles_of(self, rules: Sequence[str]) -> list[str]:
        """Rules as people call them: the name of the book, each once."""
        titles = {entry["book"]: entry["book_title"] for entry in self.document["diagnoses"]}
        titles |= {entry["book"]: entry["book_title"] for entry in self.document["scores"]}
        severity = self.document.get("severity") or {}
        titles.setdefault(severity.get("book", ""), severity.get("book_title", ""))
        return list(dict.fromkeys(titles.get(rule.partition(".")[0], rule) for rule in rules))

    @cached_property
    def severity_facts(self) -> list[Entry]:
        """The facts the severity rests on, each once."""
        severity = self.document.get("severity") or {}
        met = [node for node in (severity.get("because") or {}).get("because", ()) if node["verdict"] == "met"]
        return list({fact["name"]: fact for node in met for fact in facts_of(node)}.values())

    @cached_property
    def higher_tiers(self) -> list[str]:
        """The tiers that unknown items could still raise the severity to."""
        possible = (self.document.get("severity") or {}).get("possible") or ()
        return [self.words.get(tier, tier) for tier in possible[:-1]]

    @cached_property
    def blocked_letters(self) -> list[str]:
        """The options that some stop blocks."""
        return sorted({letter for stop in self.plan["stops"] for letter in stop["letters"]})

    @cached_property
    def cautions(self) -> list[Entry]:
        """Warnings beside the doses, those about medicines of the suggested option first."""
        wanted = set((self.plan["suggested"] or {}).get("drugs") or ())
        found = list(self.document.get("warnings") or ())
        return sorted(found, key=lambda one: wanted.isdisjoint(one.get("drugs") or ()))

    def cautioned(self, names: Sequence[str]) -> list[str]:
        """Stops and warnings by what people call them: their number, else their title."""
        titles = {one.get("id"): one.get("title") for key in ("warnings", "asked", "stops") for one in self.document.get(key) or ()}
        return [name if "." not in name else titles.get(name) or name for name in names]

    @property
    def choosable(self) -> Mapping[str, Any]:
        """The disagreements in which a position can be chosen for a patient."""
        return self.book.vocabulary.disagreements if self.book else {}

    @cached_property
    def disagreements(self) -> dict[str, list[Entry]]:
        """Where books disagree: first what concerns the doses and the option shown, then the rest."""
        option = self.plan["suggested"] or {}
        asked = {str(one.get("position") or "").partition(":")[0] for one in (option, *self.shown_doses)}
        found: dict[str, list[Entry]] = {"here": [], "other": []}
        for one in self.document.get("disagreements") or ():
            direct = one["id"] in asked or any(p.get("book") in asked for p in one["positions"])
            found["here" if direct else "other"].append(one)
        return found

    @cached_property
    def grades(self) -> list[Entry]:
        """Grades that apply and are not the severity."""
        return [g for g in self.document.get("grades") or () if g.get("applicable") is True and g.get("possible")]

    @cached_property
    def outside(self) -> list[Entry]:
        """Sets used outside the group they were derived in."""
        return [e for e in self.head["sets"] if e.get("label") or e.get("not_for")]

    @cached_property
    def not_applied(self) -> list[str]:
        """Sets whose gate is closed for this patient."""
        return [e["book_title"] for e in self.document["diagnoses"] if e.get("applicable") is False]

    @cached_property
    def curve(self) -> Markup | None:
        """The published probability curve of the score, with what is possible for this patient."""
        score = self.head["score"]
        curves = [r.action for r in self.book.rules.values() if isinstance(r.action, Curve)] if self.book else []
        curve = next((c for c in curves if score and c.of == score["rule"]), None)
        if curve is None or score["max"] is None:
            return None
        points = [(float(x), float(y)) for x, y in curve.points]
        chance = score["probability"]
        label = self.words["curve_label"].format(low=score["min"], high=score["max"], first=chance["min"], last=chance["max"])
        cutoff = None if score["cutoff"] is None else float(score["cutoff"])
        return probability(points, float(score["min"]), float(score["max"]), cutoff, label)

    def name(self, observable: str) -> str:
        """An observable by its name."""
        entry = self.book.vocabulary.observables.get(observable) if self.book else None
        return entry.name(self.lang) if entry else observable.replace("_", " ")

    def names(self, observables: Sequence[Any]) -> list[str]:
        """Several observables by their names."""
        return [one["name"] if isinstance(one, Mapping) else self.name(str(one)) for one in observables]

    def drugs(self, drugs: Sequence[str]) -> list[str]:
        """Several drugs by their names."""
        known = self.book.vocabulary.drugs if self.book else {}
        entries = [(drug, known.get(drug)) for drug in drugs]
        return [(e.zh if self.lang == "zh" else e.en) if e else drug.replace("_", " ") for drug, e in entries]

    def derived_name(self, name: str) -> str:
        """A derived value by its name."""
        entry = self.book.vocabulary.derived.get(name) if self.book else None
        return entry.name(self.lang) if entry else name.replace("_", " ")

    def texts(self, entries: Sequence[Any]) -> list[str]:
        """Entries that are sentences, or that carry one."""
        return [str(one.get("says", one)) if isinstance(one, Mapping) else str(one) for one in entries]
