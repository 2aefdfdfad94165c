"""Lists the rules walk item by item: donors.

The facts of an item are the facts of the patient with the item's own added, so a sentence may speak of both.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from hlh_engine.errors import Issue
from hlh_engine.intake.chart import donor_chart
from hlh_engine.intake.lexicon import Lexicon
from hlh_engine.intake.resolve import UNBOUNDED, fact_of
from hlh_engine.intake.windows import Seen, picked
from hlh_engine.model.case import Case, Donor
from hlh_engine.model.condition import Input
from hlh_engine.model.fact import Fact, Facts, Value

DONOR = "donor"
NEWEST = "latest"


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list: its id, and the facts that hold for it."""

    id: str
    facts: Facts


def donor_items(
    case: Case, lexicon: Lexicon, wanted: Iterable[Input], shared: Facts
) -> tuple[tuple[Item, ...], list[Issue]]:
    """Each donor with the facts the rules ask of a donor, and what is to be said."""
    asked = [one for one in wanted if one.kind == "each" and one.name == DONOR]
    items: list[Item] = []
    issues: list[Issue] = []
    for number, donor in enumerate(case.donors):
        chart = donor_chart(donor, number, case.as_of, lexicon)
        issues.extend(chart.issues)
        seen = Seen(case.as_of, UNBOUNDED, {})
        known = dict(shared.known)
        for one in asked:
            found = picked(chart.readings.get(one.view, ()), NEWEST, seen)
            if found is not None:
                known[one.key] = fact_of(found, one)
            elif (own := _own(donor, one.view)) is not None:
                known[one.key] = Fact(one.key, own, source=f"donors[{number}].{one.view}")
            elif one.view == "age" and (years := chart.age.within("a")) is not None:
                known[one.key] = Fact(one.key, years, "a", case.as_of, chart.age.place)
        items.append(Item(donor.id, Facts(known, {**shared.why_missing, **chart.missing})))
    return tuple(items), issues


def _own(donor: Donor, name: str) -> Value | None:
    """What the document says of a donor beside the observations."""
    text = {"id": donor.id, "relation": donor.relation}.get(name)
    return frozenset({text}) if text else None
