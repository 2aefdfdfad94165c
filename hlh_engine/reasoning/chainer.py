"""The forward chainer: durable-rules, inside the only envelope in which it was measured to be sound.

The one file that imports ``durable``. What it does, and the trap each thing keeps shut:

* its host never starts the background threads, which walk states that were freed (a crash) and run
  rules after the call that asserted has returned;
* a run is driven here, synchronously: assert one fact, take each activation, complete it. Nothing is
  swallowed, no wall clock is asked, and a run that does not end in its sink is an error;
* a state belongs to a slot, a slot to one thread at a time; its name is ours, short and hash-distinct;
  every slot is primed at start-up, so that no state is ever freed before an action ran in it;
* a chainer that nobody holds gives its rulesets back; those of the engine's own layer stay for ever;
* facts are whole numbers under short names with an explicit id; what is unknown is left out; no join, negation,
  counting, arithmetic or text reaches the engine (see ``lowering``, ``ranks``, ``shards``).
"""

from __future__ import annotations

import json
import weakref
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import count
from queue import SimpleQueue
from types import MappingProxyType

import durable_rules_engine as engine
from durable.engine import Host

from hlh_engine.model.condition import Condition
from hlh_engine.model.fact import Fact
from hlh_engine.model.interval import Interval
from hlh_engine.model.verdict import Verdict
from hlh_engine.reasoning.cases import Answer, Low, Met, Open, Part
from hlh_engine.reasoning.lowering import Concept, Lowering
from hlh_engine.reasoning.shards import FACT, SHARD, SINK, Intake, Layout, Shard, distinct, lay_out

Decide = Callable[[Condition, Mapping[str, Verdict]], Verdict]
"""What is not a field against a constant, from the verdicts of the closed levels."""
DONE, MOST_SLOTS = 0, 1000
_SERIAL = count()


class EngineError(Exception):
    """The engine answered something it must not; no advice may rest on it."""


class QuietHost(Host):  # type: ignore[misc]
    """A host without background threads."""

    def _run(self) -> None:
        """Start nothing."""


def _driven(_: object) -> None:
    """The engine wants an action for each rule; ours are read by the driver and never called."""


class Chainer:
    """Forward chaining over a fixed set of questions; built once, safe to run from several threads."""

    def __init__(
        self, concepts: Sequence[Concept], concluding: Mapping[str, Sequence[str]] = MappingProxyType({}),
        gates: frozenset[str] = frozenset(), slots: int = 8,
    ) -> None:
        if not 1 <= slots <= MOST_SLOTS:
            msg = f"{slots} slots; the engine holds at most {MOST_SLOTS} states"
            raise ValueError(msg)
        self.layout: Layout = lay_out(Lowering(concepts, concluding, gates))
        names = [f"slot{number}" for number in range(slots)]
        distinct(names)
        self._handles = self._register()
        weakref.finalize(self, _release, tuple(self._handles.values())).atexit = False
        self._prime(names)
        self._slots: SimpleQueue[str] = SimpleQueue()
        for name in names:
            self._slots.put(name)

    def run(self, facts: Mapping[str, Fact], decide: Decide) -> dict[str, Verdict]:
        """The verdict of every concept on these facts."""
        with self._slot() as slot:
            return _Run(self, slot, facts, decide).verdicts()

    @contextmanager
    def _slot(self) -> Iterator[str]:
        slot = self._slots.get()
        try:
            yield slot
        finally:
            self._slots.put(slot)

    def _register(self) -> dict[int, int]:
        """One ruleset a shard, under a name no other chainer has."""
        host, serial, handles = QuietHost(), next(_SERIAL), {}
        for shard in self._shards():
            definition = json.loads(shard.definition)
            for rule in definition.values():
                rule["run"] = _driven
            name = f"hlh{serial}-{shard.number}"
            host.set_rulesets({name: definition})
            handles[shard.number] = host.get_ruleset(name)._handle  # noqa: SLF001 — its driver is replaced
        self._host = host
        return handles

    def _shards(self) -> Iterator[Shard]:
        return (shard for stratum in self.layout.strata for shard in stratum.shards)

    def _prime(self, slots: Sequence[str]) -> None:
        """Let an action run in every slot while all are alive, once: afterwards no state is freed untouched."""
        for shard in self._shards():
            for slot in slots:
                self.fire(shard, slot, {}, keep=True)
            for slot in slots:
                engine.delete_state(self._handles[shard.number], slot)

    def fire(self, shard: Shard, slot: str, fields: Mapping[str, int], *, keep: bool = False) -> list[str]:
        """The rules of a shard that fire on one fact, in order; the last is always the sink."""
        handle = self._handles[shard.number]
        fact = json.dumps({"id": FACT, "sid": slot, SHARD: shard.number, **fields}, allow_nan=False)
        fired: list[str] = []
        try:
            code, state = engine.assert_fact(handle, fact)
            if code != DONE:
                msg = f"shard {shard.number}: the engine answered {code}"
                raise EngineError(msg)
            started = engine.start_action_for_state(handle, state)
            message = started[1] if started else None
            while message:
                fired.append(_named_in(message))
                if len(fired) > len(shard.rules) + 1:
                    engine.abandon_action(handle, state)
                    msg = f"shard {shard.number} does not come to rest"
                    raise EngineError(msg)
                message = engine.complete_and_start_action(handle, state)
        finally:
            if not keep:
                _drop(handle, slot)
        if not fired or fired[-1] != SINK:
            msg = f"shard {shard.number} was cut short"
            raise EngineError(msg)
        return fired[:-1]


