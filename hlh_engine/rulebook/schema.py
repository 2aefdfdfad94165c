"""What may stand in a TOML block of a rule page: strict shapes, nothing undeclared."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from hlh_engine.model.vocabulary import Words

Tree = str | dict[str, Any]
Certainty = Literal["verified", "secondary", "recalled", "policy"]
Amount = Annotated[str, Field(min_length=1)]


class Block(BaseModel):
    """Any block or table of a page."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", populate_by_name=True)


class DerivedIn(Block):
    """The population a set was derived in; outside it, it is computed and labeled."""

    when: Tree
    en: str
    zh: str


class ChapterBlock(Block):
    """```` ```toml chapter ````: what holds for the whole page."""

    source: str
    certainty: Certainty
    review: Literal["draft", "provisional", "signed", "retired"] = "draft"
    valid_from: date
    valid_until: date | None = None
    confirm: bool = False
    only_for: Tree | None = None
    derived_in: DerivedIn | None = None
    baseline: str | None = None
    values: Literal["worst", "latest"] | None = None


class PointsTable(Block):
    """``[points]``: an item of a score, by bands of one value, a count, or rows on several axes."""

    of: str | None = None
    count: list[Tree] | None = None
    by: list[str] | None = None
    bands: list[str] | None = None
    rows: list[str] | None = None


class TotalTable(Block):
    """``[total]``: the sum of a page's points, or the largest."""

    sum: str | list[str] | None = None
    max: str | list[str] | None = None
    without: list[str] = []


class CurveTable(Block):
    """``[curve]``: what a number means by a published table."""

    of: str
    points: list[str]
    below: str | None = None
    above: str | None = None
    bands: list[str] = []


class LevelTable(Block):
    """One ``[[level]]``: a name and, but for the last, when it holds."""

    name: str
    when: Tree | None = None
    all: list[Tree] | None = None
    any: list[Tree] | None = None
    none: list[Tree] | None = None
    at_least: int | None = None
    of: str | list[Tree] | None = None
    en: str | None = None
    zh: str | None = None


class NameTable(Block):
    """``[table]``: a name from several axes."""

    by: list[str]
    rows: list[str]


class WarnTable(Block):
    """``[warn]``: words shown beside the advice."""

    id: str | None = None
    en: str
    zh: str
    drugs: list[str] = []


class CardTable(Block):
    """``[card]``: evidence or explanation, shown when the rule is met."""

    en: str
    zh: str
    population: str | Words | None = None
    n: int | str | None = None
    result: str | Words | None = None
    doubt: bool = False


class CheckTable(Block):
    """``[check]``: tests to do, how often, or ``on`` which days of a ``clock``."""

    tests: list[str]
    every: str | None = None
    on: str | None = None
    clock: str | None = None
    en: str | None = None
    zh: str | None = None


class RankTable(Block):
    """``[rank]``: an order of choices, shown."""

    of: list[str]
    en: str
    zh: str


class OptionTable(Block):
    """``[option]``: one way to treat, with reasons for and against."""

    line: str
    en: str | None = None
    zh: str | None = None
    drugs: list[str] = []
    regimen: str | None = None
    evidence: str | Words | None = None
    strength: str | None = None
    regulatory: dict[str, str] = {}
    reasons: list[str] = Field(default=[], alias="for")
    against: list[str] = []
    open_until: list[Tree] = []
    urgency: Literal["info", "warning", "critical"] = "info"


class GiveTable(Block):
    """``[give]``: a drug, how much, on which days."""

    drug: str
    amount: Amount | None = None
    by: list[str] | str | None = None
    bands: list[str] | None = None
    rows: list[str] | None = None
    steps: list[str] | None = None
    ladder: list[str] | None = None
    up_when: Tree | None = None
    down_when: Tree | None = None
    on: str | None = None
    until: str | None = None
    route: str | None = None
    auto: bool = True
    range: str | None = None
    at_most: str | None = None
    repeat: str | None = None
    text: Words | None = None
    clock: str | None = None
    prerequisites: list[str] = []
    indication: str | None = None
    regimen: str | None = None
    dilute: str | None = None
    rounding: str | None = None
    over_minutes: str | None = None


class AdjustTable(Block):
    """``[adjust]``: a change of a dose for an organ, an interaction, a count or a level."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", populate_by_name=True)

    drug: str
    reason: Literal["renal", "hepatic", "interaction", "blood", "level"] = Field(alias="for")
    to: str | None = None
    by: list[str] | str | None = None
    bands: list[str] | None = None
    rows: list[str] | None = None
    of: Literal["current dose"] | None = None
    ladder: list[str] = []
    resume: str | None = None
    en: str | None = None
    zh: str | None = None


class StopTable(Block):
    """``[stop]``: what must not be given, and what lifts it."""

    id: str
    blocks: list[str]
    kind: Literal["hard", "deliberate"]
    en: str
    zh: str
    lifts_when: Words | None = None
    if_unknown: Literal["stop", "warn", "clear", "ask"] | None = None


class RuleBlock(Block):
    """```` ```toml rule ````: when it holds, the one thing it does, its citation."""

    id: str
    when: Tree | None = None
    only_for: Tree | None = None
    exception: str | None = Field(default=None, alias="except")
    needs: Tree | None = None
    where: dict[str, Tree] = {}
    each: str | None = None
    position: str | None = None
    says: Words | None = None
    not_for: Words | None = None
    at_boundary: Words | None = None
    at: str
    source: str | None = None
    certainty: Certainty | None = None
    confirm: bool | None = None
    review: Literal["draft", "retired"] | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    values: Literal["worst", "latest"] | None = None
    then: str | None = None
    points: PointsTable | None = None
    total: TotalTable | None = None
    curve: CurveTable | None = None
    level: list[LevelTable] | None = None
    report: Literal["highest certain"] | None = None
    table: NameTable | None = None
    option: OptionTable | None = None
    give: GiveTable | None = None
    adjust: AdjustTable | None = None
    stop: StopTable | None = None
    warn: WarnTable | None = None
    check: CheckTable | None = None
    rank: RankTable | None = None
    card: CardTable | None = None


DOES = ("then", "points", "total", "curve", "level", "table", "option", "give", "adjust", "stop", "warn", "check", "rank", "card")  # fmt: skip
"""A rule does exactly one of these."""
