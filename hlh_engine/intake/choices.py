"""What people decided: positions where books disagree, the product at hand, stops that were set aside."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from fractions import Fraction

from hlh_engine.clinic.units import UnitFault, parse_quantity
from hlh_engine.errors import Issue, issue
from hlh_engine.intake.codes import folded
from hlh_engine.intake.lexicon import Lexicon
from hlh_engine.model.case import Case
from hlh_engine.model.condition import Input
from hlh_engine.model.fact import Fact
from hlh_engine.model.vocabulary import Vocabulary


def choices_of(
    case: Case, vocabulary: Vocabulary, follows: Mapping[str, str]
) -> tuple[dict[str, Fact], list[Issue]]:
    """One fact for each disagreement somebody decided; what names no position is told and not used."""
    known: dict[str, Fact] = {}
    issues: list[Issue] = []
    for question, side in follows.items():
        key = Input("choice", question).key
        known[key] = Fact(key, frozenset({side}), source="profile")
    for question, side in case.choices.items():
        path = f"choices.{question}"
        entry = vocabulary.disagreements.get(question)
        if entry is None:
            near = get_close_matches(question, vocabulary.disagreements, n=1)
            issues.append(issue("HLH-CHOICE-01", path, name=question[:40], near=near[0] if near else "—"))
        elif side not in entry.positions:
            issues.append(issue("HLH-CHOICE-02", path, name=side[:40], known=", ".join(entry.positions)))
        else:
            key = Input("choice", question).key
            known[key] = Fact(key, frozenset({side}), source=path)
    return known, issues


def products_of(case: Case, lexicon: Lexicon) -> tuple[dict[str, Fraction], list[Issue]]:
    """The strength at hand of each drug, per milliliter; one that cannot be read is told and not used."""
    known: dict[str, Fraction] = {}
    issues: list[Issue] = []
    for name, value in case.products.items():
        drug = lexicon.drugs.find(name)
        try:
            quantity = parse_quantity(str(value))
        except UnitFault:
            quantity = None
        if drug is None:
            near = lexicon.drugs.near(name)
            issues.append(issue("HLH-DRUG-02" if near else "HLH-DRUG-01", f"products.{name}", "warn", name=name[:60], near=near[0] if near else "—"))
        elif quantity is None or quantity.comparator or not (quantity.unit or "").casefold().endswith("/ml") or quantity.number <= 0:
            issues.append(issue("HLH-PRODUCT-01", f"products.{name}", value=str(value)[:40]))
        else:
            known[drug] = quantity.number
    return known, issues


def overrides_of(case: Case, lexicon: Lexicon) -> tuple[dict[tuple[str, str | None], str], list[Issue]]:
    """Reasons by stop and drug, where two different people set the stop aside."""
    known: dict[tuple[str, str | None], str] = {}
    issues: list[Issue] = []
    for number, override in enumerate(case.overrides):
        path = f"overrides[{number}]"
        drug = lexicon.drugs.find(override.drug) if override.drug else None
        if folded(override.by) == folded(override.second):
            issues.append(issue("HLH-STOP-01", path, stop=override.stop[:20]))
        elif override.drug and drug is None:
            issues.append(issue("HLH-DRUG-01", f"{path}.drug", name=override.drug[:60], near="—"))
        else:
            known[override.stop, drug] = f"{override.reason} ({override.by}, {override.second})"
    return known, issues
