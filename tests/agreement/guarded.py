"""The operations of ``bare`` through our chainer: none of its traps closes.

``python -m tests.agreement.guarded C1`` asks one and prints what came out; each runs in a process of its own, so
that a crash is seen as one.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from hlh_engine.model.condition import (
    AllOf,
    AnyOf,
    Code,
    Compare,
    CompareInputs,
    Condition,
    Input,
    NoneOf,
    RuleVerdict,
)  # fmt: skip
from hlh_engine.model.fact import Fact, Facts, Value
from hlh_engine.model.interval import Interval
from hlh_engine.model.verdict import Verdict
from hlh_engine.reasoning.chainer import Chainer
from hlh_engine.reasoning.lowering import Concept
from hlh_engine.reasoning.reference import Reading
from tests.agreement.bare import ONE_HASH, say

HOT = Fraction("38.5")


def named(name: str) -> Input:
    """An observable."""
    return Input("observable", name, "latest")


def over(name: str, bound: Fraction | int) -> Compare:
    """``name >= bound``."""
    return Compare(named(name), ">=", Fraction(bound), None)


def flagged(name: str) -> Code:
    """``name is yes``."""
    return Code(named(name), frozenset({"yes"}))


def known(**values: Fraction | int | str) -> dict[str, Fact]:
    """Facts: numbers, or codes where a text is given."""
    found = {}
    for name, value in values.items():
        key = named(name).key
        held: Value = frozenset({value}) if isinstance(value, str) else Interval.exact(value)
        found[key] = Fact(key, held)
    return found


class Asked:
    """A chainer over some conditions by name (all of level 0, but those of ``above``)."""

    def __init__(
        self, conditions: Mapping[str, Condition], above: Sequence[str] = (), slots: int = 8
    ) -> None:
        concepts = [Concept(name, int(name in above), one) for name, one in conditions.items()]
        self.chainer = Chainer(concepts, slots=slots)

    def of(self, facts: Mapping[str, Fact]) -> dict[str, Verdict]:
        """The verdicts on these facts; what is decided outside is decided by the reference."""
        reading = Reading(None, Facts(facts), {})  # type: ignore[arg-type]  # no rule is read
        return self.chainer.run(facts, lambda atom, _: reading.judge(atom))


def hot() -> Asked:
    """One question: is it hot."""
    return Asked({"hot": over("t", HOT)})


def nothing_known() -> None:
    say(hot().of({}))


def nothing_fires() -> None:
    asked = hot()
    say({asked.of(known(t=37))["hot"] for _ in range(500)})


def no_threads_beside_us() -> None:
    asked = hot()
    found = {asked.of(known(t=39))["hot"] for _ in range(5000)}
    say(found, threading.active_count())


def many_threads() -> None:
    asked, wrong = hot(), list[int]()
    sys.setswitchinterval(1e-5)

    def work(me: int) -> None:
        for number in range(2500):
            warm = (me + number) % 3
            verdict = asked.of(known(t=36 + 2 * warm) if warm else {})["hot"]
            if verdict is not (None, False, True)[warm]:
                wrong.append(number)

    workers = [threading.Thread(target=work, args=(me,)) for me in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    say(len(wrong))


def ratio_to_nothing() -> None:
    ratio = CompareInputs(named("a"), ">=", Fraction(1), named("c"), Fraction(0), "a >= 1 x c")
    say(Asked({"r": ratio}).of(known(a=1, c=0)))


def many_patients() -> None:
    asked = hot()
    say({asked.of(known(t=39))["hot"] for _ in range(3000)})
    try:
        Asked({"hot": over("t", HOT)}, slots=1025)
    except ValueError as refused:
        say(refused)


def endless_names() -> None:
    long = "x" * 9_000_000
    say(Asked({long: over(long, 1)}).of(known(**{long: 2})) == {long: True})


def one_condition_many_times() -> None:
    same = Asked({f"r{n}": over("t", HOT) for n in range(256)})
    alike = Asked({f"r{n}": over("t", HOT + Fraction(n, 1000)) for n in range(256)})
    say(*({*asked.of(known(t=39)).values()} for asked in (same, alike)))


def many_first_conditions() -> None:
    asked = Asked({f"r{n}": over(f"f{n}", 1) for n in range(600)})
    say({*asked.of(known(**{f"f{n}": n % 2 for n in range(600)})).values()} == {True, False})


def texts_are_no_numbers() -> None:
    say([hot().of(known(t=text))["hot"] for text in ("9", "", "100")])


def codes_are_no_flags() -> None:
    asked = Asked({"yes": flagged("t")})
    say([asked.of(known(t=value))["yes"] for value in (1, "1", "true", "yes")])


def any_size_of_number() -> None:
    asked = Asked(
        {
            "hot": over("t", HOT),
            "many": over("p", 100),
            "tiny": Compare(named("x"), "<", Fraction(1, 10**12), None),
        }
    )
    sizes = (10**16, Fraction(1, 10**7), 10**400, Fraction(1, 10**400))
    say([[*asked.of(known(t=39, x=x, p=200)).values()] for x in sizes])


def nothing_is_never_a_value() -> None:
    t = named("t")
    asked = Asked({sign: Compare(t, sign, Fraction(5), None) for sign in (">=", "<", "==", "!=")})
    say({*asked.of(known(other=1)).values()})


def patients_do_not_meet() -> None:
    anna, boris = ONE_HASH[0]
    asked = Asked({"both": AllOf((flagged("fever"), flagged("spleen")))}, slots=1)
    sent = {anna: known(fever="yes"), boris: known(spleen="yes")}
    say([asked.of(sent[name])["both"] for name in (anna, boris, anna, boris)])


def names_do_not_meet(pair: tuple[str, str]) -> None:
    asked = Asked({name: over(name, 1) for name in pair})
    say(
        [[*asked.of(known(**{name: 1})).values()] for name in pair],
        [*asked.of(known(**dict.fromkeys(pair, 2))).values()],
    )


def contraindication_in_any_order() -> None:
    given = AllOf((flagged("dx"), NoneOf((RuleVerdict("against", "met"),))))
    asked = Asked({"against": flagged("contra"), "give": given}, above=["give"])
    both, alone = known(dx="yes", contra="yes"), known(dx="yes", contra="no")
    orders = (both, dict(reversed(both.items())), alone, known(dx="yes"))
    say([asked.of(facts)["give"] for facts in orders])


def an_or_is_met_once() -> None:
    names = [f"f{n}" for n in range(10)]
    asked = Asked({"r": AnyOf(tuple(over(name, 1) for name in names))})
    say(*asked.of(known(**dict.fromkeys(names, 1))).values(), *asked.of(known(f3=0, f4=1)).values())


def a_failure_is_raised_and_forgotten() -> None:
    ratio = CompareInputs(named("a"), ">=", Fraction(1), named("c"), Fraction(0), "a >= 1 x c")
    asked = Asked({"r": ratio, "hot": over("t", HOT)}, slots=1)

    def fail(*_: Any) -> Verdict:
        raise ZeroDivisionError

    try:
        asked.chainer.run(known(t=39), fail)
    except ZeroDivisionError:
        say("raised", asked.of(known(t=39)))


def every_rule_runs() -> None:
    asked = Asked({f"r{n}": over("t", HOT - n) for n in range(3)})
    say(*asked.of(known(t=39)).values())


HELD: dict[str, Callable[[], None]] = {
    "C1": nothing_known,
    "C2": nothing_fires,
    "C3": no_threads_beside_us,
    "C4": many_threads,
    "C5": ratio_to_nothing,
    "C6": many_patients,
    "C7": endless_names,
    "C8": one_condition_many_times,
    "C9": many_first_conditions,
    "W1": texts_are_no_numbers,
    "W2": codes_are_no_flags,
    "W4": any_size_of_number,
    "W5": nothing_is_never_a_value,
    "W6": patients_do_not_meet,
    "W7": lambda: names_do_not_meet(ONE_HASH[1]),
    "W8": lambda: names_do_not_meet(ONE_HASH[2]),
    "W9": contraindication_in_any_order,
    "W11": an_or_is_met_once,
    "W12": a_failure_is_raised_and_forgotten,
    "W17": every_rule_runs,
}

if __name__ == "__main__":
    HELD[sys.argv[1]]()
