"""What must not be given: every stop and drug warning, as it stands for the patient and for each proposal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from hlh_engine.model.plan import Struck
from hlh_engine.model.rule import Note, Rule, Rulebook
from hlh_engine.model.treatment import Stop
from hlh_engine.reasoning.adjusting import Ask, acting, words_of

STOP, WARN, ASKED, CLEAR = "stop", "warn", "ask", "clear"
HARD, DELIBERATE, CAUTION = "hard", "deliberate", "warning"
PER_BODY = "doses per kg or m2"
PER_SURFACE = "doses per m2"
ANY_ORDER = frozenset({"this order", "all"})
VOLUME = "volume"
PLAN = "plan"


def standing(rule: Rule, stop: Stop, book: Rulebook, ask: Ask, *, cannot_wait: bool) -> str:
    """How a stop stands: ``needs`` not met stops, unknown stops what can wait and warns the rest.

    ``when`` unknown is asked and blocks nothing; ``if_unknown`` overrides both.
    """
    verdict = acting(rule, book, ask)
    if rule.needs is None:
        if verdict is None:
            return stop.if_unknown or ASKED
        return STOP if verdict else CLEAR
    needed = ask(f"{rule.id}?needs")
    if verdict is False or needed is True:
        return CLEAR
    if verdict is None:
        return ASKED
    if needed is False:
        return STOP
    return stop.if_unknown or (WARN if cannot_wait else STOP)


@dataclass(frozen=True, slots=True)
class Concern:
    """What a stop or a warning is about: drugs (and classes), any order, doses by body size, a volume."""

    rule: Rule
    words: frozenset[str]
    any_order: bool
    per: frozenset[str]
    volume: bool

    def covers(self, names: frozenset[str], pers: frozenset[str]) -> bool:
        """Whether a drug (with its classes), dosed by these sizes, is meant."""
        return self.any_order or bool(self.words & names) or bool(self.per & pers)


@lru_cache(maxsize=8)
def concerns(book: Rulebook) -> tuple[Concern, ...]:
    """Every rule that stops or warns about drugs, in the order of the pages."""
    found = []
    for rule in book.rules.values():
        action = rule.action
        if isinstance(action, Stop) and PLAN not in action.blocks:
            found.append(_concern(rule, action.blocks))
        elif isinstance(action, Note) and action.table == "warn" and action.extra.get("drugs"):
            found.append(_concern(rule, action.extra["drugs"]))
    return tuple(found)


def _concern(rule: Rule, named: Iterable[str]) -> Concern:
    words = frozenset(named)
    per = {PER_BODY: {"kg", "m2"}, PER_SURFACE: {"m2"}}
    sizes = frozenset(size for name, several in per.items() if name in words for size in several)
    return Concern(rule, words, bool(words & ANY_ORDER), sizes, VOLUME in words)


@lru_cache(maxsize=2048)
def concerned(book: Rulebook, drug: str, pers: frozenset[str], *, proposed: bool) -> tuple[tuple[Concern, bool], ...]:
    """The concerns of a drug dosed by these sizes, each with whether only the volume of a proposal is meant."""
    names = words_of(book, drug)
    found = ((concern, not concern.covers(names, pers)) for concern in concerns(book))
    return tuple((concern, beyond) for concern, beyond in found if not beyond or (concern.volume and proposed))


def struck(
    book: Rulebook, drug: str, ask: Ask, *, pers: frozenset[str] = frozenset(), proposal: str | None = None,
    only: frozenset[str] | None = None, without: frozenset[str] = frozenset(),
) -> Iterator[Struck]:  # fmt: skip
    """Everything that stops, warns or asks about a drug, by the rules named in ``only`` (all when left out)."""
    entry = book.vocabulary.drugs.get(drug)
    waits = entry is None or not entry.cannot_wait
    for concern, volume in concerned(book, drug, pers, proposed=proposal is not None):
        rule = concern.rule
        if (only is not None and rule.id not in only) or rule.id in without:
            continue
        action = rule.action
        if isinstance(action, Stop):
            status = standing(rule, action, book, ask, cannot_wait=not waits)
            kind = VOLUME if volume else action.kind
            identity = action.id
        else:
            assert isinstance(action, Note)  # noqa: S101 — chosen by its type
            status = {True: WARN, False: CLEAR, None: ASKED}[acting(rule, book, ask)]
            kind, identity = CAUTION, str(action.extra.get("id", rule.id))
        if status != CLEAR:
            yield Struck(rule.id, identity, kind, status, (drug,), proposal)


def overridden(found: Struck, overrides: Mapping[tuple[str, str | None], str]) -> Struck:
    """The same, set aside where two people did so with a reason; a hard stop cannot be."""
    reason = overrides.get((found.id, found.drugs[0])) or overrides.get((found.id, None))
    if reason is None or found.kind != DELIBERATE or found.status != STOP:
        return found
    return Struck(found.rule, found.id, found.kind, found.status, found.drugs, found.proposal, reason)
