"""What the rules concluded: one conclusion a rule, and the ledger that holds them all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hlh_engine.model.fact import Facts
from hlh_engine.model.interval import Interval
from hlh_engine.model.rule import Rulebook
from hlh_engine.model.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Conclusion:
    """What one rule says of this patient.

    ``verdict`` whether it holds; ``applicable`` whether its gate is open (True without one); ``derived``
    whether the patient belongs to the population the page was derived in; ``names`` the grades still
    possible, highest first; ``rows`` the rows still possible; ``number`` its points or total.
    """

    rule: str
    verdict: Verdict
    applicable: Verdict = True
    derived: Verdict = True
    names: tuple[str, ...] = ()
    rows: tuple[int, ...] = ()
    number: Interval | None = None


@dataclass(frozen=True, slots=True)
class Ledger:
    """Every question with its verdict, every rule with its conclusion, and the facts they were read from."""

    rulebook: Rulebook
    facts: Facts
    verdicts: Mapping[str, Verdict]
    conclusions: Mapping[str, Conclusion]
