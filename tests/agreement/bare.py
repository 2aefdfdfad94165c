"""What durable-rules does by itself: each known trap, closed on purpose, in a process of its own.

``python -m tests.agreement.bare C1`` runs one; it crashes, hangs, or prints what went wrong. Nothing of
``hlh_engine`` takes part: these are the reasons for the way its chainer is built. The numbers C and W are those
of ``guarded``, where the same is asked through our chainer.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import durable_rules_engine as engine
from durable.engine import Host

LIMIT = 25.0
"""Seconds after which a trap that needs luck to close gives up."""
ONE_HASH = (
    ("patient-332789", "patient-529192"),
    ("field706648", "field1148122"),
    ("obs-921098", "obs-1500146"),
)
"""Pairs of names with one 32-bit FNV-1a hash: of patients, of fields, of facts."""
_NAMES = count()


class Quiet(Host):  # type: ignore[misc]
    """A host without threads, so that what happens is the trap's own doing."""

    def _run(self) -> None:
        pass


def at_least(field: str, bound: float) -> dict[str, Any]:
    """A rule of one condition."""
    return {"all": [{"m": {"$gte": {field: bound}}}]}


class Bare:
    """A ruleset of these rules on a host; where none is given an action does nothing."""

    def __init__(self, rules: dict[str, dict[str, Any]], host: Host | None = None) -> None:
        self.host, self.name = host or Quiet(), f"trap{next(_NAMES)}"
        rules = {key: {"run": lambda _: None, **rule} for key, rule in rules.items()}
        self.host.set_rulesets({self.name: rules})
        self.handle: int = self.host.get_ruleset(self.name)._handle  # noqa: SLF001

    def sent(self, **fields: object) -> Any:
        """The state after a fact, as the library's own call returns it."""
        return self.host.assert_fact(self.name, fields)


def fired(handle: int, text: str, *, several: bool = False) -> list[str]:
    """The rules that fire on a fact (on a batch of facts), driven by hand."""
    _, state = (engine.assert_facts if several else engine.assert_fact)(handle, text)
    found: list[str] = []
    started = engine.start_action_for_state(handle, state)
    message = started[1] if started else None
    while message:
        found += json.loads(message)
        message = engine.complete_and_start_action(handle, state)
    return found


def fact(sid: str = "s", name: str = "1", **fields: object) -> str:
    """A fact as the engine takes it."""
    return json.dumps({"id": name, "sid": sid, **fields})


# --- what ends the process ------------------------------------------------------------------------


def empty_batch() -> None:
    fired(Bare({"hot": at_least("t", 38.5)}).handle, "[]", several=True)


def state_no_action_ran_in() -> None:
    handle = Bare({"hot": at_least("t", 38.5)}).handle
    for number in range(200):
        engine.assert_fact(handle, fact(f"s{number}", t=37.0))
        engine.delete_state(handle, f"s{number}")


def delete_beside_the_hosts_threads() -> None:
    rules, live = Bare({"hot": at_least("t", 38.5)}, Host()), list[str]()
    for number in _until_luck():
        live.append(f"s{number}")
        rules.sent(sid=live[-1], t=39.0)
        if len(live) > 100:
            rules.host.delete_state(rules.name, live.pop(0))


