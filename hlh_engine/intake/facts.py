"""Case → facts: exactly the inputs the rules ask for, each with where it came from.

``RESOLVERS`` has one small function for each kind of input. A fact that cannot be resolved is simply not
there (unknown), and ``Facts.why_missing`` says why where the document does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from types import MappingProxyType

from hlh_engine.errors import Issue
from hlh_engine.intake.choices import choices_of, overrides_of, products_of
from hlh_engine.intake.findings import Finding, findings_of, in_order, stale_and_unused
from hlh_engine.intake.items import Item, donor_items
from hlh_engine.intake.lexicon import Lexicon
from hlh_engine.intake.orders import proposals_of
from hlh_engine.intake.resolve import RESOLVERS, Resolver
from hlh_engine.model.case import Case
from hlh_engine.model.condition import Input
from hlh_engine.model.fact import Fact, Facts
from hlh_engine.model.plan import Proposal
from hlh_engine.model.vocabulary import Vocabulary

ITEM_KINDS = frozenset({"each", "order", "choice"})
"""Inputs that are not resolved from the observations and lists of the patient."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """Everything intake has to say about a case."""

    facts: Facts
    issues: tuple[Issue, ...]
    findings: tuple[Finding, ...]
    unused: tuple[str, ...]
    items: Mapping[str, tuple[Item, ...]] = field(default_factory=dict)
    proposals: tuple[Proposal, ...] = ()
    products: Mapping[str, Fraction] = field(default_factory=dict)
    overrides: Mapping[tuple[str, str | None], str] = field(default_factory=dict)


def gather(
    case: Case, vocabulary: Vocabulary, inputs: Iterable[Input], follows: Mapping[str, str] = MappingProxyType({})
) -> Gathered:
    """The facts for these inputs, the issues, and what was found; ``follows`` are the positions of the profile."""
    wanted = list(inputs)
    resolver = Resolver.of(case, Lexicon.of(vocabulary))
    known: dict[str, Fact] = {}
    for one in wanted:
        if one.kind not in ITEM_KINDS and (fact := resolver.fact(one)) is not None:
            known[fact.key] = fact
    chosen, said_of_choices = choices_of(case, vocabulary, follows)
    known |= chosen
    products, said_of_products = products_of(case, resolver.lexicon)
    overrides, said_of_overrides = overrides_of(case, resolver.lexicon)
    stale, unused, why = stale_and_unused(resolver, wanted, known)
    facts = Facts(known, {**why, **resolver.chart.missing})
    issues = [*resolver.chart.issues, *resolver.medicines.issues, *stale, *said_of_choices]
    issues += [*said_of_products, *said_of_overrides]
    donors, said = donor_items(case, resolver.lexicon, wanted, facts)
    return Gathered(
        facts,
        tuple(in_order([*issues, *said])),
        findings_of(resolver),
        unused,
        {"donor": donors} if donors else {},
        proposals_of(case, resolver, wanted),
        products,
        overrides,
    )


__all__ = ["RESOLVERS", "Finding", "Gathered", "Item", "gather"]