def _release(handles: Sequence[int]) -> None:
    """Give back the rulesets of a chainer nobody holds any more; the engine would keep them for ever."""
    for handle in handles:
        engine.delete_ruleset(handle)


def _named_in(message: str) -> str:
    """The rule that fires: the message is ``{"rule": …}``, and the rest of it repeats the fact."""
    return message.split('"', 2)[1]


def _drop(handle: int, slot: str) -> None:
    """Free a state; one that was never made must not hide the error that kept it from being made."""
    try:
        engine.delete_state(handle, slot)
    except Exception as fault:
        if "309" not in str(fault):
            raise


class _Run:
    """One patient going through the strata."""

    def __init__(self, chainer: Chainer, slot: str, facts: Mapping[str, Fact], decide: Decide) -> None:
        self.chainer, self.slot, self.facts, self.decide = chainer, slot, facts, decide
        self.fields: dict[int, int] = {}
        self.answers: list[Verdict] = [None] * chainer.layout.questions
        self.named: dict[str, Verdict] = {}

    def verdicts(self) -> dict[str, Verdict]:
        """Every stratum in turn: decide what is outside, fire, take the tallies, name the answers."""
        layout, closed = self.chainer.layout, MappingProxyType(self.named)
        for key, intake in layout.intakes.items():
            if (fact := self.facts.get(key)) is not None:
                self.fields |= _taken_in(intake, fact)
        for question, verdict in layout.always.items():
            self.answers[question] = verdict
        for stratum in layout.strata:
            for field, atom in stratum.outside:
                if (decided := self.decide(atom, closed)) is not None:
                    self.fields[field] = int(decided)
            for shard in stratum.shards:
                self._fire(shard)
            for field, tally in stratum.closing:
                if (number := self._tally(tally)) is not None:
                    self.fields[field] = number
            self.named.update((name, self._of(part)) for name, part in stratum.named)
        return self.named

    def _fire(self, shard: Shard) -> None:
        fields = {local: self.fields[field] for local, field in shard.fields if field in self.fields}
        if not fields:
            return
        for name in self.chainer.fire(shard, self.slot, fields):
            question, verdict = shard.rules[name]
            if self.answers[question] is (not verdict):
                msg = f"question {question} is both met and not met"
                raise EngineError(msg)
            self.answers[question] = verdict

    def _of(self, part: Part) -> Verdict:
        question, same = part
        verdict = self.answers[question]
        return verdict if same or verdict is None else not verdict

    def _tally(self, tally: Answer | Met | Open) -> int | None:
        if isinstance(tally, Answer):
            verdict = self.answers[tally.question]
            return None if verdict is None else int(verdict)
        if isinstance(tally, Met):
            return sum(self._of(part) is True for part in tally.parts)
        return sum(self._of(part) is not False for part in tally.parts)


def _taken_in(intake: Intake, fact: Fact) -> dict[int, int]:
    """The fields of one input: ranks of its bounds, or whether its code is among those asked for."""
    if isinstance(fact.value, Interval):
        return dict(_ranks(intake, fact.value))
    among = {}
    for number, field in intake.codes:
        if fact.value <= field.codes:
            among[number] = 1
        elif not fact.value & field.codes:
            among[number] = 0
    return among


def _ranks(intake: Intake, value: Interval) -> Iterator[tuple[int, int]]:
    for number, field in intake.bounds:
        assert intake.scale is not None  # noqa: S101 — an input that is compared has thresholds
        if isinstance(field, Low):
            if value.low is not None:
                yield number, intake.scale.rank(value.low, 1 if value.low_open else 0)
        elif value.high is not None:
            yield number, intake.scale.rank(value.high, -1 if value.high_open else 0)