def many_threads_on_the_stock_host() -> None:
    """A crash, or answers that are missing or wrong: which of them is luck."""
    wrong: list[str] = []
    action = {**at_least("t", 38.5), "run": lambda c: setattr(c.s, "hot", 1)}
    rules = Bare({"hot": action}, Host())
    sys.setswitchinterval(1e-5)

    def work(me: int) -> None:
        for number in _until_luck():
            if wrong:
                return
            try:
                state = rules.sent(sid=f"{me}-{number}", t=39.0)
                if not state.get("hot"):
                    wrong.append("no verdict")
                rules.host.delete_state(rules.name, f"{me}-{number}")
            except Exception as fault:
                wrong.append(type(fault).__name__)

    workers = [threading.Thread(target=work, args=(me,)) for me in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    say("wrong" if wrong else "right")


def division_by_zero() -> None:
    ratio = {"$div": {"$l": {"$m": "b"}, "$r": {"$m": "c"}}}
    handle = Bare({"r": {"all": [{"m": {"$gte": {"a": ratio}}}]}}).handle
    fired(handle, fact(a=1, b=1, c=0))


def more_states_than_1024() -> None:
    handle = Bare({"hot": at_least("t", 38.5)}).handle
    for number in range(1100):
        try:
            fired(handle, fact(f"s{number}", t=39.0))
        except MemoryError:
            engine.get_state(handle, f"s{number}")


def name_of_nine_million_letters() -> None:
    fired(Bare({"hot": at_least("t", 38.5)}).handle, fact("x" * 9_000_000, t=39.0))


def one_condition_of_256_rules() -> None:
    handle = Bare({f"r{n}": at_least("t", 38.5) for n in range(256)}).handle
    fired(handle, fact(t=39.0))


def more_first_conditions_than_511() -> None:
    Bare({f"r{n}": at_least(f"f{n}", 1) for n in range(513)})


# --- what is silently wrong -----------------------------------------------------------------------


def numbers_as_text() -> None:
    handle = Bare({"hot": at_least("t", 38.5)}).handle
    say(*(len(fired(handle, fact(f"s{n}", t=t))) for n, t in enumerate(("9", "", "100"))))


def texts_as_numbers() -> None:
    flag = {"all": [{"m": {"t": True}}]}
    handle = Bare({"yes": flag}).handle
    say(*(len(fired(handle, fact(f"s{n}", t=t))) for n, t in enumerate((1, 1.0, "true"))))


def exponent_in_a_batch() -> None:
    handle = Bare({"hot": at_least("t", 38.5), "many": at_least("p", 100)}).handle
    batch = (fact(name="1", t=39.0), fact(name="2", x=1e16), fact(name="3", p=200))
    say(*fired(handle, f"[{','.join(batch)}]", several=True))


def nothing_and_not_a_number() -> None:
    handle = Bare(
        {"none": {"all": [{"m": {"t": None}}]}, "other": {"all": [{"m": {"$neq": {"t": 5}}}]}}
    ).handle
    say(*fired(handle, fact(t=None)), *fired(handle, fact("s2", t=float("nan"))))


def two_patients_with_one_hash() -> None:
    anna, boris = ONE_HASH[0]
    handle = Bare({"both": {"all": [{"a": {"fever": 1}}, {"b": {"spleen": 1}}]}}).handle
    fired(handle, fact(anna, fever=1))
    say(*fired(handle, fact(boris, name="2", spleen=1)))


def two_fields_with_one_hash() -> None:
    asked, sent = ONE_HASH[1]
    say(*fired(Bare({"r": at_least(asked, 1)}).handle, fact(**{sent: 1})))


def two_facts_with_one_hash() -> None:
    first, second = ONE_HASH[2]
    handle = Bare({"hot": at_least("t", 38.5), "many": at_least("p", 100)}).handle
    fired(handle, fact(name=first, t=39.0))
    code, _ = engine.assert_fact(handle, fact(name=second, p=200))
    say(code)


def contraindication_that_came_later() -> None:
    rules = {
        "give": {"all": [{"dx": {"dx": 1}}, {"against$not": {"against": 1}}]},
        "noted": {"all": [{"m": {"against": 1}}], "pri": -1},
    }
    batch = (fact(name="1", dx=1), fact(name="2", against=1))
    say(*fired(Bare(rules).handle, f"[{','.join(batch)}]", several=True))


def one_firing_for_each_part_of_an_or() -> None:
    parts = [{"$gte": {f"f{n}": 1}} for n in range(10)]
    handle = Bare({"r": {"all": [{"m": {"$or": parts}}]}}).handle
    say(len(fired(handle, fact(**{f"f{n}": 1 for n in range(10)}))))


def exception_in_an_action() -> None:
    def fail(_: object) -> None:
        raise ZeroDivisionError

    state = Bare({"hot": {**at_least("t", 38.5), "run": fail}}).sent(sid="s", t=39.0)
    say("returned", "exception" in state)


def action_with_two_parameters() -> None:
    ran: list[int] = []
    rules = {
        f"r{n}": {**at_least("t", 38.5), "run": lambda _, n=n: ran.append(n)} for n in range(3)
    }
    Bare(rules).sent(sid="s", t=39.0)
    say(len(ran))


def say(*found: object) -> None:
    """What the test reads."""
    print(*found)


def _until_luck() -> Iterator[int]:
    end = time.monotonic() + LIMIT
    for number in count():
        if time.monotonic() > end:
            return
        yield number


TRAPS: dict[str, Callable[[], None]] = {
    "C1": empty_batch,
    "C2": state_no_action_ran_in,
    "C3": delete_beside_the_hosts_threads,
    "C4": many_threads_on_the_stock_host,
    "C5": division_by_zero,
    "C6": more_states_than_1024,
    "C7": name_of_nine_million_letters,
    "C8": one_condition_of_256_rules,
    "C9": more_first_conditions_than_511,
    "W1": numbers_as_text,
    "W2": texts_as_numbers,
    "W4": exponent_in_a_batch,
    "W5": nothing_and_not_a_number,
    "W6": two_patients_with_one_hash,
    "W7": two_fields_with_one_hash,
    "W8": two_facts_with_one_hash,
    "W9": contraindication_that_came_later,
    "W11": one_firing_for_each_part_of_an_or,
    "W12": exception_in_an_action,
    "W17": action_with_two_parameters,
}

if __name__ == "__main__":
    TRAPS[sys.argv[1]]()
