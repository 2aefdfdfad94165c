"""durable-rules by itself crashes, hangs or answers wrongly; the same asked through our chainer does not."""

from __future__ import annotations

import subprocess
import sys
from signal import SIGFPE, SIGSEGV
from subprocess import TimeoutExpired

import pytest

from hlh_engine.reasoning.shards import distinct, fnv1a
from tests.agreement.bare import ONE_HASH, TRAPS
from tests.agreement.guarded import HELD

BOUND = 60
HANG = 8
"""Seconds for a build that takes a tenth of one when it ends at all."""
CRASHES = dict.fromkeys(("C1", "C2", "C3", "C6", "C7", "C8"), -SIGSEGV) | {"C5": -SIGFPE}
WRONG = {
    "W1": "1 1 0",  # '9' and '' pass for 38.5 and more, '100' does not
    "W2": "1 1 1",  # 1, 1.0 and 'true' are all true
    "W4": "hot",  # what follows a number with an exponent is dropped
    "W5": "none none",  # NaN is nothing, and nothing is not *not 5*
    "W6": "both",  # the spleen of one patient beside the fever of another
    "W7": "r",  # a field nobody asked for
    "W8": "2",  # refused as seen before
    "W9": "give noted",  # recommended though contraindicated
    "W11": "10",  # one finding, ten firings
    "W12": "returned True",  # the caller is told that all went well
    "W17": "1",  # two of three rules never run
}
ANSWERS = {
    "C1": "{'hot': None}",
    "C2": "{False}",
    "C3": "{True} 1",
    "C4": "0",
    "C5": "{'r': True}",
    "C6": "{True}\n1025 slots; the engine holds at most 1000 states",
    "C7": "True",
    "C8": "{True} {True}",
    "C9": "True",
    "W1": "[None, None, None]",
    "W2": "[None, False, False, True]",
    "W4": "[[True, True, False], [True, True, False], [True, True, False], [True, True, True]]",
    "W5": "{None}",
    "W6": "[None, None, None, None]",
    "W7": "[[True, None], [None, True]] [True, True]",
    "W8": "[[True, None], [None, True]] [True, True]",
    "W9": "[False, False, True, None]",
    "W11": "True True",
    "W12": "raised {'r': None, 'hot': True}",
    "W17": "True True True",
}


def alone(module: str, name: str, bound: float = BOUND) -> subprocess.CompletedProcess[str]:
    """One trap in a process of its own."""
    command = [sys.executable, "-m", f"tests.agreement.{module}", name]
    return subprocess.run(command, capture_output=True, text=True, timeout=bound, check=False)


@pytest.mark.parametrize("name", CRASHES)
def test_bare_it_ends_the_process(name: str) -> None:
    assert alone("bare", name).returncode == CRASHES[name]


def test_bare_it_fails_under_threads() -> None:
    ended = alone("bare", "C4")
    assert ended.returncode == -SIGSEGV or ended.stdout.strip() == "wrong"


def test_bare_it_builds_for_ever() -> None:
    with pytest.raises(TimeoutExpired):
        alone("bare", "C9", HANG)


@pytest.mark.parametrize("name", WRONG)
def test_bare_it_is_silently_wrong(name: str) -> None:
    ended = alone("bare", name)
    assert (ended.returncode, ended.stdout.strip()) == (0, WRONG[name])


@pytest.mark.parametrize("name", HELD)
def test_through_our_chainer_it_holds(name: str) -> None:
    ended = alone("guarded", name)
    assert (ended.returncode, ended.stdout.strip(), ended.stderr) == (0, ANSWERS[name], "")


def test_every_trap_is_asked_on_both_sides() -> None:
    assert TRAPS.keys() == HELD.keys() == ANSWERS.keys() == {*CRASHES, "C4", "C9", *WRONG}


@pytest.mark.parametrize("pair", ONE_HASH)
def test_names_with_one_hash_are_refused(pair: tuple[str, str]) -> None:
    assert fnv1a(pair[0]) == fnv1a(pair[1])
    with pytest.raises(ValueError, match=pair[0]):
        distinct(pair)
